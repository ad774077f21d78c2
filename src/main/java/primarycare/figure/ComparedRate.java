package primarycare.figure;

import java.util.Arrays;
import java.util.List;
import primarycare.statistics.Comparison;
import primarycare.statistics.Poisson;
import primarycare.statistics.Quantiles;
import primarycare.statistics.Ratio;

/**
 * A rate of what is shown, to be compared with others: its words and places follow from figures
 * that a reader has, and tell nothing besides.
 */
public final class ComparedRate {

  /** Without a value; it compares with nothing, and has no place. */
  public static final ComparedRate NONE =
      new ComparedRate(Double.NaN, Double.NaN, Double.NaN, false);

  private final double value;
  private final double lower;
  private final double upper;
  private final boolean isTested;

  private ComparedRate(double value, double lower, double upper, boolean isTested) {
    this.value = value;
    this.lower = lower;
    this.upper = upper;
    this.isTested = isTested;
  }

  /**
   * A rate of events with 95% limits, as {@link Poisson} has them; none of events that are not
   * shown.
   *
   * @param denominator null where nothing divides the events
   */
  public static ComparedRate of(double per, Shown events, Double denominator) {
    if (denominator == null || events.value() == null) {
      return NONE;
    }
    return new ComparedRate(
        Ratio.of(events.orNaN(), denominator, per),
        Ratio.of(Poisson.P95.lower(events.orNaN()), denominator, per),
        Ratio.of(Poisson.P95.upper(events.orNaN()), denominator, per),
        true);
  }

  /**
   * A rate that is known to everybody, and no sample: it has no limits.
   *
   * @param value null for none
   */
  public static ComparedRate ofPublic(Double value) {
    return value == null ? NONE : new ComparedRate(value, value, value, false);
  }

  /** Whether it has a value. */
  public boolean isThere() {
    return !Double.isNaN(value);
  }

  /**
   * As {@link Comparison#of}, by this one's limits, and without limits as {@link
   * Comparison#withoutTest}; null without one of the two.
   *
   * @param similarPercent of the benchmark, up to which a rate without limits is similar
   */
  public String comparedWith(ComparedRate benchmark, double similarPercent) {
    return isTested
        ? Comparison.of(benchmark.value, lower, upper)
        : Comparison.withoutTest(value, benchmark.value, similarPercent);
  }

  /**
   * The group of each, as {@link Quantiles#ascending}; null for one without a value, or among fewer
   * than there are groups.
   */
  public static Long[] groups(int groups, List<ComparedRate> rates) {
    double[] values = rates.stream().mapToDouble(rate -> rate.value).toArray();
    return Arrays.stream(Quantiles.ascending(values, groups))
        .mapToObj(group -> group == 0 ? null : (Long) group)
        .toArray(Long[]::new);
  }
}
