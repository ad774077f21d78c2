package primarycare.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Mean and process limits of an XmR chart: the mean, and 2.66 times the mean moving range about it.
 *
 * <p>A lower limit may be below 0. In a constant series the limits are the mean. Of one figure
 * there are none; of none there is no mean either.
 *
 * @param nearLower at two thirds of the way to the process limit, as is {@code nearUpper}
 * @param isTrial whether fewer than 13 figures made them
 */
public record XmrLimits(
    double mean, double lower, double nearLower, double nearUpper, double upper, boolean isTrial) {

  private static final int FEWEST = 13;
  private static final double PROCESS = 2.66;
  private static final double SCREEN = 3.267;

  /** The limits of figures in order of time, of all their moving ranges. */
  public static XmrLimits of(double... values) {
    return about(values, Sums.mean(ranges(values)));
  }

  /** The same, but moving ranges of 3.267 times their mean or more are left out of it, once. */
  public static XmrLimits screened(double... values) {
    double[] ranges = ranges(values);
    double all = Sums.mean(ranges);
    double[] kept = Arrays.stream(ranges).filter(range -> range < all * SCREEN).toArray();
    return about(values, all == 0 ? all : Sums.mean(kept));
  }

  private static XmrLimits about(double[] values, double range) {
    double[] known = Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
    double mean = Sums.mean(known);
    double process = range * PROCESS;
    double near = range * (2 * PROCESS / 3);
    return new XmrLimits(
        mean, mean - process, mean - near, mean + near, mean + process, known.length < FEWEST);
  }

  /** The steps between neighbours of which both are known. */
  private static double[] ranges(double[] values) {
    return IntStream.range(1, values.length)
        .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
        .filter(range -> !Double.isNaN(range))
        .toArray();
  }
}
