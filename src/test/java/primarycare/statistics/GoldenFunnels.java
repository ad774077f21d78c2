package primarycare.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Funnels of proportions and ratios against the vectors of PHEindicatormethods and FunnelPlotR. */
class GoldenFunnels {

  private static final Column X = col("numerator");
  private static final Column N = col("denominator");
  private static final Column AVERAGE = col("average");
  private static final Column OBSERVED = col("observed");

  /** Digits as they are printed. */
  private static final double SEVEN_DIGITS = 5e-7;

  @Test
  void labelsOfProportions() {
    Dataset<Row> areas = Golden.frame("funnel_proportion_input.csv", "area", "significance");
    Golden.of("funnel_proportion_input.csv", averaged(areas, areas))
        .cell("significance", Funnel.proportion(X, N, AVERAGE))
        .holds(303);
  }

  @Test
  void linesOfProportions() {
    Dataset<Row> areas = Golden.frame("funnel_proportion_input.csv", "area", "significance");
    lines("funnel_proportion_limits.csv", areas);
    lines("funnel_proportion_limits_lt31000.csv", areas.filter(N.lt(31000)));
  }

  private static void lines(String file, Dataset<Row> areas) {
    Column at = col("population");
    Golden.of(file, averaged(Golden.frame(file), areas))
        .cell("lower_2s", FunnelLines.proportionLower(at, AVERAGE, Level.P95, 100), SEVEN_DIGITS)
        .cell("upper_2s", FunnelLines.proportionUpper(at, AVERAGE, Level.P95, 100), SEVEN_DIGITS)
        .cell("lower_3s", FunnelLines.proportionLower(at, AVERAGE, Level.P99_8, 100), SEVEN_DIGITS)
        .cell("upper_3s", FunnelLines.proportionUpper(at, AVERAGE, Level.P99_8, 100), SEVEN_DIGITS)
        .cell("baseline", AVERAGE.multiply(100), SEVEN_DIGITS)
        .holds(500);
  }

  private static Dataset<Row> averaged(Dataset<Row> rows, Dataset<Row> areas) {
    return rows.crossJoin(areas.agg(FunnelLines.average(X, N).as("average")));
  }

  @Test
  void labelsOfRatios() {
    Golden.of("funnel_ratio_input.csv", Golden.frame("funnel_ratio_input.csv", "significance"))
        .cell("significance", Funnel.ratio(OBSERVED, col("expected")))
        .holds(300);
  }

  /** The published lines come from a bisection that stops early, earliest at one event. */
  @Test
  void linesOfRatios() {
    Dataset<Row> lines = Golden.frame("funnel_ratio_limits.csv");
    ratioLines("of one event", lines.filter(OBSERVED.equalTo(1)), 5e-5).holds(12);
    ratioLines("of more events", lines.filter(OBSERVED.gt(1)), 1e-6).holds(1188);
  }

  private static Golden ratioLines(String what, Dataset<Row> lines, double tolerance) {
    Golden golden = Golden.of("funnel_ratio_limits.csv: " + what, lines);
    for (Level level : Level.values()) {
      String sigma = level == Level.P95 ? "_2s" : "_3s";
      ratioLine(golden, "lower" + sigma, FunnelLines.expectedLower(OBSERVED, level), tolerance);
      ratioLine(golden, "upper" + sigma, FunnelLines.expectedUpper(OBSERVED, level), tolerance);
    }
    return golden;
  }

  /** The count is a ratio less one: its error is a part of the ratio. */
  private static void ratioLine(Golden golden, String line, Column expected, double tolerance) {
    Column ratio = Ratio.of(OBSERVED, expected, 1);
    golden
        .cell(line + "_exp", expected, tolerance)
        .cell(line + "_isr", Ratio.of(OBSERVED, expected, 100), tolerance)
        .cell(line + "_count", ratio.minus(1), tolerance, 1);
  }

  @Test
  void exactLimitsOfRatios() {
    Golden.of("poisson_limits.csv", Golden.frame("poisson_limits.csv"))
        .cell("ll95_ratio", ExactPoisson.lower(OBSERVED, Level.P95).divide(OBSERVED), SEVEN_DIGITS)
        .cell("ul95_ratio", ExactPoisson.upper(OBSERVED, Level.P95).divide(OBSERVED), SEVEN_DIGITS)
        .cell(
            "ll998_ratio", ExactPoisson.lower(OBSERVED, Level.P99_8).divide(OBSERVED), SEVEN_DIGITS)
        .cell(
            "ul998_ratio", ExactPoisson.upper(OBSERVED, Level.P99_8).divide(OBSERVED), SEVEN_DIGITS)
        .holds(12);
  }

  @Test
  void outliers() {
    Column outlier = Comparison.isOutlier(col("ratio"), col("limit_low"), col("limit_high"));
    Golden.of("outlier_flag.csv", Golden.frame("outlier_flag.csv"))
        .cell("outlier", when(outlier, lit(1)).otherwise(lit(0)))
        .holds(40);
  }
}
