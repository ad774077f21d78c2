package primarycare.statistics;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.GammaDistribution;

/**
 * Exact limits of a whole count of events, whatever its size, to 9 significant digits.
 *
 * <p>They are quantiles of the gamma distribution: of shape n the lower, of n + 1 the upper one. Up
 * to a shape of {@value #TABLED} they are looked up in a table, made once by Apache Commons Math,
 * which comes with Spark; above, the series of Cornish and Fisher (as Goldberg and Levine carry it
 * on) gives them, whose error there is below 3e-10. None where the count is below 0 or not whole.
 * Source: Garwood, Biometrika 1936.
 */
public final class ExactPoisson {

  static final int TABLED = 200;

  private static final double ACCURACY = 1e-15;
  private static final Map<Level, double[]> LOWER = tables(false);
  private static final Map<Level, double[]> UPPER = tables(true);

  private ExactPoisson() {}

  /** The expected number at which so many events or more are as rare as the tail; 0 for none. */
  public static double lower(double count, Level level) {
    return count == 0 ? 0 : quantile(whole(count), LOWER.get(level), -level.z());
  }

  /** The expected number at which so few events or fewer are as rare as the tail. */
  public static double upper(double count, Level level) {
    return quantile(whole(count) + 1, UPPER.get(level), level.z());
  }

  private static double whole(double count) {
    return count == StrictMath.floor(count) ? count : Double.NaN;
  }

  /** Below a shape of 1 there is none. */
  private static double quantile(double shape, double[] table, double z) {
    if (shape >= 1 && shape <= TABLED) {
      return table[(int) shape - 1];
    }
    return shape > TABLED ? series(shape, z) : Double.NaN;
  }

  private static Map<Level, double[]> tables(boolean upper) {
    Map<Level, double[]> tables = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      double probability = upper ? 1 - level.tail() : level.tail();
      tables.put(
          level,
          IntStream.rangeClosed(1, TABLED)
              .mapToDouble(
                  shape ->
                      new GammaDistribution(null, shape, 1, ACCURACY)
                          .inverseCumulativeProbability(probability))
              .toArray());
    }
    return tables;
  }

  /**
   * {@code c0 r^2 + c1 r + c2 + c3/r + ...}, with r the root of the shape: half of chi-square's.
   */
  private static double series(double shape, double z) {
    double z2 = z * z;
    double[] terms = {
      z,
      (z2 - 1) / 3,
      z * (z2 - 7) / 36,
      -((3 * z2 + 7) * z2 - 16) / 810,
      z * ((9 * z2 + 256) * z2 - 433) / 38880,
      (((12 * z2 - 243) * z2 - 923) * z2 + 1472) / 204120
    };
    double root = StrictMath.sqrt(shape);
    double sum = 0;
    for (int power = terms.length - 1; power > 0; power--) {
      sum = (sum + terms[power]) / root;
    }
    return shape + root * (terms[0] + sum);
  }
}
