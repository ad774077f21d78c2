package primarycare.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Rates, proportions and means against the vectors of PHEindicatormethods and of NHS England. */
class GoldenRates {

  private static final Column EVENTS = col("numerator");
  private static final Column POPULATION = col("denominator");
  private static final Column X = col("x");

  @Test
  void byarsLimits() {
    Golden.of("byars.csv", Golden.frame("byars.csv"))
        .cell("lowercl", byLevel(level -> Poisson.of(level).byarsLower(X)))
        .cell("uppercl", byLevel(level -> Poisson.of(level).byarsUpper(X)))
        .holds(14);
  }

  @Test
  void exactLimitsBelowTenByTableAndByQuantile() {
    Column observed = col("observed");
    Golden.of("exact_limits_0_9.csv", Golden.frame("exact_limits_0_9.csv"))
        .cell("lower95", Poisson.P95.lower(observed))
        .cell("upper95", Poisson.P95.upper(observed))
        .cell("lower99_8", Poisson.P99_8.lower(observed))
        .cell("upper99_8", Poisson.P99_8.upper(observed))
        .cell("lower95", ExactPoisson.lower(observed, Level.P95))
        .cell("upper95", ExactPoisson.upper(observed, Level.P95))
        .cell("lower99_8", ExactPoisson.lower(observed, Level.P99_8))
        .cell("upper99_8", ExactPoisson.upper(observed, Level.P99_8))
        .holds(80);
  }

  @Test
  void rates() {
    rate("rate.csv")
        .cell("lower99_8", per(count -> Ratio.of(Poisson.P99_8.lower(count), POPULATION, 1)))
        .cell("upper99_8", per(count -> Ratio.of(Poisson.P99_8.upper(count), POPULATION, 1)))
        .holds(120);
  }

  @Test
  void ratesOfGroups() {
    rate("rate_grouped.csv").holds(48);
  }

  @Test
  void wilsonsLimits() {
    Golden.of("wilson.csv", Golden.frame("wilson.csv"))
        .cell("lowercl", byLevel(level -> Wilson.lower(X, col("n"), level, 1)))
        .cell("uppercl", byLevel(level -> Wilson.upper(X, col("n"), level, 1)))
        .holds(12);
  }

  @Test
  void proportions() {
    proportion("proportion.csv")
        .cell("lower99_8", percent(k -> Wilson.lower(EVENTS, POPULATION, Level.P99_8, k)))
        .cell("upper99_8", percent(k -> Wilson.upper(EVENTS, POPULATION, Level.P99_8, k)))
        .holds(114);
  }

  @Test
  void proportionsOfGroups() {
    proportion("proportion_grouped.csv").holds(44);
  }

  @Test
  void means() {
    Dataset<Row> values = Golden.frame("mean_input.csv", "area").drop("row");
    Dataset<Row> all = values.withColumn("area", lit("No grouping"));
    Dataset<Row> means =
        values.unionByName(all).groupBy("area").agg(Mean.of(col("value")).as("found"));
    Column mean = col("found");
    Golden.of("mean.csv", Golden.frame("mean.csv", "area").join(means, "area"))
        .cell("sum", mean.getField("sum"))
        .cell("count", mean.getField("count"))
        .cell("stdev", mean.getField("standard_deviation"))
        .cell("value", mean.getField("mean"))
        .cell("lower95", Mean.lower(mean, Level.P95))
        .cell("upper95", Mean.upper(mean, Level.P95))
        .cell("lower99_8", Mean.lower(mean, Level.P99_8))
        .cell("upper99_8", Mean.upper(mean, Level.P99_8))
        .holds(24);
  }

  @Test
  void staffOfWeightedPatients() {
    String file = "gp_rate_per_10000_weighted.csv";
    Golden.of(file, Golden.frame(file, "location_type", "location"))
        .cell("rate_per_10000", Ratio.of(col("fte"), col("weighted_patients"), 10_000))
        .holds(8);
  }

  private static Golden rate(String file) {
    return Golden.of(file, Golden.frame(file, "area", "method"))
        .cell("value", per(count -> Ratio.of(count, POPULATION, 1)))
        .cell("lower95", per(count -> Ratio.of(Poisson.P95.lower(count), POPULATION, 1)))
        .cell("upper95", per(count -> Ratio.of(Poisson.P95.upper(count), POPULATION, 1)))
        .cell("method", Poisson.method(EVENTS));
  }

  private static Golden proportion(String file) {
    return Golden.of(file, Golden.frame(file, "area", "method"))
        .cell("value", percent(k -> Wilson.of(EVENTS, POPULATION, k)))
        .cell("lower95", percent(k -> Wilson.lower(EVENTS, POPULATION, Level.P95, k)))
        .cell("upper95", percent(k -> Wilson.upper(EVENTS, POPULATION, Level.P95, k)))
        .cell("method", lit(Methods.WILSON.title()));
  }

  private static Column byLevel(Function<Level, Column> limit) {
    return when(col("confidence").equalTo(95), limit.apply(Level.P95))
        .otherwise(limit.apply(Level.P99_8));
  }

  private static Column per(Function<Column, Column> rate) {
    return rate.apply(EVENTS).multiply(col("multiplier"));
  }

  private static Column percent(Function<Double, Column> share) {
    return when(col("multiplier").equalTo(1), share.apply(1.0)).otherwise(share.apply(100.0));
  }
}
