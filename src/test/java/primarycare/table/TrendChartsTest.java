package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** Series from January 2025 on, in months of ten days; a null is a suppressed count. */
class TrendChartsTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);

  /** Eight months about 105 attendances, and seven about 125. */
  private static final Long[] RISEN = {
    100L, 110L, 100L, 110L, 100L, 110L, 100L, 110L, 130L, 120L, 130L, 120L, 130L, 120L, 130L
  };

  @Test
  void readsTheRulesOnExactCountsOfADay() {
    assertThat(rules(List.of(), RISEN))
        .startsWith("2025-01-01 shift low")
        .endsWith("2026-03-01 shift high")
        .hasSize(15)
        .noneMatch(line -> line.contains("null"));
  }

  @Test
  void readsNoRuleOverARebaseThatTheJobNames() {
    assertThat(rules(List.of(SEPTEMBER), RISEN)).hasSize(15).allMatch(l -> l.endsWith("null null"));
  }

  @Test
  void keepsSeriesApart() {
    Dataset<Row> two =
        series("a", RISEN).unionByName(series("b", 10L, 10L, 10L, 10L, 10L, 10L, 10L, 10L));
    List<String> told =
        Frames.lines(
            new TrendCharts(List.of())
                .rules(two, "area")
                .where("area = 'b'")
                .select("month", "rule_broken"));
    assertThat(told).hasSize(8).allMatch(line -> line.endsWith("null"));
  }

  /**
   * Before: mean 10.5, every range 1, limits 10.5 -/+ 2.66. After: mean 880/7/10 = 12.5714, ranges
   * 1, limits 12.5714 -/+ 2.66.
   */
  @Test
  void givesEachSegmentLimitsOfItsOwn() {
    assertThat(limits(List.of(SEPTEMBER), RISEN))
        .contains(
            "2025-01-01 2025-01-01 10.500 7.840 13.160 true null",
            "2025-08-01 2025-01-01 10.500 7.840 13.160 true null",
            "2025-09-01 2025-09-01 12.571 9.911 15.231 true null",
            "2026-03-01 2025-09-01 12.571 9.911 15.231 true null");
  }

  @Test
  void callsLimitsOfThirteenMonthsNoTrial() {
    assertThat(limits(List.of(), RISEN)).hasSize(15).allMatch(line -> line.contains(" false null"));
  }

  @Test
  void givesNoLimitsNorRulesWhereAMonthOfTheSegmentIsSuppressed() {
    Long[] suppressed = RISEN.clone();
    suppressed[3] = null;
    String none = " 2025-01-01 null null null null " + TrendCharts.SUPPRESSED;
    List<String> told = limits(List.of(SEPTEMBER), suppressed);
    assertThat(told.subList(0, 8)).allMatch(line -> line.endsWith(none));
    assertThat(told.subList(8, 15))
        .allMatch(line -> line.endsWith("12.571 9.911 15.231 true null"));
    assertThat(Frames.lines(shown(List.of(), suppressed).select("rule_broken", "variation")))
        .hasSize(15)
        .containsOnly("null null");
    assertThat(Frames.lines(shown(List.of(), RISEN).select("rule_broken"))).containsOnly("a rule");
  }

  @Test
  void givesNoLimitsOverAMonthWithoutAFileButBesideARebaseAfterIt() {
    Dataset<Row> gap = derived("a", RISEN).where("month <> DATE'2025-08-01'");
    assertThat(told(new TrendCharts(List.of()).limits(gap, "area")))
        .hasSize(14)
        .allMatch(line -> line.endsWith(TrendCharts.GAP));
    assertThat(told(new TrendCharts(List.of(SEPTEMBER)).limits(gap, "area")))
        .hasSize(14)
        .allMatch(line -> line.endsWith("null"));
  }

  @Test
  void givesNoLimitsOfOneMonth() {
    assertThat(limits(List.of(), 100L))
        .containsExactly("2025-01-01 2025-01-01 null null null null " + TrendCharts.ONE_MONTH);
  }

  @Test
  void makesTheMeanOfASeriesOfNoughtsItsLimits() {
    assertThat(limits(List.of(), 0L, 0L))
        .containsExactly(
            "2025-01-01 2025-01-01 0.000 0.000 0.000 true null",
            "2025-02-01 2025-01-01 0.000 0.000 0.000 true null");
  }

  private static List<String> rules(List<LocalDate> rebases, Long... counts) {
    return Frames.lines(
        new TrendCharts(rebases)
            .rules(series("a", counts), "area")
            .orderBy("month")
            .select("month", "rule_broken", "variation"));
  }

  private static List<String> limits(List<LocalDate> rebases, Long... counts) {
    return told(shown(rebases, counts));
  }

  private static Dataset<Row> shown(List<LocalDate> rebases, Long... counts) {
    return new TrendCharts(rebases).limits(derived("a", counts), "area");
  }

  private static List<String> told(Dataset<Row> rows) {
    return Frames.lines(
        rows.orderBy("month")
            .selectExpr(
                "month",
                "limits_from",
                "format_number(process_mean, '0.000')",
                "format_number(process_lower, '0.000')",
                "format_number(process_upper, '0.000')",
                "trial_limits",
                "no_limits_reason"));
  }

  private static Dataset<Row> derived(String area, Long... counts) {
    return series(area, counts)
        .selectExpr(
            "*",
            "attendances / days AS attendances_a_day",
            "'a rule' AS rule_broken",
            "'high' AS variation");
  }

  private static Dataset<Row> series(String area, Long... counts) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      rows.add("(DATE'%s', '%s', BIGINT(%s), 10L)".formatted(FIRST.plusMonths(i), area, counts[i]));
    }
    return Frames.of("month, area, attendances, days", rows.toArray(String[]::new));
  }
}
