package primarycare.conform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.HistoryFrames.END_DATE;
import static primarycare.conform.HistoryFrames.START_DATE;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.UNASSIGNED;
import static primarycare.spec.Columns.WEIGHT;

import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.job.Job;
import primarycare.spec.Columns;

/**
 * Which areas each practice of the job belongs to, as at each month.
 *
 * <p>A practice without an area of a type is a member of the area {@code unassigned}: every type
 * holds every practice.
 */
final class Memberships {

  private static final String UNASSIGNED_NAME = "Unassigned";

  private final Job.Area area;
  private final Dataset<Row> calendar;

  Memberships(Job.Area area, Dataset<Row> calendar) {
    this.area = area;
    this.calendar = calendar;
  }

  /** All practices that existed at each month, and whether each is in the job's area. */
  Dataset<Row> practices(HistoryFrames history) {
    Dataset<Row> days = broadcast(calendar.select(MONTH, MEMBERSHIP_DATE, "as_at"));
    Dataset<Row> networks =
        at(history.networks(), days)
            .select(
                col(MONTH),
                col(PRACTICE_CODE),
                col(AREA_CODE).as("pcn_code"),
                col(AREA_NAME).as("pcn_name"));
    return at(history.practices(), days)
        .drop(START_DATE, END_DATE)
        .join(networks, new String[] {MONTH, PRACTICE_CODE}, "left");
  }

  private static Dataset<Row> at(Dataset<Row> spans, Dataset<Row> days) {
    return spans.crossJoin(days).where(holds(col("as_at")));
  }

  /**
   * Month, practice, area type, area and weight: one row per practice and type, or several shared.
   */
  Dataset<Row> areas(Dataset<Row> practices, Dataset<Row> schemes) {
    Column areas =
        array(
            area(lit("practice"), col(PRACTICE_CODE), col(PRACTICE_NAME)),
            area(lit("pcn"), col("pcn_code"), col("pcn_name")),
            area(
                lit("sub_icb_location"),
                col("sub_icb_location_code"),
                col("sub_icb_location_name")),
            area(lit("icb"), col("icb_code"), col("icb_name")),
            area(lit(Columns.ALL), lit(Columns.ALL), lit(area.name())));
    Dataset<Row> organisations =
        practices
            .select(col(MONTH), col(PRACTICE_CODE), explode(areas).as("area"))
            .select(MONTH, PRACTICE_CODE, "area.*")
            .withColumn(WEIGHT, lit(BigDecimal.ONE));
    return organisations.unionByName(ofSchemes(practices, schemes));
  }

  private static Dataset<Row> ofSchemes(Dataset<Row> practices, Dataset<Row> schemes) {
    Dataset<Row> named = schemes.withColumnRenamed("scheme", AREA_TYPE);
    Dataset<Row> wanted =
        practices
            .select(MONTH, "as_at", PRACTICE_CODE)
            .crossJoin(broadcast(named.select(col(AREA_TYPE).as("scheme")).distinct()));
    Column open =
        col("scheme")
            .equalTo(col(AREA_TYPE))
            .and(wanted.col(PRACTICE_CODE).equalTo(named.col(PRACTICE_CODE)))
            .and(holds(col("as_at")));
    return wanted
        .join(broadcast(named), open, "left")
        .select(
            col(MONTH),
            wanted.col(PRACTICE_CODE),
            area(col("scheme"), col(AREA_CODE), col(AREA_NAME)).as("area"),
            coalesce(col(WEIGHT), lit(BigDecimal.ONE)).as(WEIGHT))
        .select(MONTH, PRACTICE_CODE, "area.*", WEIGHT);
  }

  private static Column area(Column type, Column code, Column name) {
    return struct(
        type.as(AREA_TYPE),
        coalesce(code, lit(UNASSIGNED)).as(AREA_CODE),
        when(code.isNull(), lit(UNASSIGNED_NAME)).otherwise(coalesce(name, code)).as(AREA_NAME));
  }

  private static Column holds(Column day) {
    return coalesce(col(START_DATE).leq(day).and(col(END_DATE).geq(day)), lit(false));
  }
}
