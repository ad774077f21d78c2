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
                "SELECT period, round(comparator_value, 6), comparator_basis,"
                    + " round(expected_attendances, 6), comparison FROM $benchmark"
                    + " WHERE month = '2026-07-01' AND area_code = 'north'"
                    + " ORDER BY period"))
        .containsExactly(
            List.of("month", "8.493151", "by age and sex", "5.868767", "higher"),
            List.of("rolling_12_months", "100.0", "by age and sex", "69.1", "lower"));
  }

  /** The job's baseline is the year itself. */
  @Test
  void comparesNoPeriodWithABaselineOfItsOwnMonths() {
    assertThat(
            AttendanceYear.query(
                "SELECT DISTINCT baseline_from, baseline_attendances, baseline_value,"
                    + " comparison_with_baseline, no_baseline_reason FROM $benchmark"
                    + " WHERE measure = 'ae_attendances_per_1000' AND month < '2026-08-01'"))
        .containsExactly(List.of("null", "null", "null", "null", BaselineMonths.SHARED));
    assertThat(
            AttendanceYear.query(
                "SELECT DISTINCT baseline_from, baseline_to FROM $benchmark"
                    + " WHERE month = '2026-08-01' AND period = 'month' AND baseline_value > 0"))
        .containsExactly(List.of("2025-08-01", "2025-08-01"));
  }
}
