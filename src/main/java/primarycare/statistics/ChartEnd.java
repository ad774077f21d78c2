package primarycare.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What holds at the end of an XmR chart, each run said once from its beginning on.
 *
 * <p>A trend goes before a shift. Source: NHS England, Making Data Count.
 *
 * @param last number of the last figure that is known; below 0 where none is
 * @param variation as {@link Xmr.Point} has it of that figure
 * @param signs what holds there; none for common cause
 */
public record ChartEnd(int last, String variation, List<Sign> signs) {

  /**
   * A sign of special cause.
   *
   * @param words as in {@code falling} or {@code above the upper process limit}
   * @param since number of the figure that it begins with: the one from which on each is lower than
   *     the one before, the first on that side of the mean, or the last figure itself
   */
  public record Sign(String words, int since) {}

  public ChartEnd {
    signs = List.copyOf(signs);
  }

  /** The end of a series, held against its limits. */
  public static ChartEnd of(double[] values, XmrLimits limits) {
    int last = values.length - 1;
    while (last >= 0 && Double.isNaN(values[last])) {
      last--;
    }
    double[] known = Arrays.copyOf(values, last + 1);
    if (last < 0) {
      return new ChartEnd(last, null, List.of());
    }
    Xmr.Point point = Xmr.points(known, limits).get(last);
    List<Sign> signs = new ArrayList<>(runs(known, limits));
    ofPoint(point, last).ifPresent(signs::add);
    return new ChartEnd(last, point.variation(), signs);
  }

  private static List<Sign> runs(double[] values, XmrLimits limits) {
    int last = values.length - 1;
    int[] steps = SpecialCause.steps(values);
    int trend = SpecialCause.endsOfTrends(values)[last];
    if (trend != 0) {
      return List.of(new Sign(trend > 0 ? "rising" : "falling", first(steps) - 1));
    }
    int[] sides = Xmr.sides(values, limits);
    int shift = SpecialCause.shift(sides)[last];
    return shift == 0
        ? List.of()
        : List.of(new Sign(shift > 0 ? "above the mean" : "below the mean", first(sides)));
  }

  /** The number of the first of those at the end that are as the last. */
  private static int first(int[] signs) {
    int first = signs.length - 1;
    while (first > 0 && signs[first - 1] == signs[first]) {
      first--;
    }
    return first;
  }

  private static Optional<Sign> ofPoint(Xmr.Point point, int last) {
    boolean isHigh = "high".equals(point.variation());
    String limit = isHigh ? "the upper process limit" : "the lower process limit";
    if (Xmr.OUTSIDE.equals(point.rule())) {
      return Optional.of(new Sign((isHigh ? "above " : "below ") + limit, last));
    }
    return Xmr.NEAR.equals(point.rule())
        ? Optional.of(new Sign("near " + limit, last))
        : Optional.empty();
  }
}
