package primarycare.table.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.table.attendance.AttendanceYear;

/** The benchmark of a year, as a release has it. */
class BenchmarkYearTest {

  @Test
  void hasEveryAreaOfTheYearAndNoneOfPeopleWithoutAPractice() {
    assertThat(
            AttendanceYear.query(
                "SELECT area_code, attendances, patients, round(value, 6), comparator"
                    + " FROM $benchmark WHERE month = '2026-07-01' AND period = 'month'"
                    + " AND area_type IN ('neighbourhood', 'all') ORDER BY area_code"))
        .containsExactly(
            List.of("all", "21", "null", "null", "England"),
            List.of("north", "12", "691.0", "17.366136", "England"),
            List.of("south", "3", "100.0", "30.0", "England"),
            List.of("unassigned", "6", "null", "null", "England"));
  }

  /** A tenth of England attends in a year, and in July 31 parts of 365 of it. */
  @Test
  void comparesAMonthWithEnglandsOfAsManyDays() {
    assertThat(
            AttendanceYear.query(
                "SELECT period, round(comparator_value, 6), comparison FROM $benchmark"
                    + " WHERE month = '2026-07-01' AND area_code = 'north'"
                    + " ORDER BY period"))
        .containsExactly(
            List.of("month", "8.493151", "higher"), List.of("rolling_12_months", "100.0", "lower"));
  }

  @Test
  void hasABaseLineInTheUnitOfThePeriodWhereAllItsMonthsHaveARate() {
    assertThat(
            AttendanceYear.query(
                "SELECT area_code, period, baseline_attendances, round(baseline_patients, 2),"
                    + " round(baseline_value, 6), comparison_with_baseline FROM $benchmark"
                    + " WHERE month = '2026-07-01' AND area_type = 'neighbourhood'"
                    + " AND area_code <> 'south' ORDER BY 1, 2"))
        .containsExactly(
            List.of("north", "month", "12", "8135.97", "1.474932", "higher"),
            List.of("north", "rolling_12_months", "12", "691.0", "17.366136", "similar"),
            List.of("unassigned", "month", "null", "null", "null", "null"),
            List.of("unassigned", "rolling_12_months", "null", "null", "null", "null"));
  }
}
