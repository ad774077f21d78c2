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
    return ofList(sort_array(collect_list(Lists.number(value))));
  }

  /** The same of an array of DOUBLE without nulls, added up in its own order. */
  public static Column ofList(Column values) {
    return Lists.let(
        values,
        list ->
            Lists.let(
                struct(size(list).as("count"), Lists.sum(list, value -> value).as("sum")),
                total -> described(list, total.getField("count"), total.getField("sum"))));
  }

  /** Lower limit of a mean that {@link #of} gave. */
  public static Column lower(Column mean, Level level) {
    return mean.getField("mean").minus(margin(mean, level));
  }

  /** Upper limit of a mean that {@link #of} gave. */
  public static Column upper(Column mean, Level level) {
    return mean.getField("mean").plus(margin(mean, level));
  }

  private static Column described(Column list, Column count, Column sum) {
    Column mean = when(count.gt(lit(0)), sum.divide(count));
    return Lists.let(
        mean,
        centre -> {
          Column squares = Lists.sum(list, x -> x.minus(centre).multiply(x.minus(centre)));
          Column variance = when(count.gt(lit(1)), squares.divide(count.minus(lit(1))));
          return struct(
              count.as("count"),
              sum.as("sum"),
              centre.as("mean"),
              sqrt(variance).as("standard_deviation"));
        });
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
