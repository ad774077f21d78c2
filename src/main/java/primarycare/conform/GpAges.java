package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.CENSUS_MONTH;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.STAFF_GROUP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** GPs by age, where the practice-level file carries them. */
final class GpAges {

  private static final String ROLE = "staff_role";
  private static final String PREFIX = "age ";

  private GpAges() {}

  /**
   * The FTE of a census by practice and age band.
   *
   * @param census first day of its month
   */
  static Map<String, Map<String, BigDecimal>> at(LocalDate census, Dataset<Row> rows) {
    Map<String, Map<String, BigDecimal>> ages = new HashMap<>();
    SmallFrames.rows(
            of(rows.where(col(CENSUS_MONTH).equalTo(lit(census))))
                .select(PRACTICE_CODE, AGE_BAND, FTE))
        .forEach(
            row ->
                ages.computeIfAbsent(row.getString(0), none -> new HashMap<>())
                    .put(row.getString(1), row.getDecimal(2)));
    return ages;
  }

  /**
   * One row per practice that reported its GPs by age, census month and age band: FTE of all GPs,
   * those in training with them. What the source estimated is left out.
   *
   * @param rows of the source {@code gp_workforce}
   */
  static Dataset<Row> of(Dataset<Row> rows) {
    Column reported =
        coalesce(col("data_source").notEqual(lit(Workforce.ESTIMATED)), lit(true))
            .and(col("value").isNotNull());
    return rows.where(col(STAFF_GROUP).equalTo(lit("all_gps")))
        .where(col(ROLE).startsWith(PREFIX).and(col("measure").equalTo(lit(FTE))))
        .where(reported)
        .groupBy(
            col(CENSUS_MONTH).as(MONTH),
            col(PRACTICE_CODE),
            regexp_replace(col(ROLE), "^" + PREFIX, "").as(AGE_BAND))
        .agg(first("value").as(FTE));
  }
}
