package primarycare.statistics;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

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
   * @param variation as {@link Xmr#points} gives it
   */
  public Column variation(Column variation) {
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
  public Column assurance(Column lower, Column upper, Column target) {
    return switch (this) {
      case INCREASE -> met(target.lt(lower), target.gt(upper));
      case DECREASE -> met(target.gt(upper), target.lt(lower));
      case NEUTRAL -> when(lit(false), lit(""));
    };
  }

  private static Column words(Column variation, String better) {
    return when(variation.equalTo(lit(better)), lit("improvement"))
        .when(variation.isNotNull(), lit("concern"));
  }

  private static Column met(Column passes, Column fails) {
    return when(
        passes.isNotNull().and(fails.isNotNull()),
        when(passes, lit("consistent pass"))
            .when(fails, lit("consistent fail"))
            .otherwise(lit("inconsistent")));
  }
}
