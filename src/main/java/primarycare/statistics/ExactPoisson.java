package primarycare.statistics;

import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.spark.sql.Column;

/**
 * Exact limits of a whole count of events, whatever its size, to 9 significant digits.
 *
 * <p>They are quantiles of the gamma distribution: of shape n the lower, of n + 1 the upper one. Up
 * to a shape of {@value #TABLED} they are looked up in a table, made once by Apache Commons Math,
 * which Spark brings along; above, the series of Cornish and Fisher (as Goldberg and Levine carry
 * it on) gives them, whose error there is below 3e-10. Null where the count is null, below 0 or not
 * whole. Source: Garwood, Biometrika 1936.
 */
public final class ExactPoisson {

  static final int TABLED = 200;

  private static final double ACCURACY = 1e-15;
  private static final Map<Level, double[]> LOWER = tables(false);
  private static final Map<Level, double[]> UPPER = tables(true);

  private ExactPoisson() {}

  /** The expected number at which so many events or more are as rare as the tail; 0 for none. */
  public static Column lower(Column count, Level level) {
    return whole(
        count,
        events -> {
          Column limit = quantile(events, LOWER.get(level), -level.z());
          return when(events.equalTo(lit(0)), lit(0.0)).otherwise(limit);
        });
  }

  /** The expected number at which so few events or fewer are as rare as the tail. */
  public static Column upper(Column count, Level level) {
    return whole(count, events -> quantile(events.plus(lit(1)), UPPER.get(level), level.z()));
  }

  /** Below 0 neither table has a limit. */
  private static Column whole(Column count, UnaryOperator<Column> limit) {
    Column events = floor(count);
    return when(events.equalTo(count), limit.apply(events));
  }

  private static Column quantile(Column shape, double[] table, double z) {
    Column known = get(lit(table), shape.minus(lit(1)));
    return when(shape.leq(lit(TABLED)), known).otherwise(series(shape, z));
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
  private static Column series(Column shape, double z) {
    double z2 = z * z;
    double[] terms = {
      z,
      (z2 - 1) / 3,
      z * (z2 - 7) / 36,
      -((3 * z2 + 7) * z2 - 16) / 810,
      z * ((9 * z2 + 256) * z2 - 433) / 38880,
      (((12 * z2 - 243) * z2 - 923) * z2 + 1472) / 204120
    };
    Column root = sqrt(shape);
    Column sum = lit(0.0);
    for (int power = terms.length - 1; power > 0; power--) {
      sum = sum.plus(lit(terms[power])).divide(root);
    }
    return shape.plus(root.multiply(lit(terms[0]).plus(sum)));
  }
}
