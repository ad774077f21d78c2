package primarycare.statistics;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Quantiles of Student's t by whole degrees of freedom, to 10 significant digits.
 *
 * <p>Up to {@value #TABLED} degrees they are looked up in a table, made once by Apache Commons
 * Math, which Spark brings along; above, Fisher's series in 1/n gives them (Abramowitz and Stegun
 * 26.7.5), whose error there is below 1e-10.
 */
final class StudentT {

  static final int TABLED = 200;

  private static final double ACCURACY = 1e-15;
  private static final Map<Level, double[]> TABLES = tables();

  private StudentT() {}

  /** The t that is exceeded with the level's tail probability; none below one degree. */
  static double quantile(int degrees, Level level) {
    if (degrees < 1) {
      return Double.NaN;
    }
    return degrees <= TABLED ? TABLES.get(level)[degrees - 1] : series(degrees, level.z());
  }

  private static Map<Level, double[]> tables() {
    Map<Level, double[]> tables = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      tables.put(
          level, IntStream.rangeClosed(1, TABLED).mapToDouble(n -> exact(n, level)).toArray());
    }
    return tables;
  }

  private static double exact(int degrees, Level level) {
    return -new TDistribution(null, degrees, ACCURACY).inverseCumulativeProbability(level.tail());
  }

  /** {@code z + g1/n + g2/n^2 + g3/n^3 + g4/n^4}, by Horner's rule; g are polynomials in z. */
  private static double series(int degrees, double z) {
    double z2 = z * z;
    double[] terms = {
      z,
      z * (z2 + 1) / 4,
      z * ((5 * z2 + 16) * z2 + 3) / 96,
      z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384,
      z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160
    };
    double sum = 0;
    for (int power = terms.length - 1; power > 0; power--) {
      sum = (sum + terms[power]) / degrees;
    }
    return sum + terms[0];
  }
}
