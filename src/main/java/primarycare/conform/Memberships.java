package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
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
import java.util.stream.Stream;
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

  /** All practices at each month, with what the map in force says of them. */
  Dataset<Row> inForce(Dataset<Row> map) {
    return map.withColumnRenamed(Columns.EXTRACT_DATE, MEMBERSHIP_DATE)
        .join(calendar, MEMBERSHIP_DATE);
  }

  /** The practices of the job's area at each month. */
  Dataset<Row> practices(Dataset<Row> map) {
    Object[] codes = area.subIcbLocations().toArray();
    Column inArea =
        codes.length == 0
            ? lit(true)
            : coalesce(col("sub_icb_location_code").isin(codes), lit(false));
    return inForce(map).where(inArea);
  }

  /**
   * Month, practice, area type, area and weight: one row a practice and type, or several shared.
   */
  Dataset<Row> areas(Dataset<Row> practices, Dataset<Row> schemes) {
    return Stream.of(
            of(practices, "practice", PRACTICE_CODE, PRACTICE_NAME),
            of(practices, "pcn", "pcn_code", "pcn_name"),
            of(practices, "sub_icb_location", "sub_icb_location_code", "sub_icb_location_name"),
            of(practices, "icb", "icb_code", "icb_name"),
            whole(practices),
            schemes(practices, schemes))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  private static Dataset<Row> of(Dataset<Row> practices, String type, String code, String name) {
    Column[] columns = member(lit(type), col(code), col(name), lit(BigDecimal.ONE));
    return practices.select(columns);
  }

  private Dataset<Row> whole(Dataset<Row> practices) {
    return practices.select(
        member(lit(Columns.ALL), lit(Columns.ALL), lit(area.name()), lit(BigDecimal.ONE)));
  }

  private static Dataset<Row> schemes(Dataset<Row> practices, Dataset<Row> schemes) {
    Dataset<Row> named = schemes.withColumnRenamed("scheme", AREA_TYPE);
    Dataset<Row> types = named.select(AREA_TYPE).distinct();
    Dataset<Row> wanted = practices.select(MONTH, "as_at", PRACTICE_CODE).crossJoin(types);
    Column open =
        coalesce(col("start_date").leq(col("as_at")), lit(true))
            .and(coalesce(col("end_date").geq(col("as_at")), lit(true)));
    Dataset<Row> members =
        wanted
            .join(named, new String[] {AREA_TYPE, PRACTICE_CODE})
            .where(open)
            .select(MONTH, PRACTICE_CODE, AREA_TYPE, AREA_CODE, AREA_NAME, WEIGHT);
    return wanted
        .join(members, new String[] {MONTH, PRACTICE_CODE, AREA_TYPE}, "left")
        .select(
            member(
                col(AREA_TYPE),
                col(AREA_CODE),
                col(AREA_NAME),
                coalesce(col(WEIGHT), lit(BigDecimal.ONE))));
  }

  private static Column[] member(Column type, Column code, Column name, Column weight) {
    return new Column[] {
      col(MONTH),
      col(PRACTICE_CODE),
      type.as(AREA_TYPE),
      coalesce(code, lit(UNASSIGNED)).as(AREA_CODE),
      when(code.isNull(), lit(UNASSIGNED_NAME)).otherwise(coalesce(name, code)).as(AREA_NAME),
      weight.as(WEIGHT)
    };
  }
}
