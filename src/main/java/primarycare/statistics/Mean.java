package primarycare.statistics;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * A mean with its limits by Student's t.
 *
 * <p>{@link #of} is an aggregate and gives a struct; the limits are taken from that. Values that
 * are null are left out. Of one value there are no limits, and of none no mean. Units are those of
 * the values. Source: PHEindicatormethods, mean with the t distribution.
 */
public final class Mean {

  private Mean() {}

  /** Aggregate: {@code count}, {@code sum}, {@code mean}, {@code standard_deviation} (n - 1). */
  public static Column of(Column value) {
    return Lists.let(
        sort_array(collect_list(value)),
        values -> Lists.let(Lists.mean(values), mean -> described(values, mean)));
  }

  /** Lower limit of a mean that {@link #of} gave. */
  public static Column lower(Column mean, Level level) {
    return mean.getField("mean").minus(margin(mean, level));
  }

  /** Upper limit of a mean that {@link #of} gave. */
  public static Column upper(Column mean, Level level) {
    return mean.getField("mean").plus(margin(mean, level));
  }

  private static Column described(Column values, Column mean) {
    Column count = size(values);
    Column squares = Lists.sum(values, x -> x.minus(mean).multiply(x.minus(mean)));
    Column variance = when(count.gt(lit(1)), squares.divide(count.minus(lit(1))));
    return struct(
        count.as("count"),
        Lists.sum(values, x -> x).as("sum"),
        mean.as("mean"),
        sqrt(variance).as("standard_deviation"));
  }

  private static Column margin(Column mean, Level level) {
    Column count = mean.getField("count");
    return when(
        count.gt(lit(1)),
        StudentT.quantile(count.minus(lit(1)), level)
            .multiply(mean.getField("standard_deviation"))
            .divide(sqrt(count)));
  }
}
