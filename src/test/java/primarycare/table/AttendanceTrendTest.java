package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.support.Frames;

class AttendanceTrendTest {

  private static final String KEYS = "month, area_number, department_group_number";

  @Test
  void fillsMonthsInWhichNobodyAttendedWithNoughtAndAddsAllDepartments() {
    Dataset<Row> attended =
        Frames.of(
            KEYS + ", attendances, allocated",
            "(DATE'2026-01-01', 1, 1, 4L, false)",
            "(DATE'2026-01-01', 1, 2, 3L, true)",
            "(DATE'2026-01-01', 1, NULL, 2L, false)");
    Dataset<Row> present =
        Frames.of("month, area_number", "(DATE'2026-01-01', 1)", "(DATE'2026-02-01', 1)");
    assertThat(Frames.lines(ordered(AreaMonths.filled(attended, present))))
        .containsExactly(
            "2026-01-01 1 0 9 true",
            "2026-01-01 1 1 4 false",
            "2026-01-01 1 2 3 true",
            "2026-01-01 1 3 0 false",
            "2026-02-01 1 0 0 false",
            "2026-02-01 1 1 0 false",
            "2026-02-01 1 2 0 false",
            "2026-02-01 1 3 0 false");
  }

  @Test
  void findsTheSameMonthAYearBeforeWhicheverMonthsThereAre() {
    Dataset<Row> cells =
        Frames.of(
            KEYS + ", attendances",
            "(DATE'2024-02-01', 1, 0, 29L)",
            "(DATE'2025-02-01', 1, 0, 56L)",
            "(DATE'2025-02-01', 2, 0, 5L)",
            "(DATE'2025-03-01', 1, 0, 31L)");
    assertThat(
            Frames.lines(
                AttendanceTrend.withYearBefore(cells)
                    .orderBy("area_number", "month")
                    .select("month", "area_number", "days", "attendances_year_before")))
        .containsExactly(
            "2024-02-01 1 29 null",
            "2025-02-01 1 28 29",
            "2025-03-01 1 31 null",
            "2025-02-01 2 28 null");
  }

  @Test
  void changesByTheDaySoThatALeapDayIsNoFall() {
    assertThat(derived(Optional.empty(), "change_on_year_before"))
        .containsExactly("2024-02-01 null", "2025-02-01 1.0", "2025-03-01 null");
  }

  @Test
  void takesTheFirstMonthOfTheSeriesForBaseUnlessTheJobNamesOne() {
    assertThat(derived(Optional.empty(), "base_month", "index_of_base_month"))
        .containsExactly(
            "2024-02-01 2024-02-01 100.0",
            "2025-02-01 2024-02-01 200.0",
            "2025-03-01 2024-02-01 null");
    assertThat(derived(Optional.of(new Month(2025, 2)), "base_month", "index_of_base_month"))
        .containsExactly(
            "2024-02-01 2025-02-01 50.0",
            "2025-02-01 2025-02-01 100.0",
            "2025-03-01 2025-02-01 null");
  }

  @Test
  void givesNoIndexOnASuppressedOrMissingBase() {
    for (Month base : List.of(new Month(2025, 3), new Month(2025, 4))) {
      assertThat(derived(Optional.of(base), "index_of_base_month"))
          .hasSize(3)
          .allMatch(line -> line.endsWith("null"));
    }
  }

  @Test
  void countsByMonthWhateverPeriodsTheJobAsksFor() {
    Job.Breakdown asked = new Job.Breakdown(List.of(Span.ROLLING_YEAR), List.of("quinary"));
    assertThat(new AttendanceTrend(Job.Trend.DEFAULT).breakdown(asked).periods(false))
        .containsExactly(Span.MONTH);
  }

  /** One attendance a day, then two; March is suppressed. */
  private static List<String> derived(Optional<Month> base, String... columns) {
    Dataset<Row> shown =
        Frames.of(
            "month, area_type, area_code, department_group, days, attendances,"
                + " attendances_year_before, attendances_a_day, rule_broken, variation",
            "(DATE'2024-02-01', 'icb', 'QK1', 'all', 29, 29L, NULL, 1D, 'shift', 'high')",
            "(DATE'2025-02-01', 'icb', 'QK1', 'all', 28, 56L, 29L, 2D, 'shift', 'high')",
            "(DATE'2025-03-01', 'icb', 'QK1', 'all', 31, NULL, NULL, NULL, 'shift', 'high')");
    AttendanceTrend table = new AttendanceTrend(new Job.Trend(base, List.of(), Optional.empty()));
    return Frames.lines(table.derive(shown).orderBy("month").select("month", columns));
  }

  private static Dataset<Row> ordered(Dataset<Row> rows) {
    return rows.orderBy("month", "area_number", "department_group_number");
  }
}
