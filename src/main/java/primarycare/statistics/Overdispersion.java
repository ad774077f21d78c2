package primarycare.statistics;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * The variance between areas beyond chance, tau squared, by which a funnel is widened.
 *
 * <p>Scores z = (y - target) / standard error are winsorised at the 10th and 90th percentile (type
 * 7), phi is their mean square; tau squared is 0 where N phi is below N - 1, else the estimate of
 * DerSimonian and Laird with it. Source: Spiegelhalter et al., Quality and Safety in Health Care
 * 2005 and JRSS A 2012.
 */
public final class Overdispersion {

  private static final double TENTH = 0.1;

  private Overdispersion() {}

  /**
   * Aggregate: tau squared over all areas of a group, DOUBLE, in the square of y's unit.
   *
   * <p>Areas without y, target or a standard error above 0 are left out. Null for fewer than two.
   */
  public static Column tauSquared(Column y, Column standardError, Column target) {
    Column score =
        when(standardError.gt(lit(0.0)), Lists.number(y).minus(target).divide(standardError));
    Column area = struct(score.as("z"), Lists.number(standardError).as("s"));
    Column areas = sort_array(collect_list(when(score.isNotNull(), area)));
    return Lists.let(areas, list -> when(size(list).gt(lit(1)), tauSquared(list)));
  }

  /** Lower line at a distance from the target that allows for tau squared, on y's scale. */
  public static Column lower(Column target, Column standardError, Column tauSquared, Level level) {
    return target.minus(margin(standardError, tauSquared, level));
  }

  /** Upper line at a distance from the target that allows for tau squared, on y's scale. */
  public static Column upper(Column target, Column standardError, Column tauSquared, Level level) {
    return target.plus(margin(standardError, tauSquared, level));
  }

  private static Column margin(Column standardError, Column tauSquared, Level level) {
    Column variance = standardError.multiply(standardError).plus(tauSquared);
    return sqrt(variance).multiply(lit(level.z()));
  }

  private static Column tauSquared(Column areas) {
    Column percentiles =
        struct(percentile(areas, TENTH).as("low"), percentile(areas, 1 - TENTH).as("high"));
    Column sums =
        Lists.let(
            percentiles,
            p ->
                struct(
                    Lists.sum(areas, area -> square(winsorised(area, p))).as("n_phi"),
                    Lists.sum(areas, area -> precision(area)).as("w"),
                    Lists.sum(areas, area -> square(precision(area))).as("w2")));
    return Lists.let(sums, s -> estimate(s, size(areas).minus(lit(1))));
  }

  private static Column estimate(Column sums, Column degrees) {
    Column w = sums.getField("w");
    Column beyond = sums.getField("n_phi").minus(degrees);
    Column scale = w.minus(sums.getField("w2").divide(w));
    return greatest(beyond.divide(scale), lit(0.0));
  }

  /** Type 7: between the values at whole ranks of (N - 1) p, in proportion. */
  private static Column percentile(Column areas, double p) {
    Column rank = size(areas).minus(lit(1)).multiply(lit(p));
    Column whole = floor(rank);
    Column below = get(areas, whole).getField("z");
    Column above = get(areas, whole.plus(lit(1))).getField("z");
    return below.plus(above.minus(below).multiply(rank.minus(whole)));
  }

  private static Column winsorised(Column area, Column percentiles) {
    Column raised = greatest(area.getField("z"), percentiles.getField("low"));
    return least(raised, percentiles.getField("high"));
  }

  private static Column precision(Column area) {
    return lit(1.0).divide(square(area.getField("s")));
  }

  private static Column square(Column x) {
    return x.multiply(x);
  }
}
