package primarycare.statistics;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** One amount over another, such as GPs per 1,000 patients. */
public final class Ratio {

  private Ratio() {}

  /**
   * {@code multiplier * numerator / denominator} as DOUBLE, in that order of operations.
   *
   * <p>Null where either side is null and where the denominator is 0 or less: no rate is better
   * than an infinite one.
   */
  public static Column of(Column numerator, Column denominator, double multiplier) {
    return when(denominator.gt(lit(0.0)), numerator.multiply(lit(multiplier)).divide(denominator));
  }
}
