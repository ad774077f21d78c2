package primarycare.statistics;

/**
 * A figure compared with a benchmark by the figure's confidence limits.
 *
 * <p>A benchmark on a limit is similar; without benchmark or a limit there is no word. Never
 * compare two areas by whether their limits overlap. Source: Public Health England, Fingertips,
 * comparison by confidence intervals.
 */
public final class Comparison {

  private Comparison() {}

  /** {@code higher}, {@code similar} or {@code lower} than the benchmark, by one pair of limits. */
  public static String of(double benchmark, double lower, double upper) {
    if (!known(benchmark, lower, upper)) {
      return null;
    }
    return benchmark < lower ? "higher" : benchmark > upper ? "lower" : "similar";
  }

  /**
   * The same of figures that no limits are known of, by a margin that matters.
   *
   * @param percent of the benchmark, up to which a difference is similar
   */
  public static String withoutTest(double value, double benchmark, double percent) {
    double margin = Math.abs(benchmark) * percent / 100;
    return of(benchmark, value - margin, value + margin);
  }

  /** Whether a value is an outlier: below the lower or above the upper line, not on it. */
  public static Boolean isOutlier(double value, double lower, double upper) {
    return known(value, lower, upper) ? (Boolean) (value < lower || value > upper) : null;
  }

  private static boolean known(double value, double lower, double upper) {
    return !Double.isNaN(value + lower + upper);
  }
}
