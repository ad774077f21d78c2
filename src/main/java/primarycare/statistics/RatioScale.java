package primarycare.statistics;

import java.util.Arrays;

/**
 * The scale on which a ratio of observed to expected events gets a funnel with overdispersion.
 *
 * <p>The logarithm has no value for an area without events, which then is left out of tau squared;
 * where there are such areas the square root serves all of them. Expected not above 0: none.
 * Source: Spiegelhalter, Statistics in Medicine 2005; NHS Digital, SHMI specification.
 */
public enum RatioScale {
  LOG(0),
  SQUARE_ROOT(1);

  private final double target;

  RatioScale(double target) {
    this.target = target;
  }

  /** The variance between areas beyond chance, on this scale. */
  public double tauSquared(double[] observed, double[] expected) {
    double[] y = new double[observed.length];
    Arrays.setAll(y, area -> y(observed[area], expected[area]));
    double[] errors = Arrays.stream(expected).map(this::standardError).toArray();
    return Overdispersion.tauSquared(y, errors, target);
  }

  /** Lower line of the ratio (1 is as expected). */
  public double lower(double expected, double tauSquared, Level level) {
    return ratio(Overdispersion.lower(target, standardError(expected), tauSquared, level));
  }

  /** Upper line of the ratio. */
  public double upper(double expected, double tauSquared, Level level) {
    return ratio(Overdispersion.upper(target, standardError(expected), tauSquared, level));
  }

  /** Both lines of a level; none where nothing is expected. */
  public RatioLines lines(double expected, double tauSquared, Level level) {
    return new RatioLines(lower(expected, tauSquared, level), upper(expected, tauSquared, level));
  }

  /** Where an area stands by these lines; null without a figure or a line. */
  public Significance label(double observed, double expected, double tauSquared) {
    return Significance.outside(
        observed >= 0 ? Isr.ratio(observed, expected, 1) : Double.NaN,
        level -> lower(expected, tauSquared, level),
        level -> upper(expected, tauSquared, level));
  }

  private double y(double observed, double expected) {
    double ratio = Ratio.of(observed, expected, 1);
    return switch (this) {
      case LOG -> ratio > 0 ? StrictMath.log(ratio) : Double.NaN;
      case SQUARE_ROOT -> StrictMath.sqrt(ratio);
    };
  }

  private double standardError(double expected) {
    double root = expected > 0 ? StrictMath.sqrt(expected) : Double.NaN;
    return switch (this) {
      case LOG -> 1 / root;
      case SQUARE_ROOT -> 1 / (root * 2);
    };
  }

  private double ratio(double line) {
    double root = Math.max(line, 0);
    return switch (this) {
      case LOG -> StrictMath.exp(line);
      case SQUARE_ROOT -> root * root;
    };
  }
}
