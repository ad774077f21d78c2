package primarycare.table;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.HEADCOUNT;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.WEIGHT;
import static primarycare.table.GpParticipationSpec.BEFORE;
import static primarycare.table.GpParticipationSpec.COMPARED;
import static primarycare.table.GpParticipationSpec.DEFINITION;
import static primarycare.table.GpParticipationSpec.FTE_COMPARED;
import static primarycare.table.GpParticipationSpec.GP_FTE;
import static primarycare.table.GpParticipationSpec.HEADS;
import static primarycare.table.GpParticipationSpec.HEADS_FTE;
import static primarycare.table.GpParticipationSpec.NO_CHANGE;
import static primarycare.table.WorkforceTrendSpec.VINTAGE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.spec.Casts;

/** GPs as FTE and as people, now and 24 months before. */
final class ParticipationCells {

  static final String NOT_TWICE = "no practice reported at both censuses";

  private static final String VINTAGE_BEFORE = VINTAGE + "_before";
  private static final String[] KEYS = {MONTH, AREA_TYPE, AREA_CODE, DEFINITION};

  private ParticipationCells() {}

  /**
   * @param practices month, practice, area and weight
   * @param staff month, practice, definition, FTE and headcount of those that reported, vintage
   * @param people month, area, definition, headcount and FTE of distinct people, vintage
   */
  static Dataset<Row> measured(Dataset<Row> practices, Dataset<Row> staff, Dataset<Row> people) {
    Dataset<Row> heads =
        staff
            .withColumn(AREA_TYPE, lit("practice"))
            .withColumnRenamed(PRACTICE_CODE, AREA_CODE)
            .unionByName(people)
            .select(
                col(MONTH),
                col(AREA_TYPE),
                col(AREA_CODE),
                col(DEFINITION),
                Casts.toDouble(col(HEADCOUNT)).as(HEADS),
                when(col(HEADCOUNT).isNotNull(), Casts.toDouble(col(FTE))).as(HEADS_FTE),
                col(VINTAGE));
    Dataset<Row> before =
        later(heads)
            .withColumnRenamed(HEADS, HEADS + BEFORE)
            .withColumnRenamed(HEADS_FTE, HEADS_FTE + BEFORE);
    return sums(practices, staff)
        .join(broadcast(heads), KEYS, "left")
        .join(broadcast(before), KEYS, "left")
        .withColumn(HEADS + BEFORE, when(isOfOneVintage(), col(HEADS + BEFORE)))
        .withColumn(HEADS_FTE + BEFORE, when(isOfOneVintage(), col(HEADS_FTE + BEFORE)))
        .drop(VINTAGE, VINTAGE_BEFORE);
  }

  static Dataset<Row> sums(Dataset<Row> practices, Dataset<Row> staff) {
    String[] practice = {MONTH, PRACTICE_CODE, DEFINITION};
    Dataset<Row> before = later(staff.drop(HEADCOUNT)).withColumnRenamed(FTE, "before");
    Column both = col(FTE).isNotNull().and(col("before").isNotNull());
    Column compared = both.and(isOfOneVintage());
    Column given = coalesce(col(FTE).isNotNull(), lit(false));
    return practices
        .withColumn(DEFINITION, explode(array(definitions())))
        .join(staff.drop(HEADCOUNT), practice, "left")
        .join(before, practice, "left")
        .groupBy(MONTH, AREA_TYPE, AREA_CODE, DEFINITION)
        .agg(
            min(AREA_NAME).as(AREA_NAME),
            sum(Casts.toOne(given)).as("practices_reporting"),
            sum(col(FTE).multiply(col(WEIGHT))).as(GP_FTE),
            sum(Casts.toOne(compared)).as(COMPARED),
            sum(when(compared, col(FTE).multiply(col(WEIGHT)))).as(FTE_COMPARED),
            sum(when(compared, col("before").multiply(col(WEIGHT)))).as(GP_FTE + BEFORE),
            sum(Casts.toOne(both)).as("reported_twice"),
            sum(Casts.toOne(both.and(isOfKnownVintages()))).as("of_known_vintages"))
        .withColumn(NO_CHANGE, reason())
        .drop("reported_twice", "of_known_vintages");
  }

  private static Column reason() {
    return when(col(COMPARED).gt(lit(0)), lit(null))
        .when(col("reported_twice").equalTo(lit(0)), lit(NOT_TWICE))
        .when(col("of_known_vintages").equalTo(lit(0)), lit(WorkforceChanges.UNKNOWN))
        .otherwise(lit(WorkforceChanges.RE_ISSUED));
  }

  private static Column isOfOneVintage() {
    return coalesce(col(VINTAGE).equalTo(col(VINTAGE_BEFORE)), lit(false));
  }

  private static Column isOfKnownVintages() {
    return col(VINTAGE).isNotNull().and(col(VINTAGE_BEFORE).isNotNull());
  }

  /** Rows as they stood 24 months before the month that they are now of. */
  static Dataset<Row> later(Dataset<Row> rows) {
    return rows.withColumn(MONTH, add_months(col(MONTH), 24))
        .withColumnRenamed(VINTAGE, VINTAGE_BEFORE);
  }

  static Column[] definitions() {
    return GpCapacity.DEFINITIONS.stream().map(name -> lit(name)).toArray(Column[]::new);
  }
}
