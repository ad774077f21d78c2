package primarycare.statistics;

import static org.apache.spark.sql.functions.exp;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * Slope index and relative index of inequality: how a rate changes over groups ordered from the
 * most to the least deprived.
 *
 * <p>The rates of the groups are regressed on the groups' ridit scores (the share of the population
 * that is more deprived, with half of the group's own), weighted by population. The slope index is
 * the fitted rate at the most deprived end less the one at the least deprived, the relative index
 * the one over the other. Both are weighted sums of the groups' counts; limits take these for
 * independent Poisson counts, those of the relative index on the logarithmic scale. Attendances
 * cluster in people, and groups scatter about the line, so that true limits are wider.
 *
 * <p>{@link #of} is an aggregate over the groups, each once. Null where a group has no count, fewer
 * than {@value #FEWEST} have people, or nothing varies; the relative index also where a fitted end
 * is not above 0. Source: Mackenbach and Kunst, Social Science and Medicine 1997; Low and Low,
 * Journal of Public Health 2004.
 */
public final class Inequality {

  static final int FEWEST = 3;

  private static final double HALF = 0.5;

  private Inequality() {}

  /** A 95% limit or the value itself. */
  public enum Part {
    VALUE(0),
    LOWER(-Level.P95.z()),
    UPPER(Level.P95.z());

    private final double errors;

    Part(double errors) {
      this.errors = errors;
    }
  }

  /**
   * Aggregate: what both indexes are made of, as a struct.
   *
   * @param order of the groups, the most deprived first
   * @param events a count; null makes all null
   * @param population 0 or null for a group without people, which is left out
   */
  public static Column of(Column order, Column events, Column population) {
    Column groups =
        filter(
            Lists.ofRows(order.as("o"), events.as("x"), population.as("n")),
            group -> n(group).gt(lit(0.0)));
    return Lists.let(groups, Inequality::fitted);
  }

  /** Slope index per {@code multiplier} of population. */
  public static Column slope(Column fitted, Part part, double multiplier) {
    Column width = sqrt(fitted.getField("slope_variance")).multiply(lit(part.errors));
    return fitted.getField("slope").plus(width).multiply(lit(multiplier));
  }

  /** Relative index: 1 where there is no inequality. */
  public static Column relative(Column fitted, Part part) {
    Column width = sqrt(fitted.getField("log_variance")).multiply(lit(part.errors));
    return exp(log(fitted.getField("relative")).plus(width));
  }

  private static Column fitted(Column groups) {
    Column all = Lists.sum(groups, Inequality::n);
    Column scored =
        transform(
            groups,
            group ->
                struct(
                    x(group),
                    n(group),
                    Lists.sum(moreDeprived(groups, group), Inequality::n)
                        .plus(n(group).multiply(lit(HALF)))
                        .divide(all)
                        .minus(lit(HALF))
                        .as("r")));
    return when(size(groups).geq(lit(FEWEST)), Lists.let(scored, list -> line(list, all)));
  }

  private static Column moreDeprived(Column groups, Column group) {
    return filter(groups, other -> other.getField("o").lt(group.getField("o")));
  }

  private static Column line(Column groups, Column all) {
    Column spread = Lists.sum(groups, g -> n(g).multiply(r(g)).multiply(r(g)));
    Column fall = Lists.sum(groups, g -> r(g).multiply(x(g))).divide(spread).multiply(lit(-1.0));
    Column mean = Lists.sum(groups, Inequality::x).divide(all);
    Column variance =
        Lists.sum(groups, g -> r(g).multiply(r(g)).multiply(x(g))).divide(spread.multiply(spread));
    Column ends =
        struct(
            mean.plus(fall.multiply(lit(HALF))).as("most"),
            mean.minus(fall.multiply(lit(HALF))).as("least"),
            spread.as("spread"));
    return Lists.let(
        ends,
        e ->
            struct(
                fall.as("slope"),
                variance.as("slope_variance"),
                relative(e).as("relative"),
                when(relative(e).isNotNull(), logVariance(groups, all, e)).as("log_variance")));
  }

  /** The fitted ends cannot both be below 0, for they lie about a mean that is not. */
  private static Column relative(Column ends) {
    Column least = ends.getField("least");
    Column relative = when(least.gt(lit(0.0)), ends.getField("most").divide(least));
    return when(relative.gt(lit(0.0)), relative);
  }

  /** The variance of the logarithm of one fitted end over the other, by the delta method. */
  private static Column logVariance(Column groups, Column all, Column ends) {
    Column mean = lit(1.0).divide(all);
    return Lists.sum(
        groups,
        g -> {
          Column tilt = r(g).multiply(lit(HALF)).divide(ends.getField("spread"));
          Column most = mean.minus(tilt).divide(ends.getField("most"));
          Column part = most.minus(mean.plus(tilt).divide(ends.getField("least")));
          return part.multiply(part).multiply(x(g));
        });
  }

  private static Column x(Column group) {
    return group.getField("x");
  }

  private static Column n(Column group) {
    return group.getField("n");
  }

  /** The ridit score of a group, less a half: the scores average to 0. */
  private static Column r(Column group) {
    return group.getField("r");
  }
}
