package primarycare.statistics;

/**
 * A proportion with Wilson's score limits.
 *
 * <p>Value and limits are per {@code multiplier}: 1 for a proportion, 100 for a percentage. There
 * are none where the denominator is not above 0, or the numerator is below 0 or above the
 * denominator. Of groups, sum numerators and denominators first. Source: Wilson, JASA 1927; Public
 * Health England, technical guide to confidence intervals.
 */
public final class Wilson {

  private Wilson() {}

  /** The part of the denominator that the numerator is. */
  public static double of(double numerator, double denominator, double multiplier) {
    return valid(numerator, denominator)
        ? Ratio.of(numerator, denominator, multiplier)
        : Double.NaN;
  }

  /** Lower limit: 0 where the numerator is 0, and never below. */
  public static double lower(double numerator, double denominator, Level level, double multiplier) {
    if (!valid(numerator, denominator)) {
      return Double.NaN;
    }
    return numerator == 0 ? 0 : limit(numerator, denominator, -level.z()) * multiplier;
  }

  /** Upper limit: all of it where the numerator is the denominator, and never above. */
  public static double upper(double numerator, double denominator, Level level, double multiplier) {
    if (!valid(numerator, denominator)) {
      return Double.NaN;
    }
    return numerator == denominator
        ? multiplier
        : limit(numerator, denominator, level.z()) * multiplier;
  }

  private static boolean valid(double numerator, double denominator) {
    return denominator > 0 && numerator >= 0 && numerator <= denominator;
  }

  /** {@code (2x + z^2 + z sqrt(z^2 + 4x(1 - x/n))) / (2(n + z^2))}; the lower one has z below 0. */
  private static double limit(double x, double n, double z) {
    double square = z * z;
    double spread = StrictMath.sqrt(square + 4 * x * (1 - x / n));
    return (2 * x + square + z * spread) / (2 * (n + square));
  }
}
