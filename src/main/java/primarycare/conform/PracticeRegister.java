package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import primarycare.spec.Columns;

/**
 * The register of practices as calendars read it: with a day on which each closed one closed, and
 * no day on which one that is only proposed was open.
 *
 * <p>A file's own date is its month in the job or in its name, else the latest day in it on which
 * an open practice opened or joined its commissioner, or a closed one closed or left it. Days of a
 * year with less than a tenth of what is usual in a year are left out: one slip does not date a
 * file.
 */
public final class PracticeRegister {

  /** What is noted of a practice that the register has closed without saying when. */
  public static final String UNDATED = "closed without a close date";

  static final String PROPOSED = "proposed";

  private static final String CLOSED = "closed";
  private static final String OWN_DATE = "own_date";
  private static final String HAPPENED = "happened";
  private static final String YEARS = "years";

  /** The usual number of a year is the middle one of the years' numbers. */
  private static final String LAST_OF_A_USUAL_YEAR =
      "array_max(filter(years, y -> y.n * 10 >="
          + " array_sort(transform(years, z -> z.n))[(size(years) - 1) DIV 2])).last";

  private PracticeRegister() {}

  /** The rows, with the days that follow from the status and the file's own date. */
  public static Dataset<Row> of(Dataset<Row> rows) {
    Column later = greatest(col("open_date"), date_add(col(OWN_DATE), 1));
    return dated(rows)
        .withColumn("close_date", when(isUndated(), col(OWN_DATE)).otherwise(col("close_date")))
        .withColumn("open_date", when(is(PROPOSED), later).otherwise(col("open_date")))
        .drop(OWN_DATE, HAPPENED, YEARS);
  }

  static Column is(String status) {
    return coalesce(col("status").equalTo(lit(status)), lit(false));
  }

  /** Whether a practice is closed and no day says since when. */
  static Column isUndated() {
    return is(CLOSED).and(col("close_date").isNull());
  }

  private static Dataset<Row> dated(Dataset<Row> rows) {
    WindowSpec year = Window.partitionBy(col(Columns.ENTRY), year(col(HAPPENED)));
    Column ofYear =
        when(
            col(HAPPENED).isNotNull(),
            struct(max(HAPPENED).over(year).as("last"), count(lit(1)).over(year).as("n")));
    return rows.withColumn(HAPPENED, happened())
        .withColumn("of_year", ofYear)
        .withColumn(YEARS, collect_set("of_year").over(Window.partitionBy(Columns.ENTRY)))
        .drop("of_year")
        .withColumn(
            OWN_DATE,
            coalesce(
                col("register_date"),
                when(size(col(YEARS)).gt(lit(0)), expr(LAST_OF_A_USUAL_YEAR))));
  }

  private static Column happened() {
    Column open = is("active").or(is("dormant"));
    return greatest(
        when(open, col("open_date")),
        when(open, col("commissioner_start_date")),
        when(is(CLOSED), col("close_date")),
        when(is(CLOSED), col("commissioner_end_date")));
  }
}
