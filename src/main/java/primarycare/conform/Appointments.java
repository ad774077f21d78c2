package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Appointments of general practice that patients kept. */
public final class Appointments {

  public static final String SOURCE = "appointments";

  /** Appointments attended, with whomever and in whichever way. */
  public static final String ATTENDED = "gp_appointments";

  private Appointments() {}

  /**
   * One row per month and practice that a file by practice tells of: its appointments attended.
   *
   * @param rows of the source; those by sub-ICB location are passed over
   */
  static Dataset<Row> attended(Dataset<Row> rows) {
    Column kept = coalesce(col("status").equalTo(lit("attended")), lit(false));
    return rows.where(col("detail").equalTo(lit("month and practice")))
        .groupBy(MONTH, PRACTICE_CODE)
        .agg(sum(when(kept, col("appointments")).otherwise(lit(0L))).as(ATTENDED));
  }
}
