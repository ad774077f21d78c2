package primarycare.statistics;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * Mean and process limits of an XmR chart: the mean, and 2.66 times the mean moving range about it.
 *
 * @param fixed the first so many points of a segment make its limits, at least 12; 0 for all
 * @param screened whether moving ranges of 3.267 times their mean or more are left out of it, once
 */
public record XmrLimits(int fixed, boolean screened) {

  public static final XmrLimits STANDARD = new XmrLimits(0, false);

  private static final int FEWEST_FIXED = 12;
  private static final int FEWEST = 13;
  private static final double PROCESS = 2.66;
  private static final double SCREEN = 3.267;

  public XmrLimits {
    if (fixed != 0 && fixed < FEWEST_FIXED) {
      throw new IllegalArgumentException(
          "limits fixed by the first " + fixed + " points: at least " + FEWEST_FIXED + ", or 0");
    }
  }

  /** The same by the first so many points of each segment. */
  public XmrLimits fixedBy(int points) {
    return new XmrLimits(points, screened);
  }

  /** The same with the moving ranges of outliers left out. */
  public XmrLimits screening() {
    return new XmrLimits(fixed, true);
  }

  /**
   * Limits of an array of DOUBLE in order of time: STRUCT of {@code mean}, {@code lower} and {@code
   * upper} process limit, {@code near_lower} and {@code near_upper} at two thirds, and {@code
   * trial} where fewer than 13 figures made them.
   *
   * <p>A lower limit may be below 0. In a constant series the limits are the mean. Of one figure
   * there are none; of none there is no mean either.
   */
  public Column of(Column values) {
    return Lists.let(
        fixed == 0 ? values : slice(values, 1, fixed),
        base -> {
          Column ranges = transform(base, (x, i) -> abs(x.minus(get(base, i.minus(lit(1))))));
          Column known = filter(base, Column::isNotNull);
          return Lists.let(
              struct(
                  Lists.mean(known).as("mean"),
                  size(known).as("points"),
                  Lists.let(filter(ranges, Column::isNotNull), this::meanRange).as("range")),
              XmrLimits::about);
        });
  }

  private Column meanRange(Column ranges) {
    if (!screened) {
      return Lists.mean(ranges);
    }
    return Lists.let(
        Lists.mean(ranges),
        all ->
            when(all.equalTo(lit(0.0)), all)
                .otherwise(Lists.mean(filter(ranges, r -> r.lt(all.multiply(lit(SCREEN)))))));
  }

  private static Column about(Column found) {
    Column mean = found.getField("mean");
    Column process = found.getField("range").multiply(lit(PROCESS));
    Column near = found.getField("range").multiply(lit(2 * PROCESS / 3));
    return struct(
        mean,
        mean.minus(process).as("lower"),
        mean.minus(near).as("near_lower"),
        mean.plus(near).as("near_upper"),
        mean.plus(process).as("upper"),
        found.getField("points").lt(lit(FEWEST)).as("trial"));
  }
}
