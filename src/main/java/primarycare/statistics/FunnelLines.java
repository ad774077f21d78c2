package primarycare.statistics;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * The lines of a funnel plot, without overdispersion.
 *
 * <p>Those of a proportion go by the denominator. Those of ratios and rates go by the number of
 * events observed: an area with so many lies on the line when as many were expected as {@link
 * #expectedLower} or {@link #expectedUpper} say, and the line's height is {@link Ratio} of observed
 * and expected. All DOUBLE; null where a figure is null or out of range. Source: Spiegelhalter,
 * Statistics in Medicine 2005; Garwood, Biometrika 1936.
 */
public final class FunnelLines {

  private FunnelLines() {}

  /** Lower line of a proportion, not below 0, per {@code multiplier}. */
  public static Column proportionLower(
      Column denominator, Column average, Level level, double multiplier) {
    Column line = average.minus(margin(denominator, average, level));
    return of(line, average, greatest(line, lit(0.0)).multiply(lit(multiplier)));
  }

  /** Upper line of a proportion, not above all of it, per {@code multiplier}. */
  public static Column proportionUpper(
      Column denominator, Column average, Level level, double multiplier) {
    Column line = average.plus(margin(denominator, average, level));
    return of(line, average, least(line, lit(1.0)).multiply(lit(multiplier)));
  }

  /** Events expected where so many observed lie on the lower line. */
  public static Column expectedLower(Column observed, Level level) {
    return ExactPoisson.upper(observed, level);
  }

  /** Events expected where so many observed lie on the upper line. */
  public static Column expectedUpper(Column observed, Level level) {
    return ExactPoisson.lower(observed, level);
  }

  /**
   * The population that would have so many events at such a rate, so that a DSR has one too; null
   * where the rate is not above 0.
   *
   * @param rate events per {@code multiplier}
   */
  public static Column population(Column events, Column rate, double multiplier) {
    return Ratio.of(events, rate, multiplier);
  }

  /** The same of a crude rate; without events there is no such rate, and the known one is taken. */
  public static Column population(Column events, Column rate, double multiplier, Column known) {
    return when(events.equalTo(lit(0)), known).otherwise(population(events, rate, multiplier));
  }

  /** The same of a DSR, of which there is none below 10 events. */
  public static Column standardisedPopulation(Column events, Column rate, double multiplier) {
    return when(events.geq(lit(Dsr.FEWEST)), population(events, rate, multiplier));
  }

  /** Aggregate: events over population of all areas that have both, added up in one order. */
  public static Column average(Column events, Column population) {
    Column pair = struct(events.as("events"), population.as("n"));
    Column both = when(events.isNotNull().and(population.isNotNull()), pair);
    return Lists.let(
        sort_array(collect_list(both)),
        list ->
            Ratio.of(
                Lists.sum(list, area -> area.getField("events")),
                Lists.sum(list, area -> area.getField("n")),
                1));
  }

  /** A proportion lies as far from the average as has the average for its own Wilson limit. */
  private static Column margin(Column denominator, Column average, Level level) {
    Column variance = average.multiply(lit(1.0).minus(average)).divide(denominator);
    return when(denominator.gt(lit(0.0)), sqrt(variance).multiply(lit(level.z())));
  }

  /** {@code greatest} and {@code least} pass over a null, so it is asked for before. */
  private static Column of(Column line, Column average, Column held) {
    return when(line.isNotNull().and(average.between(lit(0.0), lit(1.0))), held);
  }
}
