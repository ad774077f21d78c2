package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class PracticeExplanationsTest {

  @Test
  void addsUpAppointmentsAndKnowsNothingOfAYearOfWhichAMonthIsNotTold() {
    assertThat(
            Frames.lines(
                PracticeExplanations.ofLists(
                        Frames.of(
                            "period_number, practice_code, gp_appointments",
                            "(1, 'C82001', 500L)",
                            "(1, 'C82001', 700L)",
                            "(1, 'C82002', 500L)",
                            "(1, 'C82002', NULL)"))
                    .orderBy("practice_code")))
        .containsExactly("1 C82001 1200", "1 C82002 null");
  }

  @Test
  void hasNoSignOfNobodyAndNoAppointmentsBesideNoRate() {
    String columns =
        "attendances, no_rate_reason, gp_appointments, attendances_with_acuity,"
            + " low_acuity_attendances, attendances_with_arrival_time, in_hours_attendances";
    assertThat(
            Frames.lines(
                PracticeExplanations.known(
                    Frames.of(
                        columns,
                        "(0L, NULL, 500L, NULL, NULL, NULL, NULL)",
                        "(4L, NULL, 500L, 0L, NULL, 4L, 1L)",
                        "(4L, 'no list', 500L, 4L, 1L, 4L, 1L)"))))
        .containsExactly("0 null 500 0 0 0 0", "4 null 500 0 null 4 1", "4 no list null 4 1 4 1");
  }

  @Test
  void takesTheGpsOfTheLatestCensusOfTheLastQuarter() {
    Dataset<Row> practices =
        Frames.of(
            "month, practice_code",
            "(DATE'2026-07-01', 'C82001')",
            "(DATE'2026-07-01', 'C82002')",
            "(DATE'2026-07-01', 'C82003')");
    Dataset<Row> staff =
        Frames.of(
            "month, practice_code, staff_group, fte",
            "(DATE'2026-04-01', 'C82001', 'fully_qualified', 2.5BD)",
            "(DATE'2026-06-01', 'C82001', 'fully_qualified', 3.5BD)",
            "(DATE'2026-06-01', 'C82001', 'all_gps', 9.0BD)",
            "(DATE'2026-07-01', 'C82001', 'fully_qualified', NULL)",
            "(DATE'2026-08-01', 'C82001', 'fully_qualified', 8.0BD)",
            "(DATE'2026-03-01', 'C82002', 'fully_qualified', 4.0BD)",
            "(DATE'2026-04-01', 'C82003', 'fully_qualified', 4.5BD)");
    assertThat(Frames.lines(PracticeExplanations.gps(practices, staff).orderBy("practice_code")))
        .containsExactly("2026-07-01 C82001 2026-06-01 3.5", "2026-07-01 C82003 2026-04-01 4.5");
  }

  @Test
  void takesTheScoresOfTheLatestEdition() {
    assertThat(
            Frames.lines(
                PracticeExplanations.scores(
                    Frames.of(
                        "practice_code, imd_year, imd_score",
                        "('C82001', 2019L, 40.5BD)",
                        "('C82002', 2019L, 30.5BD)",
                        "('C82001', 2025L, 41.5BD)"))))
        .containsExactly("C82001 2025 41.5");
  }

  @Test
  void knowsNoSignThatNoRecordCarries() {
    String columns =
        "period_number, area_number, department_group_number, attendances,"
            + " attendances_with_acuity, low_acuity_attendances, attendances_with_arrival_time,"
            + " in_hours_attendances";
    assertThat(
            Frames.lines(
                PracticeExplanations.signs(
                        Frames.of(
                            columns,
                            "(1, 7, 0, 10L, 8L, 3L, 0L, 0L)",
                            "(1, 7, 0, 5L, 1L, 1L, 0L, 0L)",
                            "(1, 8, 0, 2L, 0L, 0L, 2L, 1L)"))
                    .orderBy("area_number")))
        .containsExactly("1 7 0 9 4 0 null", "1 8 0 0 null 2 1");
  }
}
