package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.WEIGHT;
import static primarycare.table.DeprivationGradientSpec.GROUP;
import static primarycare.table.DeprivationGradientSpec.LABELS;
import static primarycare.table.DeprivationGradientSpec.NOT_SCORED;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Dimension;
import primarycare.formula.Fifths;

/** Practices in fifths by deprivation, and what is counted of each fifth. */
final class DeprivationCells {

  private static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();

  private static final String[] CELL = {MONTH, PRACTICE_CODE, DEPARTMENT};

  /** The area of practices that several areas of a type share: their people live in all of them. */
  static final String SHARED = "several_areas";

  private static final String SHARED_NAME = "Practices of several areas";
  private static final int FIFTHS = 5;

  private DeprivationCells() {}

  /** One row per practice with a score in the latest edition: the label of its fifth. */
  static Dataset<Row> fifths(Dataset<Row> scores) {
    Dataset<Row> latest = scores.agg(max("imd_year").as("imd_year"));
    Column fifth = Fifths.descending(col("imd_score"), FIFTHS, col("imd_year"));
    Column label = lit(NOT_SCORED);
    for (int i = 1; i <= FIFTHS; i++) {
      label = when(fifth.equalTo(lit(i)), lit(LABELS.get(i - 1))).otherwise(label);
    }
    return scores.join(broadcast(latest), "imd_year").select(col(PRACTICE_CODE), label.as(GROUP));
  }

  /**
   * One row per month, area, department group and fifth, and one for all of them: attendances and
   * patients of the practices that are on the list. Those that areas share are an area of their
   * own.
   */
  static Dataset<Row> monthly(
      Dataset<Row> attendances, Dataset<Row> practices, Dataset<Row> fifths) {
    return Groups.inEveryDepartment(listed(practices))
        .join(broadcast(attendances), CELL, "left")
        .join(broadcast(fifths), new String[] {PRACTICE_CODE}, "left")
        .withColumn(GROUP, coalesce(col(GROUP), lit(NOT_SCORED)))
        .withColumn(GROUP, DeprivationGradientSpec.andAll())
        .groupBy(MONTH, AREA_TYPE, AREA_CODE, DEPARTMENT, GROUP)
        .agg(
            min(AREA_NAME).as(AREA_NAME),
            count(lit(1)).as("practices"),
            sum(coalesce(col(ATTENDANCES), lit(0L))).as(ATTENDANCES),
            sum(REGISTERED_PATIENTS).as("patients"));
  }

  /** The practices on the list, each once in every area type. */
  private static Dataset<Row> listed(Dataset<Row> practices) {
    Column whole = col(WEIGHT).equalTo(lit(1));
    return practices
        .where(not(col(AREA_TYPE).equalTo("practice")).and(col(REGISTERED_PATIENTS).isNotNull()))
        .withColumn(AREA_NAME, when(whole, col(AREA_NAME)).otherwise(lit(SHARED_NAME)))
        .withColumn(AREA_CODE, when(whole, col(AREA_CODE)).otherwise(lit(SHARED)))
        .groupBy(MONTH, PRACTICE_CODE, AREA_TYPE, AREA_CODE)
        .agg(min(AREA_NAME).as(AREA_NAME), sum(REGISTERED_PATIENTS).as(REGISTERED_PATIENTS));
  }

  static Dataset<Row> inPeriods(Dataset<Row> rows) {
    return rows.groupBy(Periods.NUMBER, AREA_TYPE, AREA_CODE, DEPARTMENT, GROUP)
        .agg(
            max(AREA_NAME).as(AREA_NAME),
            max("practices").as("practices"),
            sum(ATTENDANCES).as(ATTENDANCES),
            sum("patients").as("patients"));
  }
}
