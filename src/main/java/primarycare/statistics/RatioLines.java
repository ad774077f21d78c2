package primarycare.statistics;

/**
 * Between which ratios of observed to expected events an area is as areas usually are: the outer
 * lines of a funnel at what is expected of it.
 *
 * @param lower not a number where there is no line, as for the other
 */
public record RatioLines(double lower, double upper) {

  public static final RatioLines NONE = new RatioLines(Double.NaN, Double.NaN);

  public static final String HIGHER = "higher";
  public static final String WITHIN = "within";
  public static final String LOWER = "lower";

  /** The same for events of which there may be some more or fewer than are observed. */
  public RatioLines allowing(double events, double expected) {
    double margin = Ratio.of(events, expected, 1);
    return new RatioLines(Math.max(lower - margin, 0), upper + margin);
  }

  /** Whether a ratio lies outside; on a line it is within. Null without a ratio or a line. */
  public String verdict(double ratio) {
    Boolean isOutside = Comparison.isOutlier(ratio, lower, upper);
    return isOutside == null ? null : !isOutside ? WITHIN : ratio > upper ? HIGHER : LOWER;
  }
}
