package primarycare.formula;

import org.apache.spark.sql.Column;
import primarycare.statistics.Level;
import primarycare.statistics.Poisson;
import primarycare.statistics.Ratio;
import primarycare.statistics.Wilson;

/** Rates, shares and changes over columns, with 95% limits: DOUBLE, null where there is none. */
public final class Rates {

  private Rates() {}

  /** As {@link Ratio#of}. */
  public static Column ratio(Column numerator, Column denominator, double multiplier) {
    return Numbers.number((x, n) -> Ratio.of(x, n, multiplier), numerator, denominator);
  }

  /** The lower limit of a count, as {@link Poisson#lower}. */
  public static Column lowerOfCount(Column count) {
    return Numbers.number(Poisson.P95::lower, count);
  }

  /** The upper limit of a count, as {@link Poisson#upper}. */
  public static Column upperOfCount(Column count) {
    return Numbers.number(Poisson.P95::upper, count);
  }

  /** As {@link Wilson#of}. */
  public static Column share(Column numerator, Column denominator, double multiplier) {
    return Numbers.number((x, n) -> Wilson.of(x, n, multiplier), numerator, denominator);
  }

  /** As {@link Wilson#lower}. */
  public static Column lowerOfShare(Column numerator, Column denominator, double multiplier) {
    return Numbers.number(
        (x, n) -> Wilson.lower(x, n, Level.P95, multiplier), numerator, denominator);
  }

  /** As {@link Wilson#upper}. */
  public static Column upperOfShare(Column numerator, Column denominator, double multiplier) {
    return Numbers.number(
        (x, n) -> Wilson.upper(x, n, Level.P95, multiplier), numerator, denominator);
  }
}
