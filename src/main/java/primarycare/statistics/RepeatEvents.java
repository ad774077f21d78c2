package primarycare.statistics;

/**
 * Limits of a rate of events that one person may have more than once, such as attendances.
 *
 * <p>The distance between the rate and its limit is that of independent events, times the square
 * root of a factor: the sum over people of each one's events squared, over all events, which is 1
 * where nobody has two. Limits of the count are exact below 10 events and Byar's from 10 on. None
 * where the factor is below 1 or the population is not above 0. Source: Dobson et al., Statistics
 * in Medicine 1991; Public Health England, vignette on non-independent events, 2019: its variance
 * in a single stratum.
 */
public final class RepeatEvents {

  private RepeatEvents() {}

  /** Lower limit of the rate, not below 0, per {@code multiplier}. */
  public static double lower(
      double count, double factor, double population, Level level, double multiplier) {
    double limit = widened(count, Poisson.of(level).lower(count), factor);
    return Ratio.of(Math.max(limit, 0), population, multiplier);
  }

  /** Upper limit of the rate, per {@code multiplier}. */
  public static double upper(
      double count, double factor, double population, Level level, double multiplier) {
    return Ratio.of(widened(count, Poisson.of(level).upper(count), factor), population, multiplier);
  }

  private static double widened(double count, double limit, double factor) {
    double known = factor >= 1 ? factor : Double.NaN;
    return count + StrictMath.sqrt(known) * (limit - count);
  }
}
