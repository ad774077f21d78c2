package primarycare.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.STAFF_GROUP;
import static primarycare.table.WorkforceTrendSpec.COVERED;
import static primarycare.table.WorkforceTrendSpec.COVERED_PERCENT;
import static primarycare.table.WorkforceTrendSpec.VINTAGE;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.formula.Rates;
import primarycare.job.Job;
import primarycare.spec.Casts;

/**
 * FTE of a census beside that of an earlier one, where both are of one vintage and the coverage of
 * both is known; else the reason.
 *
 * @param base the month of the index; without one that the job names, the first of each vintage in
 *     which a practice reported
 */
record WorkforceChanges(BaseMonth base) {

  static final String NO_MONTH = "the area has no census of that month at hand";
  static final String NOT_REPORTED = "no practice reported";
  static final String NOT_REPORTED_THEN = "no practice reported then";
  static final String UNKNOWN =
      "the vintage of a census is not known: name the day of its publication in the job";
  static final String RE_ISSUED = "the series was issued anew between the two: they do not compare";
  static final String COVERAGE = "the coverage of a census is not known: no list";
  static final String NOBODY = "no staff then";

  private static final int YEAR = 12;
  private static final String NOW = "now";
  private static final String THEN = "then";

  /** Adds the index, and the changes on a year and on two years before. */
  Dataset<Row> of(Dataset<Row> rows) {
    Column percent =
        Rates.ratio(Casts.toDouble(col(COVERED)), Casts.toDouble(col(REGISTERED_PATIENTS)), 100);
    Column now = struct(col(MONTH), col(FTE), col(VINTAGE), percent.as(COVERED_PERCENT));
    Dataset<Row> series = rows.withColumn(NOW, now);
    Dataset<Row> indexed = indexed(series);
    Dataset<Row> year = changed(indexed, YEAR, WorkforceTrendSpec.YEAR_BEFORE);
    return changed(year, Job.Trend.LONGEST, WorkforceTrendSpec.TWO_YEARS_BEFORE);
  }

  private Dataset<Row> indexed(Dataset<Row> rows) {
    Column named =
        max(when(col(MONTH).equalTo(base.given()), col(NOW))).over(Window.partitionBy(series()));
    Column first =
        min(when(col(FTE).isNotNull(), col(NOW))).over(Window.partitionBy(series(col(VINTAGE))));
    return rows.withColumn(THEN, base.named().isPresent() ? named : first)
        .withColumn(BaseMonth.BASE_MONTH, coalesce(base.given(), col("then.month")))
        .withColumn(WorkforceTrendSpec.NO_INDEX, reason())
        .withColumn(
            BaseMonth.INDEX,
            when(col(WorkforceTrendSpec.NO_INDEX).isNull(), Rates.index(col(FTE), then(FTE))));
  }

  private static Dataset<Row> changed(Dataset<Row> rows, int months, String suffix) {
    String noChange = WorkforceTrendSpec.NO_CHANGE + suffix;
    return rows.withColumn(THEN, Rates.earlier(col(NOW), col(MONTH), months, series()))
        .withColumn(FTE + "_" + suffix, then(FTE))
        .withColumn(COVERED_PERCENT + "_" + suffix, then(COVERED_PERCENT))
        .withColumn(noChange, reason())
        .withColumn(
            WorkforceTrendSpec.CHANGE + suffix,
            when(col(noChange).isNull(), Rates.change(col(FTE), then(FTE))));
  }

  private static Column reason() {
    Column covered = col("now." + COVERED_PERCENT).isNull().or(then(COVERED_PERCENT).isNull());
    return coalesce(
        when(col(FTE).isNull(), lit(NOT_REPORTED)),
        when(col(THEN).isNull(), lit(NO_MONTH)),
        when(then(FTE).isNull(), lit(NOT_REPORTED_THEN)),
        when(col(VINTAGE).isNull().or(then(VINTAGE).isNull()), lit(UNKNOWN)),
        when(col(VINTAGE).notEqual(then(VINTAGE)), lit(RE_ISSUED)),
        when(covered, lit(COVERAGE)),
        when(then(FTE).equalTo(lit(0)), lit(NOBODY)));
  }

  private static Column then(String field) {
    return col(THEN + "." + field);
  }

  private static Column[] series(Column... more) {
    return Stream.concat(
            Stream.of(col(AREA_TYPE), col(AREA_CODE), col(STAFF_GROUP)), Stream.of(more))
        .toArray(Column[]::new);
  }
}
