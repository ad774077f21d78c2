package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.Said;

class AttendanceByRegistrationTest {

  @Test
  void tellsAPracticeOfTheJobThatIsNotOfTheArea() {
    assertThat(AttendanceByRegistration.KNOWN.enforced()).isFalse();
    PracticesByMonth practices =
        new CensusWorld(
                new Said()
                    .area("04C")
                    .mapped("2026-07-01", "C82670", "U1")
                    .mapped("2026-07-01", "A81001", "U9", "16C"),
                """
                extract     practice  patients
                2026-07-01  C82670    1
                """)
            .ofLists();
    assertThat(
            AttendanceByRegistration.known(
                practices.calendar().entries().get(0), List.of("C82670", "A81001"), practices))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.passed()).isFalse();
              assertThat(row.explanation()).isEqualTo("for example A81001");
            });
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
