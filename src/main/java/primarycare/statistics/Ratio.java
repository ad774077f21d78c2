package primarycare.statistics;

/** One amount over another, such as GPs per 1,000 patients. */
public final class Ratio {

  private Ratio() {}

  /**
   * {@code multiplier * numerator / denominator}, in that order of operations.
   *
   * <p>None where the denominator is 0 or less: no rate is better than an infinite one.
   */
  public static double of(double numerator, double denominator, double multiplier) {
    return denominator > 0 ? numerator * multiplier / denominator : Double.NaN;
  }
}
