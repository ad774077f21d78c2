package primarycare.statistics;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Where a figure stands against what it is compared with, in the words of the funnel plots. */
public enum Significance {
  LOW_99_8("Low (0.001)"),
  LOW_95("Low (0.025)"),
  NOT_SIGNIFICANT("Not significant"),
  HIGH_95("High (0.025)"),
  HIGH_99_8("High (0.001)");

  private final String label;

  Significance(String label) {
    this.label = label;
  }

  /** The words as published. */
  public String label() {
    return label;
  }

  /**
   * Where a value stands against a funnel's lines; on a line it is not significant.
   *
   * <p>Null without the value or a 95% line.
   */
  static Significance outside(
      double value, ToDoubleFunction<Level> lower, ToDoubleFunction<Level> upper) {
    return known(value, lower, upper)
        ? of(
            level -> value < lower.applyAsDouble(level),
            level -> value > upper.applyAsDouble(level))
        : null;
  }

  /** Where a figure stands by the limits about it: high where they lie above the average. */
  static Significance apart(
      double average, ToDoubleFunction<Level> lower, ToDoubleFunction<Level> upper) {
    return known(average, lower, upper)
        ? of(
            level -> average > upper.applyAsDouble(level),
            level -> average < lower.applyAsDouble(level))
        : null;
  }

  private static boolean known(
      double value, ToDoubleFunction<Level> lower, ToDoubleFunction<Level> upper) {
    double limits = lower.applyAsDouble(Level.P95) + upper.applyAsDouble(Level.P95);
    return !Double.isNaN(value + limits);
  }

  private static Significance of(Predicate<Level> low, Predicate<Level> high) {
    if (low.test(Level.P99_8)) {
      return LOW_99_8;
    }
    if (low.test(Level.P95)) {
      return LOW_95;
    }
    if (high.test(Level.P99_8)) {
      return HIGH_99_8;
    }
    return high.test(Level.P95) ? HIGH_95 : NOT_SIGNIFICANT;
  }
}
