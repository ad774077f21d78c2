package primarycare.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.IN_AREA;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.WEIGHT;

import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.HistoryFrames;

/** The areas of each kind that practices belong to on the first day of the months of a file. */
final class PracticeAreas {

  private static final String PRACTICE = "practice";

  private PracticeAreas() {}

  /** The same by the organisations of a release. */
  static Dataset<Row> of(Dataset<Row> practiceMonths, HistoryFrames history) {
    Column name =
        when(col(AREA_TYPE).equalTo(lit(ALL)), lit(history.name())).otherwise(col(AREA_NAME));
    return of(practiceMonths, history.practices(), history.memberships())
        .withColumn(AREA_NAME, name);
  }

  /**
   * One row per month, practice, kind of area and area of it: name and weight, and whether the
   * practice is of the job's area. Where it has no area of the kind, code and name are null.
   *
   * @param practiceMonths month and practice, each once
   * @param practices spans of practices, with their name and whether they are of the job's area
   * @param memberships spans of practices in areas, with their weight
   */
  static Dataset<Row> of(
      Dataset<Row> practiceMonths, Dataset<Row> practices, Dataset<Row> memberships) {
    Dataset<Row> own =
        practices
            .withColumn(AREA_TYPE, lit(PRACTICE))
            .withColumn(AREA_CODE, col(PRACTICE_CODE))
            .withColumn(AREA_NAME, col(PRACTICE_NAME))
            .withColumn(WEIGHT, lit(BigDecimal.ONE));
    Dataset<Row> areas = spans(memberships).unionByName(spans(own));
    Column kinds = array_union(collect_set(col(AREA_TYPE)), array(lit(PRACTICE), lit(ALL)));
    Dataset<Row> every =
        memberships.agg(kinds.as("kinds")).select(explode(col("kinds")).as(AREA_TYPE));
    return practiceMonths
        .join(at(practiceMonths, practices).select(MONTH, PRACTICE_CODE, IN_AREA), keys(), "left")
        .crossJoin(broadcast(every))
        .join(
            at(practiceMonths, areas).drop("start_date", "end_date"),
            new String[] {MONTH, PRACTICE_CODE, AREA_TYPE},
            "left")
        .withColumn(IN_AREA, coalesce(col(IN_AREA), lit(false)))
        .withColumn(WEIGHT, coalesce(col(WEIGHT), lit(BigDecimal.ONE)));
  }

  private static Dataset<Row> spans(Dataset<Row> rows) {
    return rows.select(
        col(PRACTICE_CODE),
        col(AREA_TYPE),
        col(AREA_CODE),
        col(AREA_NAME),
        col(WEIGHT),
        col("start_date"),
        col("end_date"));
  }

  private static Dataset<Row> at(Dataset<Row> months, Dataset<Row> spans) {
    Column holds = col("start_date").leq(col(MONTH)).and(col("end_date").geq(col(MONTH)));
    return months.join(spans, PRACTICE_CODE).where(coalesce(holds, lit(false)));
  }

  private static String[] keys() {
    return new String[] {MONTH, PRACTICE_CODE};
  }
}
