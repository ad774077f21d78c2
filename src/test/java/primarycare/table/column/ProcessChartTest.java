package primarycare.table.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Shown;
import primarycare.job.Month;
import primarycare.statistics.Xmr;

/** Series from January 2025 on, in months of ten days; a null is a suppressed count. */
class ProcessChartTest {

  private static final Month FIRST = new Month(2025, 1);
  private static final Month SEPTEMBER = new Month(2025, 9);

  /** Eight months about 105 attendances, and seven about 125. */
  private static final Long[] RISEN = {
    100L, 110L, 100L, 110L, 100L, 110L, 100L, 110L, 130L, 120L, 130L, 120L, 130L, 120L, 130L
  };

  @Test
  void readsTheRulesOfCountsADay() {
    assertThat(rules(List.of(), RISEN))
        .startsWith("2025-01-01 " + Xmr.SHIFT + " low")
        .endsWith("2025-01-01 " + Xmr.SHIFT + " high")
        .hasSize(15)
        .noneMatch(line -> line.contains("null"));
  }

  @Test
  void readsNoRuleOverARebaseThatTheJobNames() {
    assertThat(rules(List.of(SEPTEMBER), RISEN)).hasSize(15).allMatch(l -> l.endsWith("null null"));
  }

  @Test
  void givesNoLimitsNorRulesOfFew() {
    assertThat(limits(List.of(), 10L, 30L, 15L))
        .containsOnly("2025-01-01 null null null null " + ProcessChart.TOO_FEW);
    assertThat(rules(List.of(), 10L, 30L, 15L)).containsOnly("2025-01-01 null null");
    assertThat(limits(List.of(), 10L, 30L, 20L)).allMatch(line -> line.endsWith("true null"));
    List<ProcessChart.Point> exact =
        Stream.of(FIRST, FIRST.plus(1), FIRST.plus(2))
            .map(month -> new ProcessChart.Point(month, 10, Shown.ofPublic(3)))
            .toList();
    assertThat(limits(charts(exact, List.of())))
        .containsOnly("2025-01-01 null null null null " + ProcessChart.TOO_FEW);
  }

  /**
   * Before: mean 10.5, every range 1, limits 10.5 -/+ 2.66. After: mean 880/7/10 = 12.5714, ranges
   * 1, limits 12.5714 -/+ 2.66.
   */
  @Test
  void givesEachSegmentLimitsOfItsOwn() {
    List<String> limits = limits(List.of(SEPTEMBER), RISEN);
    assertThat(limits.subList(0, 8)).containsOnly("2025-01-01 10.500 7.840 13.160 true null");
    assertThat(limits.subList(8, 15)).containsOnly("2025-09-01 12.571 9.911 15.231 true null");
  }

  @Test
  void callsLimitsOfThirteenMonthsNoTrial() {
    assertThat(limits(List.of(), RISEN)).hasSize(15).allMatch(line -> line.contains(" false null"));
  }

  @Test
  void givesNoLimitsNorRulesWhereAMonthOfTheSegmentIsSuppressed() {
    Long[] suppressed = RISEN.clone();
    suppressed[3] = null;
    List<String> limits = limits(List.of(SEPTEMBER), suppressed);
    assertThat(limits.subList(0, 8))
        .containsOnly("2025-01-01 null null null null " + ProcessChart.SUPPRESSED);
    assertThat(limits.subList(8, 15))
        .allMatch(line -> line.endsWith("12.571 9.911 15.231 true null"));
    assertThat(rules(List.of(), suppressed)).hasSize(15).containsOnly("2025-01-01 null null");
  }

  /**
   * Five months of 10 a day and three of 20, one between them not given: every moving range is 0,
   * and so the limits are the mean. With the range that would span the gap they were wider.
   */
  @Test
  void takesNoMovingRangeOverAMonthOfWhichNothingIsGiven() {
    List<ProcessChart.Point> gap = gap(5, 100L, 100L, 100L, 100L, 100L, 0L, 200L, 200L, 200L);
    assertThat(limits(charts(gap, List.of())))
        .hasSize(9)
        .containsOnly("2025-01-01 13.750 13.750 13.750 true null");
    assertThat(charts(gap, List.of()).get(5).rule()).isEqualTo(ChartRule.NONE);
  }

  /** Six steps down, but for a month between the third and the fourth that is not given. */
  @Test
  void breaksARunAtAMonthOfWhichNothingIsGiven() {
    Long[] falling = {
      300L, 290L, 280L, 270L, 260L, 250L, 240L, 250L, 240L, 250L, 240L, 250L, 240L, 250L
    };
    assertThat(rules(List.of(), falling)).anyMatch(rule -> rule.contains(Xmr.TREND));
    assertThat(rules(charts(gap(3, falling), List.of())))
        .noneMatch(rule -> rule.contains(Xmr.TREND));
  }

  @Test
  void givesNoLimitsWhereNoTwoMonthsFollowEachOther() {
    assertThat(limits(charts(gap(1, 100L, 0L, 120L), List.of())))
        .containsOnly("2025-01-01 null null null null " + ProcessChart.APART);
    assertThat(limits(charts(gap(1, 100L, 0L), List.of())))
        .containsOnly("2025-01-01 null null null null " + ProcessChart.ONE_MONTH);
  }

  /** The verdict is of the last month that is given. */
  @Test
  void endsInTheVerdictOfTheLastMonthThatIsGiven() {
    assertThat(series(gap(14, RISEN), List.of()).verdict().verdictReason())
        .isEqualTo("no rule of special cause holds in February 2026");
  }

  /** Of one month nothing is given. */
  private static List<ProcessChart.Point> gap(int month, Long... counts) {
    List<ProcessChart.Point> points = new ArrayList<>(points(counts));
    points.set(month, new ProcessChart.Point(FIRST.plus(month), 10, Shown.NOT_AVAILABLE));
    return points;
  }

  @Test
  void givesNoLimitsOfOneMonth() {
    assertThat(limits(List.of(), 100L))
        .containsExactly("2025-01-01 null null null null " + ProcessChart.ONE_MONTH);
  }

  @Test
  void makesTheMeanOfAConstantSeriesItsLimits() {
    assertThat(limits(List.of(), 100L, 100L, 100L))
        .hasSize(3)
        .containsOnly("2025-01-01 10.000 10.000 10.000 true null");
  }

  @Test
  void endsInOneVerdict() {
    assertThat(verdict(List.of(), RISEN))
        .isEqualTo(new TrendVerdict("special cause, high", "above the mean since September 2025"));
    assertThat(verdict(List.of(SEPTEMBER), RISEN).verdict()).isEqualTo("too few months");
    assertThat(verdict(List.of(), 100L).verdict()).isEqualTo("too few months");
    assertThat(verdict(List.of(), 100L, null))
        .isEqualTo(new TrendVerdict("no limits", ProcessChart.SUPPRESSED));
  }

  private static TrendVerdict verdict(List<Month> rebases, Long... counts) {
    return series(points(counts), rebases).verdict();
  }

  /**
   * In the eighth month a practice joins that has half as many patients as the area had:
   * attendances rise by half, and of each 1,000 patients as many attend.
   */
  @Test
  void isOfRatesSoThatAPracticeThatJoinsIsNoRise() {
    Long[] counts = {
      100L, 105L, 100L, 105L, 100L, 105L, 100L, 155L, 150L, 155L, 150L, 155L, 150L, 155L
    };
    List<Double> patients =
        IntStream.range(0, counts.length).mapToObj(i -> i < 7 ? 10.0 : 15.0).toList();
    assertThat(verdict(List.of(), counts).verdict()).isEqualTo("special cause, high");
    ProcessChart.Series rates = ProcessChart.Series.of(points(counts), patients, List.of());
    assertThat(rates.verdict().verdict()).isEqualTo("common cause");
    assertThat(rates.charts()).allMatch(chart -> chart.chartOf().equals(ProcessChart.OF_RATES));
    assertThat(rates.charts().get(0).processMean()).isBetween(10.0, 10.4);
  }

  @Test
  void isOfCountsWhereAMonthHasNoRateButNotForAMonthOfWhichNothingIsGiven() {
    List<ProcessChart.Point> gap = gap(1, 100L, 0L, 100L, 110L);
    List<Double> rest = Arrays.asList(10.0, null, 10.0, 10.0);
    List<Double> none = Arrays.asList(10.0, null, null, 10.0);
    assertThat(ProcessChart.Series.of(gap, rest, List.of()).of()).isEqualTo(ProcessChart.OF_RATES);
    assertThat(ProcessChart.Series.of(gap, none, List.of())).isEqualTo(series(gap, List.of()));
  }

  @Test
  void saysUntilWhenTheAreaHadOtherPractices() {
    assertThat(verdict(List.of(), RISEN).withOtherPractices(FIRST.first()).verdictReason())
        .isEqualTo(
            "above the mean since September 2025; the area had other practices until January"
                + " 2025");
  }

  @Test
  void hasNoMonthWithoutASeries() {
    assertThat(limits(List.of())).isEmpty();
  }

  private static List<String> rules(List<Month> rebases, Long... counts) {
    return rules(charts(points(counts), rebases));
  }

  private static List<String> rules(List<ProcessChart> charts) {
    return charts.stream().map(chart -> chart.limitsFrom() + " " + words(chart.rule())).toList();
  }

  private static String words(ChartRule of) {
    return of.ruleBroken() + " " + of.variation();
  }

  private static ProcessChart.Series series(List<ProcessChart.Point> points, List<Month> rebases) {
    return new ProcessChart.Series(ProcessChart.OF_COUNTS, points, rebases);
  }

  private static List<ProcessChart> charts(List<ProcessChart.Point> points, List<Month> rebases) {
    return series(points, rebases).charts();
  }

  private static List<String> limits(List<Month> rebases, Long... counts) {
    return limits(charts(points(counts), rebases));
  }

  private static List<String> limits(List<ProcessChart> charts) {
    return charts.stream()
        .map(
            chart ->
                Stream.of(
                        chart.limitsFrom(),
                        rounded(chart.processMean()),
                        rounded(chart.processLower()),
                        rounded(chart.processUpper()),
                        chart.trialLimits(),
                        chart.noLimitsReason())
                    .map(String::valueOf)
                    .reduce((one, other) -> one + " " + other)
                    .orElseThrow())
        .toList();
  }

  private static String rounded(Double figure) {
    return figure == null ? null : String.format(Locale.ROOT, "%.3f", figure);
  }

  private static List<ProcessChart.Point> points(Long... counts) {
    return IntStream.range(0, counts.length)
        .mapToObj(i -> new ProcessChart.Point(FIRST.plus(i), 10, shown(counts[i])))
        .toList();
  }

  private static Shown shown(Long count) {
    return new Shown(count, count == null ? Shown.Status.SUPPRESSED : Shown.Status.ROUNDED);
  }
}
