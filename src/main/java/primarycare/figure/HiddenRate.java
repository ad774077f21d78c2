package primarycare.figure;

import java.util.Arrays;
import java.util.List;
import primarycare.statistics.Comparison;
import primarycare.statistics.Poisson;
import primarycare.statistics.Quantiles;
import primarycare.statistics.Ratio;

/**
 * A rate that a table compares with others and does not see: it gives words and places alone.
 *
 * <p>It rests on exact counts, as {@link Labels} do: so a word may not fit the figures beside it.
 */
public final class HiddenRate {

  /** Without a value; it compares with nothing, and has no place. */
  public static final HiddenRate NONE = new HiddenRate(Double.NaN, Double.NaN, Double.NaN);

  private final double value;
  private final double lower;
  private final double upper;

  private HiddenRate(double value, double lower, double upper) {
    this.value = value;
    this.lower = lower;
    this.upper = upper;
  }

  /**
   * A rate of events with 95% limits, as {@link Poisson} has them.
   *
   * @param denominator null where nothing divides the events
   */
  public static HiddenRate of(double per, Count events, Double denominator) {
    if (denominator == null) {
      return NONE;
    }
    return new HiddenRate(
        Ratio.of(events.exact(), denominator, per),
        Ratio.of(Poisson.P95.lower(events.exact()), denominator, per),
        Ratio.of(Poisson.P95.upper(events.exact()), denominator, per));
  }

  /**
   * A rate that is known to everybody, and no sample: its limits are itself.
   *
   * @param value null for none
   */
  public static HiddenRate ofPublic(Double value) {
    return value == null ? NONE : new HiddenRate(value, value, value);
  }

  /** As {@link Comparison#of}, by this one's limits; null without one of the two. */
  public String comparedWith(HiddenRate benchmark) {
    return Comparison.of(benchmark.value, lower, upper);
  }

  /**
   * The group of each, as {@link Quantiles#ascending}; null for one without a value, or among fewer
   * than there are groups.
   */
  public static Long[] groups(int groups, List<HiddenRate> rates) {
    double[] values = rates.stream().mapToDouble(rate -> rate.value).toArray();
    return Arrays.stream(Quantiles.ascending(values, groups))
        .mapToObj(group -> group == 0 ? null : (Long) group)
        .toArray(Long[]::new);
  }

  /** Says nothing of how much it is. */
  @Override
  public String toString() {
    return "a rate of people";
  }
}
