package primarycare.statistics;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * A proportion with Wilson's score limits.
 *
 * <p>Value and limits are DOUBLE, per {@code multiplier}: 1 for a proportion, 100 for a percentage.
 * All are null where numerator or denominator is null, the denominator is not above 0, or the
 * numerator is below 0 or above the denominator. Of groups, sum numerators and denominators first.
 * Source: Wilson, JASA 1927; Public Health England, technical guide to confidence intervals.
 */
public final class Wilson {

  private static final double FOUR = 4;

  private Wilson() {}

  /** The part of the denominator that the numerator is. */
  public static Column of(Column numerator, Column denominator, double multiplier) {
    return when(valid(numerator, denominator), Ratio.of(numerator, denominator, multiplier));
  }

  /** Lower limit: 0 where the numerator is 0, and never below. */
  public static Column lower(Column numerator, Column denominator, Level level, double multiplier) {
    Column limit = limit(numerator, denominator, -level.z()).multiply(lit(multiplier));
    return when(
        valid(numerator, denominator),
        when(numerator.equalTo(lit(0.0)), lit(0.0)).otherwise(limit));
  }

  /** Upper limit: all of it where the numerator is the denominator, and never above. */
  public static Column upper(Column numerator, Column denominator, Level level, double multiplier) {
    Column limit = limit(numerator, denominator, level.z()).multiply(lit(multiplier));
    return when(
        valid(numerator, denominator),
        when(numerator.equalTo(denominator), lit(multiplier)).otherwise(limit));
  }

  /** A null is as little a valid number as one out of range: {@code when} passes neither. */
  private static Column valid(Column numerator, Column denominator) {
    return denominator.gt(lit(0.0)).and(numerator.geq(lit(0.0))).and(numerator.leq(denominator));
  }

  /** {@code (2x + z^2 + z sqrt(z^2 + 4x(1 - x/n))) / (2(n + z^2))}; the lower one has z below 0. */
  private static Column limit(Column x, Column n, double z) {
    Column square = lit(z * z);
    Column spread = sqrt(square.plus(lit(FOUR).multiply(x).multiply(lit(1.0).minus(x.divide(n)))));
    return lit(2.0)
        .multiply(x)
        .plus(square)
        .plus(lit(z).multiply(spread))
        .divide(lit(2.0).multiply(n.plus(square)));
  }
}
