package primarycare.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A statistical process control chart of single figures (XmR) by the rules of Making Data Count.
 *
 * <p>Give it the figures of one segment in order of time: limits and rules never reach over a
 * rebase. A month without a figure must be there as one that is not known: it has no rule, breaks a
 * run, and its moving ranges are left out. A figure that differs from mean or limit only by what
 * sums lose is on it. Units are those of the figures: take attendances per day, for months differ
 * in length. Source: NHS England, Making Data Count.
 */
public final class Xmr {

  public static final String OUTSIDE = "outside the process limits";
  public static final String TREND = "six rises or falls in a row";
  public static final String NEAR = "two of three near a process limit";
  public static final String SHIFT = "seven in a row on one side of the mean";

  private static final double ROUNDING = 1e-12;

  private Xmr() {}

  /**
   * A point of a chart.
   *
   * @param rule {@link #OUTSIDE}, {@link #TREND}, {@link #NEAR} or {@link #SHIFT}, the first that
   *     holds; null for common cause
   * @param variation {@code high} or {@code low}: the side of the mean, of a trend whether it rises
   *     or falls; null for common cause
   */
  public record Point(double value, String rule, String variation) {}

  /** The points of a series, held against its limits. */
  public static List<Point> points(double[] values, XmrLimits limits) {
    Map<String, int[]> rules = rules(values, limits);
    return IntStream.range(0, values.length).mapToObj(i -> point(values[i], rules, i)).toList();
  }

  /** The rules by name, the first before the others. */
  private static Map<String, int[]> rules(double[] values, XmrLimits limits) {
    double slack = slack(values);
    int[] sides = sides(values, limits);
    int[] outside = sides(values, limits.lower(), limits.upper(), slack);
    int[] beyond = sides(values, limits.nearLower(), limits.nearUpper(), slack);
    Map<String, int[]> rules = new LinkedHashMap<>();
    rules.put(OUTSIDE, outside);
    rules.put(TREND, SpecialCause.trend(values));
    rules.put(NEAR, SpecialCause.twoOfThree(near(beyond, outside), sides));
    rules.put(SHIFT, SpecialCause.shift(sides));
    return rules;
  }

  /** On which side of the mean each figure is. */
  static int[] sides(double[] values, XmrLimits limits) {
    return sides(values, limits.mean(), limits.mean(), slack(values));
  }

  /** A sum is not exact: what lies so near to mean or limit, for the series' size, is on it. */
  private static double slack(double[] values) {
    return Arrays.stream(values).map(Math::abs).filter(x -> x > 0).max().orElse(0) * ROUNDING;
  }

  /** 1 above the upper, -1 below the lower bound, 0 between them, on one, or without a figure. */
  private static int[] sides(double[] values, double lower, double upper, double slack) {
    return Arrays.stream(values)
        .mapToInt(x -> x > upper + slack ? 1 : x < lower - slack ? -1 : 0)
        .toArray();
  }

  /** Beyond the near limit, yet inside the process limit. */
  private static int[] near(int[] beyond, int[] outside) {
    return IntStream.range(0, beyond.length)
        .map(i -> beyond[i] != 0 && outside[i] == 0 ? 1 : 0)
        .toArray();
  }

  private static Point point(double value, Map<String, int[]> rules, int i) {
    return rules.entrySet().stream()
        .filter(rule -> rule.getValue()[i] != 0)
        .findFirst()
        .map(rule -> new Point(value, rule.getKey(), rule.getValue()[i] > 0 ? "high" : "low"))
        .orElseGet(() -> new Point(value, null, null));
  }
}
