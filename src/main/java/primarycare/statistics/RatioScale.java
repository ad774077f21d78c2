package primarycare.statistics;

import static org.apache.spark.sql.functions.exp;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * The scale on which a ratio of observed to expected events gets a funnel with overdispersion.
 *
 * <p>The logarithm has no value for an area without events, which then is left out of tau squared;
 * where there are such areas the square root serves all of them. Expected not above 0: null.
 * Source: Spiegelhalter, Statistics in Medicine 2005; NHS Digital, SHMI specification.
 */
public enum RatioScale {
  LOG,
  SQUARE_ROOT;

  /** Aggregate: the variance between areas beyond chance, on this scale. */
  public Column tauSquared(Column observed, Column expected) {
    return Overdispersion.tauSquared(y(observed, expected), standardError(expected), target());
  }

  /** Lower line of the ratio (1 is as expected). */
  public Column lower(Column expected, Column tauSquared, Level level) {
    return ratio(Overdispersion.lower(target(), standardError(expected), tauSquared, level));
  }

  /** Upper line of the ratio. */
  public Column upper(Column expected, Column tauSquared, Level level) {
    return ratio(Overdispersion.upper(target(), standardError(expected), tauSquared, level));
  }

  /** The label of {@link Significance} by these lines; null where a figure or a line is null. */
  public Column label(Column observed, Column expected, Column tauSquared) {
    return Significance.outside(
        Isr.ratio(when(observed.geq(lit(0)), observed), expected, 1),
        level -> lower(expected, tauSquared, level),
        level -> upper(expected, tauSquared, level));
  }

  private Column y(Column observed, Column expected) {
    Column ratio = Ratio.of(observed, expected, 1);
    return switch (this) {
      case LOG -> log(when(ratio.gt(lit(0.0)), ratio));
      case SQUARE_ROOT -> sqrt(when(ratio.geq(lit(0.0)), ratio));
    };
  }

  private Column standardError(Column expected) {
    Column root = sqrt(when(expected.gt(lit(0.0)), expected));
    return switch (this) {
      case LOG -> lit(1.0).divide(root);
      case SQUARE_ROOT -> lit(1.0).divide(root.multiply(lit(2.0)));
    };
  }

  private Column target() {
    return switch (this) {
      case LOG -> lit(0.0);
      case SQUARE_ROOT -> lit(1.0);
    };
  }

  private Column ratio(Column line) {
    return switch (this) {
      case LOG -> exp(line);
      case SQUARE_ROOT -> {
        Column root = when(line.isNotNull(), greatest(line, lit(0.0)));
        yield root.multiply(root);
      }
    };
  }
}
