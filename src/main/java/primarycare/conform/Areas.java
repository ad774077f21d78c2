package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.WEIGHT;

import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.spec.Kept;

/**
 * The areas of a job, numbered in the order of their type and code, and the practices of each.
 *
 * <p>In every area type are also the places of people who are of no practice here.
 */
final class Areas {

  /** The number by which frames of many rows know an area. */
  static final String NUMBER = "area_number";

  private final Dataset<Row> members;
  private final Dataset<Row> names;

  /**
   * @param memberships month, practice, area type, area and weight
   */
  Areas(Dataset<Row> memberships) {
    Dataset<Row> everywhere = memberships.unionByName(places(memberships));
    this.names = Kept.of(numbered(everywhere));
    this.members =
        Kept.of(
            everywhere.join(broadcast(names.drop(AREA_NAME)), new String[] {AREA_TYPE, AREA_CODE}));
  }

  /** One row per area: its number, type, code and name, the latest where it changed. */
  Dataset<Row> names() {
    return names;
  }

  /** One row per month, practice or place, and area it belongs to, with its weight there. */
  Dataset<Row> members() {
    return members;
  }

  private static Dataset<Row> numbered(Dataset<Row> everywhere) {
    Column place =
        row_number().over(Window.partitionBy(lit(1)).orderBy(col(AREA_TYPE), col(AREA_CODE)));
    return everywhere
        .groupBy(AREA_TYPE, AREA_CODE)
        .agg(max(struct(MONTH, AREA_NAME)).as("latest"))
        .select(
            place.as(NUMBER),
            col(AREA_TYPE),
            col(AREA_CODE),
            col("latest." + AREA_NAME).as(AREA_NAME));
  }

  private static Dataset<Row> places(Dataset<Row> memberships) {
    return memberships
        .select(MONTH, AREA_TYPE)
        .distinct()
        .withColumn("place", explode(Registration.places()))
        .select(
            col(MONTH),
            col("place.code").as(PRACTICE_CODE),
            col(AREA_TYPE),
            col("place.code").as(AREA_CODE),
            col("place.name").as(AREA_NAME),
            lit(BigDecimal.ONE).as(WEIGHT));
  }
}
