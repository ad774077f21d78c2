package primarycare.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Standardised rates and ratios against the vectors of PHEindicatormethods. */
class GoldenStandardised {

  private static final Column DSR = col("dsr");
  private static final Column RATIO_IS = col("kind").equalTo("ratio");

  /** The 99.8% cells of the 1976 case are ten times too large as published. */
  @Test
  void directlyStandardisedRates() {
    Dataset<Row> cells = cells("dsr.csv").filter("area not like '%nonind%'").join(dsrs(), "area");
    Dataset<Row> sound = cells.filter("area <> 'testdata_1976'");
    Dataset<Row> of1976 = cells.filter("area = 'testdata_1976'");
    Golden narrow = dsr("dsr.csv: independent, 1976", of1976, Methods.DSR);
    narrow.holds(14);
    outer(dsr("dsr.csv: independent", sound, Methods.DSR)).holds(54);
  }

  @Test
  void directlyStandardisedRatesOfEventsThatAPersonHasMoreThanOnce() {
    Dataset<Row> cells = cells("dsr.csv").join(dsrsOfPersons(), "area");
    outer(dsr("dsr.csv: not independent", cells, Methods.DSR_PERSONS)).holds(36);
  }

  @Test
  void indirectlyStandardisedRatiosAndRates() {
    isr("isr_input.csv")
        .cell("lower99_8", isr(Isr.lower(observed(), expected(), Level.P99_8, 1)))
        .cell("upper99_8", isr(Isr.upper(observed(), expected(), Level.P99_8, 1)))
        .holds(108);
  }

  @Test
  void indirectlyStandardisedRatiosWhereAStratumHasNoPeople() {
    isr("isr_zeropop_input.csv").holds(28);
  }

  private static Golden dsr(String what, Dataset<Row> cells, Methods method) {
    return Golden.of(what, cells)
        .cell("total_count", DSR.getField("count"))
        .cell("total_pop", DSR.getField("population"))
        .cell("value", per(k -> Dsr.value(DSR, k)))
        .cell("lower95", per(k -> Dsr.lower(DSR, Level.P95, k)))
        .cell("upper95", per(k -> Dsr.upper(DSR, Level.P95, k)))
        .cell("statistic", per(k -> Dsr.statistic(DSR, k)))
        .cell("method", lit(method.title()));
  }

  private static Golden outer(Golden dsr) {
    return dsr.cell("lower99_8", per(k -> Dsr.lower(DSR, Level.P99_8, k)))
        .cell("upper99_8", per(k -> Dsr.upper(DSR, Level.P99_8, k)));
  }

  private static Column per(Function<Long, Column> figure) {
    return when(col("multiplier").equalTo(10_000), figure.apply(10_000L))
        .otherwise(figure.apply(100_000L));
  }

  private static Dataset<Row> dsrs() {
    return Golden.frame("dsr_input.csv", "area", "ageband")
        .groupBy("area")
        .agg(Dsr.of(col("count"), col("pop"), col("stdpop")).as("dsr"));
  }

  /** Persons by how many events each had: these, and their squares, are summed from that. */
  private static Dataset<Row> dsrsOfPersons() {
    Column[] persons =
        IntStream.rangeClosed(1, 4).mapToObj(f -> col("persons_f" + f)).toArray(Column[]::new);
    Column count = Dsr.events(persons);
    Column squares = Dsr.squares(persons);
    return Golden.frame("dsr_nonindependent_input.csv", "area", "ageband")
        .groupBy("area")
        .agg(Dsr.of(count, squares, col("pop"), col("stdpop")).as("dsr"));
  }

  private static Golden isr(String input) {
    Dataset<Row> areas =
        Golden.frame(input, "area", "ageband")
            .groupBy("area")
            .agg(
                sum("count").as("found_observed"),
                Isr.expected(col("pop"), col("refcount"), col("refpop")).as("found_expected"),
                Isr.referenceRate(col("refcount"), col("refpop")).as("found_rate"));
    Column is = col("input_file").equalTo(input);
    return Golden.of(
            "isr.csv: " + input,
            Golden.frame("isr.csv", "input_file", "area", "kind", "method")
                .filter(is)
                .join(areas, "area"))
        .cell("observed", observed())
        .cell("expected", expected())
        .cell("ref_rate", when(RATIO_IS, lit(null)).otherwise(rate(lit(1.0))))
        .cell("value", isr(Isr.ratio(observed(), expected(), 1)))
        .cell("lower95", isr(Isr.lower(observed(), expected(), Level.P95, 1)))
        .cell("upper95", isr(Isr.upper(observed(), expected(), Level.P95, 1)))
        .cell("method", Poisson.method(observed()));
  }

  /** A ratio times its multiplier, or the rate of a row that wants one. */
  private static Column isr(Column ratio) {
    return when(RATIO_IS, ratio.multiply(col("multiplier"))).otherwise(rate(ratio));
  }

  private static Column rate(Column ratio) {
    Column rate = col("found_rate");
    return when(col("multiplier").equalTo(1000), Isr.rate(ratio, rate, 1000))
        .otherwise(Isr.rate(ratio, rate, 100_000));
  }

  private static Column observed() {
    return col("found_observed");
  }

  private static Column expected() {
    return col("found_expected");
  }

  private static Dataset<Row> cells(String file) {
    return Golden.frame(file, "area", "statistic", "method", "note");
  }
}
