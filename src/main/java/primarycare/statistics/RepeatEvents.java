package primarycare.statistics;

import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * Limits of a rate of events that one person may have more than once, such as attendances.
 *
 * <p>The distance between the rate and its limit is that of independent events, times the square
 * root of a factor: the sum over people of each one's events squared, over all events, which is 1
 * where nobody has two. Limits of the count are exact below 10 events and Byar's from 10 on. Null
 * where a figure is null, the factor is below 1 or the population is not above 0. Source: Dobson et
 * al., Statistics in Medicine 1991; Public Health England, vignette on non-independent events,
 * 2019: its variance in a single stratum.
 */
public final class RepeatEvents {

  private RepeatEvents() {}

  /** Lower limit of the rate, not below 0, per {@code multiplier}. */
  public static Column lower(
      Column count, Column factor, Column population, Level level, double multiplier) {
    Column limit = widened(count, Poisson.of(level).lower(count), factor);
    return Ratio.of(when(limit.isNotNull(), greatest(limit, lit(0.0))), population, multiplier);
  }

  /** Upper limit of the rate, per {@code multiplier}. */
  public static Column upper(
      Column count, Column factor, Column population, Level level, double multiplier) {
    return Ratio.of(widened(count, Poisson.of(level).upper(count), factor), population, multiplier);
  }

  private static Column widened(Column count, Column limit, Column factor) {
    Column distance = sqrt(when(factor.geq(lit(1.0)), factor)).multiply(limit.minus(count));
    return count.plus(distance);
  }
}
