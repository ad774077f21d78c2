package primarycare.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Golden.Line;

/** Funnels of proportions and ratios against the vectors of PHEindicatormethods and FunnelPlotR. */
class GoldenFunnels {

  private static final String PROPORTIONS = "funnel_proportion_input.csv";

  /** Digits as they are printed. */
  private static final double SEVEN_DIGITS = 5e-7;

  @Test
  void labelsOfProportions() {
    List<Line> areas = Golden.lines(PROPORTIONS);
    double average = average(areas);
    Golden.of(PROPORTIONS, areas)
        .word("significance", line -> Funnel.proportion(x(line), n(line), average))
        .holds(303);
  }

  @Test
  void linesOfProportions() {
    List<Line> areas = Golden.lines(PROPORTIONS);
    lines("funnel_proportion_limits.csv", average(areas));
    lines(
        "funnel_proportion_limits_lt31000.csv",
        average(areas.stream().filter(line -> n(line) < 31_000).toList()));
  }

  private static void lines(String file, double average) {
    Golden.of(file, Golden.lines(file))
        .cell("lower_2s", lower(average, Level.P95), SEVEN_DIGITS)
        .cell("upper_2s", upper(average, Level.P95), SEVEN_DIGITS)
        .cell("lower_3s", lower(average, Level.P99_8), SEVEN_DIGITS)
        .cell("upper_3s", upper(average, Level.P99_8), SEVEN_DIGITS)
        .cell("baseline", line -> average * 100, SEVEN_DIGITS)
        .holds(500);
  }

  private static ToDoubleFunction<Line> lower(double average, Level level) {
    return line -> FunnelLines.proportionLower(line.number("population"), average, level, 100);
  }

  private static ToDoubleFunction<Line> upper(double average, Level level) {
    return line -> FunnelLines.proportionUpper(line.number("population"), average, level, 100);
  }

  private static double average(List<Line> areas) {
    return FunnelLines.average(
        Golden.numbers(areas, GoldenFunnels::x), Golden.numbers(areas, GoldenFunnels::n));
  }

  @Test
  void labelsOfRatios() {
    String file = "funnel_ratio_input.csv";
    Golden.of(file, Golden.lines(file))
        .word("significance", line -> Funnel.ratio(observed(line), line.number("expected")))
        .holds(300);
  }

  /** The published lines come from a bisection that stops early, earliest at one event. */
  @Test
  void linesOfRatios() {
    List<Line> lines = Golden.lines("funnel_ratio_limits.csv");
    List<Line> one = lines.stream().filter(line -> observed(line) == 1).toList();
    List<Line> more = lines.stream().filter(line -> observed(line) > 1).toList();
    ratioLines("of one event", one, 5e-5).holds(12);
    ratioLines("of more events", more, 1e-6).holds(1188);
  }

  private static Golden ratioLines(String what, List<Line> lines, double tolerance) {
    Golden golden = Golden.of("funnel_ratio_limits.csv: " + what, lines);
    for (Level level : Level.values()) {
      String sigma = level == Level.P95 ? "_2s" : "_3s";
      ratioLine(
          golden,
          "lower" + sigma,
          line -> FunnelLines.expectedLower(observed(line), level),
          tolerance);
      ratioLine(
          golden,
          "upper" + sigma,
          line -> FunnelLines.expectedUpper(observed(line), level),
          tolerance);
    }
    return golden;
  }

  /** The count is a ratio less one: its error is a part of the ratio. */
  private static void ratioLine(
      Golden golden, String name, ToDoubleFunction<Line> expected, double tolerance) {
    ToDoubleFunction<Line> ratio =
        line -> Ratio.of(observed(line), expected.applyAsDouble(line), 1);
    golden
        .cell(name + "_exp", expected, tolerance)
        .cell(name + "_isr", line -> ratio.applyAsDouble(line) * 100, tolerance)
        .cell(name + "_count", line -> ratio.applyAsDouble(line) - 1, tolerance, 1);
  }

  @Test
  void exactLimitsOfRatios() {
    Golden.of("poisson_limits.csv", Golden.lines("poisson_limits.csv"))
        .cell("ll95_ratio", exactLower(Level.P95), SEVEN_DIGITS)
        .cell("ul95_ratio", exactUpper(Level.P95), SEVEN_DIGITS)
        .cell("ll998_ratio", exactLower(Level.P99_8), SEVEN_DIGITS)
        .cell("ul998_ratio", exactUpper(Level.P99_8), SEVEN_DIGITS)
        .holds(12);
  }

  private static ToDoubleFunction<Line> exactLower(Level level) {
    return line -> ExactPoisson.lower(observed(line), level) / observed(line);
  }

  private static ToDoubleFunction<Line> exactUpper(Level level) {
    return line -> ExactPoisson.upper(observed(line), level) / observed(line);
  }

  @Test
  void outliers() {
    Golden.of("outlier_flag.csv", Golden.lines("outlier_flag.csv"))
        .cell("outlier", line -> isOutlier(line) ? 1 : 0)
        .holds(40);
  }

  /** Upstream has no outlier where a figure is not known. */
  private static boolean isOutlier(Line line) {
    return Boolean.TRUE.equals(
        Comparison.isOutlier(
            line.number("ratio"), line.number("limit_low"), line.number("limit_high")));
  }

  private static double observed(Line line) {
    return line.number("observed");
  }

  private static double x(Line line) {
    return line.number("numerator");
  }

  private static double n(Line line) {
    return line.number("denominator");
  }
}
