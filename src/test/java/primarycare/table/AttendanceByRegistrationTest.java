package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class AttendanceByRegistrationTest {

  @Test
  void tellsAPracticeOfTheJobThatIsNotOfTheArea() {
    assertThat(AttendanceByRegistration.KNOWN.enforced()).isFalse();
    assertThat(
            Frames.lines(
                AttendanceByRegistration.known(
                        Frames.of(
                            "month, practice_code",
                            "(DATE'2026-07-01', 'C82670')",
                            "(DATE'2026-07-01', 'A81001')"),
                        Frames.of("month, practice_code", "(DATE'2026-07-01', 'C82670')"))
                    .select("passed", "explanation")))
        .containsExactly("false for example A81001");
  }

  @Test
  void addsUpToAllAttendancesOfTheMonthAndTheYear() {
    assertThat(
            AttendanceYear.query(
                "SELECT period, sum(attendances), max(attendances_of_all)"
                    + " FROM $attendance_by_registration WHERE month = '2026-07-01'"
                    + " AND department_group = 'all' AND registration <> 'all'"
                    + " GROUP BY period ORDER BY period"))
        .containsExactly(
            List.of("month", AttendanceYear.OF_JULY, AttendanceYear.OF_JULY),
            List.of("rolling_12_months", AttendanceYear.OF_THE_YEAR, AttendanceYear.OF_THE_YEAR));
  }
}
