package primarycare.model;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.job.Columns.MONTH;
import static primarycare.job.Columns.PRACTICE_CODE;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Appointments of a practice's patients in a month that they kept, with whomever and in whichever
 * way.
 */
public record Appointments(LocalDate month, String practiceCode, Long attended) {

  public static final String SOURCE = "appointments";

  /**
   * One row per month and practice that a file by practice tells of.
   *
   * @param rows of the source; those by sub-ICB location are passed over
   */
  static Dataset<Row> byPractice(Dataset<Row> rows) {
    Column kept = coalesce(col("status").equalTo(lit("attended")), lit(false));
    return rows.where(col("detail").equalTo(lit("month and practice")))
        .groupBy(MONTH, PRACTICE_CODE)
        .agg(sum(when(kept, col("appointments")).otherwise(lit(0L))).as("attended"));
  }
}
