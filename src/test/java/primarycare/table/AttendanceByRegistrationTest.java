package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.support.Frames;

class AttendanceByRegistrationTest {

  private static final String COLUMNS =
      "period_number, practice_code, department_group_number, attendances,"
          + " attendances_with_accommodation, homeless_attendances";

  @Test
  void countsEachRegistrationAndAllOfThem() {
    assertThat(
            counted(
                "(1, 'C82001', 1, 9L, 5L, 1L)",
                "(1, 'C82001', NULL, 1L, 0L, 0L)",
                "(1, 'C82002', 1, 4L, 4L, 0L)",
                "(1, 'C82670', 1, 7L, 7L, 6L)",
                "(1, 'no_registered_practice', 3, 5L, 4L, 3L)",
                "(1, 'registered_elsewhere', 1, 2L, 0L, 0L)"))
        .containsExactly(
            "all 28 28 20 10",
            "homeless_practice 7 28 7 6",
            "no_registered_practice 5 28 4 3",
            "registered_elsewhere 2 28 0 null",
            "registered_here 14 28 9 1",
            "unknown_practice 0 28 0 0",
            "unlisted_practice 0 28 0 0");
  }

  @Test
  void hasEveryRegistrationInEveryDepartmentOfEveryPeriod() {
    assertThat(
            AttendanceByRegistration.counted(
                    Frames.of(
                        COLUMNS, "(1, 'C82001', 1, 9L, 5L, 1L)", "(2, 'C82001', 2, 9L, 5L, 1L)"),
                    List.of())
                .count())
        .isEqualTo(2 * 4 * 7);
  }

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

  @Test
  void failsTheCheckOfTheTableWhereARegistrationIsLostOrDoubled() {
    for (int all : List.of(3, 4, 5)) {
      Measured measured =
          new Measured(
              new AttendanceByRegistration(Job.Breakdown.DEFAULT, List.of()),
              Frames.of(
                  "month, period, department_group, registration, attendances",
                  "(DATE'2026-07-01', 'month', 'all', 'registered_here', 3L)",
                  "(DATE'2026-07-01', 'month', 'all', 'unknown_practice', 1L)",
                  "(DATE'2026-07-01', 'month', 'all', 'all', 4L)"));
      assertThat(
              Frames.lines(
                  AttendanceChecks.nothingLost(
                          measured,
                          Frames.of(
                              "month, period, of_practices, stored",
                              "(DATE'2026-07-01', 'month', false, " + all + "L)"))
                      .select("level", "passed")))
          .containsExactly("attendance_by_registration, month, all sexes " + (all == 4));
    }
  }

  private static List<String> counted(String... rows) {
    return Frames.lines(
        AttendanceByRegistration.counted(Frames.of(COLUMNS, rows), List.of("C82670"))
            .where("department_group_number = 0")
            .orderBy("registration")
            .select(
                "registration",
                "attendances",
                "attendances_of_all",
                "attendances_with_accommodation",
                "homeless_attendances"));
  }
}
