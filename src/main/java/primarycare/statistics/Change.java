package primarycare.statistics;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.Window;

/**
 * Index numbers and change over time.
 *
 * <p>DOUBLE; null where either figure is null or the earlier one is 0. A suppressed figure is null:
 * then publish neither index nor change. Source: arithmetic, as in the Office for National
 * Statistics' guide to index numbers.
 */
public final class Change {

  private static final int MONTHS = 12;

  private Change() {}

  /** A figure as an index, its base being 100; an index over that of another month rebases it. */
  public static Column index(Column value, Column base) {
    return when(base.notEqual(lit(0)), value.multiply(lit(100.0)).divide(base));
  }

  /** The part by which a figure has changed: 0.25 is a rise of a quarter. */
  public static Column of(Column value, Column earlier) {
    return when(earlier.notEqual(lit(0)), Lists.number(value).divide(earlier).minus(lit(1.0)));
  }

  /** Aggregate: the mean of the twelve months of a base year; null where one has no figure. */
  public static Column yearBase(Column value) {
    return Lists.let(
        Mean.of(value),
        mean -> when(mean.getField("count").equalTo(lit(MONTHS)), mean.getField("mean")));
  }

  /**
   * Window: the figure of so many months before, whichever months have rows; null without that one.
   *
   * @param month DATE, one row each within the series
   * @param series what makes a series, such as the practice
   */
  public static Column earlier(Column value, Column month, int months, Column... series) {
    Column number = year(month).multiply(lit(MONTHS)).plus(month(month));
    return max(value)
        .over(Window.partitionBy(series).orderBy(number).rangeBetween(-months, -months));
  }
}
