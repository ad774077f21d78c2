package primarycare.statistics;

import java.util.Arrays;

/**
 * A mean with its limits by Student's t.
 *
 * <p>Values that are not known are left out. Of one value there are no limits, and of none no mean.
 * Units are those of the values. Source: PHEindicatormethods, mean with the t distribution.
 *
 * @param standardDeviation with n - 1
 */
public record Mean(int count, double sum, double mean, double standardDeviation) {

  /** The mean of those values that are known. */
  public static Mean of(double... values) {
    double[] known = Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
    double sum = Sums.of(known);
    double mean = known.length > 0 ? sum / known.length : Double.NaN;
    double squares = Sums.of(Arrays.stream(known).map(x -> (x - mean) * (x - mean)).toArray());
    double variance = known.length > 1 ? squares / (known.length - 1) : Double.NaN;
    return new Mean(known.length, sum, mean, StrictMath.sqrt(variance));
  }

  /** Lower limit of the mean. */
  public double lower(Level level) {
    return mean - margin(level);
  }

  /** Upper limit of the mean. */
  public double upper(Level level) {
    return mean + margin(level);
  }

  private double margin(Level level) {
    return StudentT.quantile(count - 1, level) * standardDeviation / StrictMath.sqrt(count);
  }
}
