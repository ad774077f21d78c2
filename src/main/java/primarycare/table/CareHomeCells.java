package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.WEIGHT;
import static primarycare.table.CareHomeUseSpec.RESIDENTS;
import static primarycare.table.CareHomeUseSpec.RESIDENTS_DATE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Residents of care homes. */
final class CareHomeCells {

  private static final String COUNTED_ON = "date";

  private CareHomeCells() {}

  /** One row per month and area: residents of its practices, null where one was not counted. */
  static Dataset<Row> residents(Dataset<Row> practices, Dataset<Row> counts) {
    Dataset<Row> months = practices.select(MONTH).distinct();
    Dataset<Row> latest =
        counts
            .where(col(RESIDENTS).isNotNull())
            .join(broadcast(months), col(COUNTED_ON).leq(last_day(col(MONTH))))
            .groupBy(MONTH, PRACTICE_CODE)
            .agg(max(struct(COUNTED_ON, RESIDENTS)).as("latest"))
            .select(
                col(MONTH),
                col(PRACTICE_CODE),
                col("latest." + COUNTED_ON).as(RESIDENTS_DATE),
                col("latest." + RESIDENTS).as(RESIDENTS));
    Column shared = round(sum(col(RESIDENTS).multiply(col(WEIGHT))), 0);
    Column all = count(RESIDENTS).equalTo(count(lit(1)));
    return practices
        .join(broadcast(latest), new String[] {MONTH, PRACTICE_CODE}, "left")
        .groupBy(MONTH, AREA_TYPE, AREA_CODE)
        .agg(
            count(lit(1)).as("practices"),
            count(RESIDENTS).as("practices_counted"),
            min(RESIDENTS_DATE).as(RESIDENTS_DATE),
            when(all, shared).as(RESIDENTS));
  }
}
