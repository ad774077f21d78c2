package primarycare.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.months_between;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;
import static primarycare.table.AttendanceTrendSpec.A_DAY;
import static primarycare.table.AttendanceTrendSpec.DAYS;
import static primarycare.table.AttendanceTrendSpec.FROM;
import static primarycare.table.AttendanceTrendSpec.LOWER;
import static primarycare.table.AttendanceTrendSpec.MEAN;
import static primarycare.table.AttendanceTrendSpec.REASON;
import static primarycare.table.AttendanceTrendSpec.RULE;
import static primarycare.table.AttendanceTrendSpec.TRIAL;
import static primarycare.table.AttendanceTrendSpec.UPPER;
import static primarycare.table.AttendanceTrendSpec.VARIATION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.formula.Charts;

/**
 * XmR charts of attendances a day, each series cut into segments at the months that the job names
 * and nowhere else.
 *
 * @param rebases first days of the months from which on limits begin anew, in order
 */
record TrendCharts(List<LocalDate> rebases) {

  static final String GAP =
      "a month of the series has no file: limits need consecutive months, or a rebase after the"
          + " gap";
  static final String SUPPRESSED = "attendances of a month of the series are suppressed";
  static final String ONE_MONTH = "a series of one month has no limits";

  private static final String SEGMENT = "segment";
  private static final String SERIES = "series";
  private static final String MONTHS = "months_in_segment";
  private static final String SHOWN = "months_shown";
  private static final String LAST = "last_month";

  /** Adds the rule of special cause that each month breaks, by exact counts. */
  Dataset<Row> rules(Dataset<Row> exact, String... series) {
    Column[] keys = columns(series, SEGMENT);
    Column aDay = col(ATTENDANCES).divide(col(DAYS));
    Dataset<Row> segments = exact.withColumn(SEGMENT, Charts.segment(col(MONTH), rebases));
    Dataset<Row> points =
        segments
            .groupBy(keys)
            .agg(Charts.series(col(MONTH), aDay).as(SERIES))
            .select(columns(series, inline(Charts.points(col(SERIES)))))
            .select(
                columns(series, col(MONTH), col("rule").as(RULE), col("variation").as(VARIATION)));
    return exact.join(points, names(series, MONTH));
  }

  /**
   * Adds mean and limits of each segment, by protected counts. A segment in which a month is
   * missing or suppressed has none, nor rules, for they tell of its neighbours too; and the reason.
   */
  Dataset<Row> limits(Dataset<Row> shown, String... series) {
    Column[] keys = columns(series, SEGMENT);
    Dataset<Row> segments = shown.withColumn(SEGMENT, Charts.segment(col(MONTH), rebases));
    Dataset<Row> charts =
        segments
            .groupBy(keys)
            .agg(
                Charts.series(col(MONTH), col(A_DAY)).as(SERIES),
                count(lit(1)).as(MONTHS),
                count(ATTENDANCES).as(SHOWN),
                min(MONTH).as(FROM),
                max(MONTH).as(LAST))
            .withColumn("limits", Charts.limits(col(SERIES)))
            .withColumn(REASON, reason())
            .select(columns(series, col(SEGMENT), col(FROM), col(REASON), col("limits")));
    return given(segments.join(charts, names(series, SEGMENT)));
  }

  private static Column reason() {
    Column consecutive = months_between(col(LAST), col(FROM)).plus(lit(1));
    return coalesce(
        when(col(MONTHS).notEqual(consecutive), lit(GAP)),
        when(col(SHOWN).lt(col(MONTHS)), lit(SUPPRESSED)),
        when(col(MONTHS).lt(lit(2)), lit(ONE_MONTH)));
  }

  private static Dataset<Row> given(Dataset<Row> rows) {
    Column has = col(REASON).isNull();
    return rows.withColumn(MEAN, when(has, col("limits.mean")))
        .withColumn(LOWER, when(has, col("limits.lower")))
        .withColumn(UPPER, when(has, col("limits.upper")))
        .withColumn(TRIAL, when(has, col("limits.trial")))
        .withColumn(RULE, when(has, col(RULE)))
        .withColumn(VARIATION, when(has, col(VARIATION)));
  }

  private static Column[] columns(String[] series, String name) {
    return columns(series, col(name));
  }

  private static Column[] columns(String[] series, Column... more) {
    return Stream.concat(Stream.of(series).map(name -> col(name)), Stream.of(more))
        .toArray(Column[]::new);
  }

  private static String[] names(String[] series, String more) {
    return Stream.concat(Stream.of(series), Stream.of(more)).toArray(String[]::new);
  }
}
