package primarycare.statistics;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.function.Function;
import org.apache.spark.sql.Column;

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
   * The label of a value against a funnel's lines; on a line it is not significant.
   *
   * <p>Null where the value or a 95% line is null.
   */
  static Column outside(
      Column value, Function<Level, Column> lower, Function<Level, Column> upper) {
    return labelled(level -> value.lt(lower.apply(level)), level -> value.gt(upper.apply(level)));
  }

  /** The label of a figure by the limits about it: high where they lie above the average. */
  static Column apart(
      Column average, Function<Level, Column> lower, Function<Level, Column> upper) {
    return labelled(
        level -> average.gt(upper.apply(level)), level -> average.lt(lower.apply(level)));
  }

  private static Column labelled(Function<Level, Column> low, Function<Level, Column> high) {
    Column lowest = low.apply(Level.P95);
    Column highest = high.apply(Level.P95);
    Column label =
        when(low.apply(Level.P99_8), lit(LOW_99_8.label))
            .when(lowest, lit(LOW_95.label))
            .when(high.apply(Level.P99_8), lit(HIGH_99_8.label))
            .when(highest, lit(HIGH_95.label))
            .otherwise(lit(NOT_SIGNIFICANT.label));
    return when(lowest.isNotNull().and(highest.isNotNull()), label);
  }
}
