package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.spec.Columns;

/**
 * The register of practices as calendars read it: with a day on which each closed one closed, and
 * no day on which one that is only proposed was open.
 *
 * <p>A file's own date is its month in the job or in its name, else the latest day in it on which
 * an open practice opened or joined its commissioner, or a closed one closed or left it.
 */
public final class PracticeRegister {

  /** What is noted of a practice that the register has closed without saying when. */
  public static final String UNDATED = "closed without a close date";

  static final String PROPOSED = "proposed";

  private static final String CLOSED = "closed";
  private static final String OWN_DATE = "own_date";

  private PracticeRegister() {}

  /** The rows, with the days that follow from the status and the file's own date. */
  public static Dataset<Row> of(Dataset<Row> rows) {
    Column later = greatest(col("open_date"), date_add(col(OWN_DATE), 1));
    return rows.withColumn(OWN_DATE, ownDate())
        .withColumn("close_date", when(isUndated(), col(OWN_DATE)).otherwise(col("close_date")))
        .withColumn("open_date", when(is(PROPOSED), later).otherwise(col("open_date")))
        .drop(OWN_DATE);
  }

  /** One row per entry with practices that are closed without a close date: how many, and where. */
  static Dataset<Row> notes(Dataset<Row> rows) {
    return rows.where(isUndated())
        .groupBy(Columns.ENTRY)
        .agg(count(lit(1)).as("records"), min(Columns.LINE).as("first_line"))
        .withColumn("rule", lit(UNDATED))
        .withColumn("outcome", lit("noted"))
        .withColumn("column", lit("close_date"));
  }

  static Column is(String status) {
    return coalesce(col("status").equalTo(lit(status)), lit(false));
  }

  private static Column isUndated() {
    return is(CLOSED).and(col("close_date").isNull());
  }

  private static Column ownDate() {
    Column open = is("active").or(is("dormant"));
    Column happened =
        greatest(
            when(open, col("open_date")),
            when(open, col("commissioner_start_date")),
            when(is(CLOSED), col("close_date")),
            when(is(CLOSED), col("commissioner_end_date")));
    return coalesce(col("register_date"), max(happened).over(Window.partitionBy(Columns.ENTRY)));
  }
}
