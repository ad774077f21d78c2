package primarycare.statistics;

/**
 * Index numbers and change over time.
 *
 * <p>None where the earlier figure is 0. A suppressed figure is none: then publish neither index
 * nor change. Source: arithmetic, as in the Office for National Statistics' guide to index numbers.
 */
public final class Change {

  private Change() {}

  /** A figure as an index, its base being 100; an index over that of another month rebases it. */
  public static double index(double value, double base) {
    return base == 0 ? Double.NaN : value * 100 / base;
  }

  /** The part by which a figure has changed: 0.25 is a rise of a quarter. */
  public static double of(double value, double earlier) {
    return earlier == 0 ? Double.NaN : value / earlier - 1;
  }
}
