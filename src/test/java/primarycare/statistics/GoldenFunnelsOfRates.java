package primarycare.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Funnels of rates, crude and standardised, against the vectors of PHEindicatormethods. */
class GoldenFunnelsOfRates {

  private static final String LABELS = "funnel_rate_significance.csv";
  private static final Column COUNT = col("count");
  private static final Column EVENTS = col("Events");
  private static final String AREAS = "funnel_rate_limits_input.csv";
  private static final Column EV = col("ev");
  private static final Column RATE = col("rate");
  private static final int YEARS = 3;

  /**
   * Without areas of no events such an area has no label, whatever the file says in its row: four
   * cells, which upstream's own tests leave out with the row.
   */
  @Test
  void labels() {
    Dataset<Row> all = Golden.frame(LABELS, labelColumns());
    labels("all areas", all, "with_0").holds(160);
    labels("areas with events", all.filter(COUNT.gt(0)), "without_0").holds(156);
  }

  private static Golden labels(String what, Dataset<Row> areas, String suffix) {
    Dataset<Row> averaged = areas;
    for (int k : new int[] {100_000, 100}) {
      averaged =
          averaged
              .withColumn("dsr" + k, dsrPopulation(k))
              .withColumn("crude" + k, crudePopulation(k));
    }
    Golden golden = Golden.of(LABELS + ": " + what, averaged.crossJoin(averages(averaged)));
    for (int k : new int[] {100_000, 100}) {
      Column dsr = Funnel.standardisedRate(COUNT, col("dsr" + k), col("average_dsr" + k));
      Column crude = Funnel.rate(COUNT, col("crude" + k), col("average_crude" + k));
      golden.cell("dsr_per_" + k + "_" + suffix, dsr);
      golden.cell("crude_per_" + k + "_" + suffix, crude);
    }
    return golden;
  }

  /** The DSR is given per 100,000; one per 100 has the same population. */
  private static Column dsrPopulation(int k) {
    return FunnelLines.standardisedPopulation(COUNT, col("rate_dsr").multiply(k / 100_000.0), k);
  }

  private static Column crudePopulation(int k) {
    return FunnelLines.population(COUNT, col("rate_crude_per_" + k), k, col("pop"));
  }

  private static Dataset<Row> averages(Dataset<Row> areas) {
    return areas.agg(
        average("dsr100000"), average("crude100000"), average("dsr100"), average("crude100"));
  }

  private static Column average(String population) {
    return FunnelLines.average(COUNT, col(population)).as("average_" + population);
  }

  private static String[] labelColumns() {
    return Golden.records(LABELS).get(0).getHeader().stream()
        .filter(name -> name.contains("with"))
        .toArray(String[]::new);
  }

  /**
   * The points of a chart: the given rate, where it has a population, and that in a year.
   *
   * <p>Upstream made those of DSRs with 5 events in the largest area, and those of crude rates with
   * as many as given; then, of five years, with none in the largest area and its own population.
   */
  @Test
  void points() {
    Column five = when(isLargest(), lit(5)).otherwise(EV);
    Column none = when(isLargest(), lit(0)).otherwise(EV);
    Golden points = Golden.of(AREAS, areas());
    point(points, "", FunnelLines.standardisedPopulation(five, RATE, 1e5), YEARS);
    point(points, "_crude", FunnelLines.population(EV, RATE, 1e5), YEARS);
    point(points, "_crude_with_denom", FunnelLines.population(none, RATE, 1e5, col("pop")), 5);
    points.holds(300);
  }

  private static void point(Golden points, String suffix, Column population, int years) {
    points
        .cell("rate_chart" + suffix, when(population.isNotNull(), RATE))
        .cell("denominator_derived" + suffix, population.divide(years));
  }

  @Test
  void linesOfDsrs() {
    Dataset<Row> areas = areas().withColumn("n", FunnelLines.standardisedPopulation(EV, RATE, 1e5));
    lines("funnel_rate_limits_1.csv", areas, 1);
  }

  @Test
  void linesOfCrudeRatesWhereTheLargestAreaHasFiveEvents() {
    Dataset<Row> areas = areas().withColumn("ev", when(isLargest(), lit(5)).otherwise(EV));
    lines(
        "funnel_rate_limits_2.csv",
        areas.select(EV, FunnelLines.population(EV, RATE, 1e5).as("n")),
        1);
  }

  @Test
  void linesOfCrudeRatesWhereTheLargestAreaHasNoEventsAndSmallOnesAreLeftOut() {
    Dataset<Row> areas =
        areas()
            .withColumn("known", FunnelLines.population(EV, RATE, 1e5))
            .withColumn("ev", when(isLargest(), lit(0.0)).otherwise(EV))
            .withColumn("n", FunnelLines.population(EV, RATE, 1e5, col("known")));
    Dataset<Row> largest = areas.agg(max("n").as("largest_n"));
    lines(
        "funnel_rate_limits_3.csv",
        areas.crossJoin(largest).filter(col("n").gt(col("largest_n").divide(2))),
        0);
  }

  private static Dataset<Row> areas() {
    Dataset<Row> areas = Golden.frame(AREAS);
    return areas.crossJoin(areas.agg(max("ev").as("largest")));
  }

  private static Column isLargest() {
    return coalesce(EV.equalTo(col("largest")), lit(false));
  }

  private static void lines(String file, Dataset<Row> areas, int ones) {
    Dataset<Row> average = areas.agg(FunnelLines.average(EV, col("n")).as("average"));
    Dataset<Row> rows = Golden.frame(file, "statistic", "method").crossJoin(average);
    if (ones > 0) {
      lines(file + ": of one event", rows.filter(EVENTS.equalTo(1)), 5e-5).holds(9 * ones);
    }
    lines(file + ": of more events", rows.filter(EVENTS.gt(1)), 1e-6).holds(9 * (100 - ones));
  }

  private static Golden lines(String what, Dataset<Row> rows, double tolerance) {
    Golden golden = Golden.of(what, rows);
    golden.cell("baseline", col("average").multiply(1e5), 1e-9);
    for (Level level : Level.values()) {
      String sigma = level == Level.P95 ? "_2s_" : "_3s_";
      line(golden, "lower" + sigma, FunnelLines.expectedLower(EVENTS, level), tolerance);
      line(golden, "upper" + sigma, FunnelLines.expectedUpper(EVENTS, level), tolerance);
    }
    return golden;
  }

  private static void line(Golden golden, String line, Column expected, double tolerance) {
    Column population = expected.divide(col("average"));
    golden
        .cell(line + "population_1_year", population.divide(YEARS), tolerance)
        .cell(line + "limit", Ratio.of(EVENTS, population, 1e5), tolerance);
  }
}
