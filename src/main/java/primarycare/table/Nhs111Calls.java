package primarycare.table;

import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.table.Nhs111CallsSpec.ABANDONED;
import static primarycare.table.Nhs111CallsSpec.ANSWERED;
import static primarycare.table.Nhs111CallsSpec.OFFERED;
import static primarycare.table.Nhs111CallsSpec.PERCENT;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.ReferenceModel;
import primarycare.formula.Charts;
import primarycare.formula.Rates;
import primarycare.spec.TableSpec;

/**
 * Calls to NHS 111 and the share of callers who gave up, month by month.
 *
 * <p>Grain: month, area. Each area has a control chart of its abandoned calls of its own.
 */
public final class Nhs111Calls implements PublishedTable {

  static final Check OFFERED_HOLD =
      new Check("calls offered are no fewer than those answered and abandoned", false);

  @Override
  public TableSpec spec() {
    return Nhs111CallsSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("practice_map", "nhs111_activity");
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    return StatedAreas.named(
        of(model.rows("nhs111_activity")), StatedAreas.known(model.registers().history()));
  }

  @Override
  public List<Dataset<Row>> checks(ReferenceModel model, Dataset<Row> measured) {
    return List.of(offeredHold(measured));
  }

  /** Rows of the source with the share of abandoned calls, its limits, and its place in a chart. */
  static Dataset<Row> of(Dataset<Row> rows) {
    Dataset<Row> calls =
        rows.withColumns(
            Map.of(
                PERIOD,
                lit("month"),
                PERCENT,
                Rates.share(col(ABANDONED), col(OFFERED), 100),
                PERCENT + "_lower",
                Rates.lowerOfShare(col(ABANDONED), col(OFFERED), 100),
                PERCENT + "_upper",
                Rates.upperOfShare(col(ABANDONED), col(OFFERED), 100)));
    return calls.join(chart(calls), new String[] {AREA_CODE, MONTH});
  }

  static Dataset<Row> offeredHold(Dataset<Row> calls) {
    Column kept = col(OFFERED).geq(col(ANSWERED).plus(col(ABANDONED)));
    return RowRules.of(OFFERED_HOLD, calls, "nhs111_activity", kept, col(AREA_CODE));
  }

  /** One row per area and month: a month without a row breaks the series and stays without one. */
  private static Dataset<Row> chart(Dataset<Row> calls) {
    Column each = sequence(array_min(col("m")), array_max(col("m")), expr("INTERVAL 1 MONTH"));
    return calls
        .groupBy(AREA_CODE)
        .agg(collect_set(MONTH).as("m"))
        .select(col(AREA_CODE), explode(each).as(MONTH))
        .join(calls.select(AREA_CODE, MONTH, PERCENT), new String[] {AREA_CODE, MONTH}, "left")
        .groupBy(AREA_CODE)
        .agg(Charts.series(col(MONTH), col(PERCENT)).as("series"))
        .select(col(AREA_CODE), inline(Charts.points(col("series"))))
        .select(
            col(AREA_CODE),
            col(MONTH),
            col("mean").as("process_mean"),
            when(col("lower").lt(lit(0)), lit(0.0)).otherwise(col("lower")).as("process_lower"),
            when(col("upper").gt(lit(100)), lit(100.0)).otherwise(col("upper")).as("process_upper"),
            col("trial").as("trial_limits"),
            col("rule").as("rule_broken"),
            col("variation").as("variation"));
  }
}
