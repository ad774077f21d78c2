package primarycare.statistics;

/**
 * Which way a measure gets better, if either: of attendances, neither.
 *
 * <p>Source: NHS England, Making Data Count.
 */
public enum Improvement {
  INCREASE,
  DECREASE,
  NEUTRAL;

  /**
   * A special cause in words: {@code improvement} or {@code concern}; where the measure is neutral,
   * {@code high} or {@code low} as it was. Null for common cause.
   *
   * @param variation as {@link Xmr.Point} has it
   */
  public String variation(String variation) {
    return switch (this) {
      case INCREASE -> words(variation, "high");
      case DECREASE -> words(variation, "low");
      case NEUTRAL -> variation;
    };
  }

  /**
   * Whether the process will meet a target, by the limits of the last point: {@code consistent
   * pass}, {@code consistent fail} or {@code inconsistent}; null without limits or target, and
   * where the measure is neutral.
   */
  public String assurance(double lower, double upper, double target) {
    if (this == NEUTRAL || Double.isNaN(lower + upper + target)) {
      return null;
    }
    return this == INCREASE
        ? met(target < lower, target > upper)
        : met(target > upper, target < lower);
  }

  /**
   * The same as a verdict, in the words of Making Data Count: {@code special cause of improvement}
   * or {@code special cause of concern}; where the measure is neutral, {@code special cause, high}
   * or {@code special cause, low}; {@code common cause} for none.
   */
  public String verdict(String variation) {
    if (variation == null) {
      return "common cause";
    }
    return (this == NEUTRAL ? "special cause, " : "special cause of ") + variation(variation);
  }

  private static String words(String variation, String better) {
    if (variation == null) {
      return null;
    }
    return variation.equals(better) ? "improvement" : "concern";
  }

  private static String met(boolean passes, boolean fails) {
    return passes ? "consistent pass" : fails ? "consistent fail" : "inconsistent";
  }
}
