package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.HEADCOUNT;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.STAFF_GROUP;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.spec.Columns;

/** Staff of each practice at each census. */
final class Workforce {

  /** What the source says of a practice's staff group when its figures are not the practice's. */
  static final String ESTIMATED = "Fully estimated - no data provided";

  private Workforce() {}

  /**
   * One row a practice, census month and staff group: FTE and headcount, and whether the practice
   * reported the group. A group that was not reported has neither, whatever the file estimates.
   */
  static Dataset<Row> staff(Dataset<Row> rows) {
    Column reported = coalesce(col("data_source").notEqual(lit(ESTIMATED)), lit(true));
    return rows.groupBy(col(PRACTICE_CODE), col(Columns.CENSUS_MONTH).as(MONTH), col(STAFF_GROUP))
        .agg(only("fte", reported).as(FTE), only("headcount", reported).as(HEADCOUNT))
        .withColumn("reported", col(FTE).isNotNull());
  }

  private static Column only(String measure, Column reported) {
    return first(when(reported.and(col("measure").equalTo(lit(measure))), col("value")), true);
  }
}
