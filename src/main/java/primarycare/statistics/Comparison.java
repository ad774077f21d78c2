package primarycare.statistics;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * A figure compared with a benchmark by the figure's confidence limits.
 *
 * <p>STRING, one a row; a benchmark on a limit is similar. Null where the benchmark or a limit is
 * null. Never compare two areas by whether their limits overlap. Source: Public Health England,
 * Fingertips, comparison by confidence intervals.
 */
public final class Comparison {

  private Comparison() {}

  /** {@code higher}, {@code similar} or {@code lower} than the benchmark, by one pair of limits. */
  public static Column of(Column benchmark, Column lower, Column upper) {
    return when(
        known(benchmark, lower, upper),
        when(benchmark.lt(lower), lit("higher"))
            .when(benchmark.gt(upper), lit("lower"))
            .otherwise(lit("similar")));
  }

  /** Also {@code much higher} and {@code much lower}, where the outer limits leave it too. */
  public static Column inFive(
      Column benchmark, Column lower, Column upper, Column outerLower, Column outerUpper) {
    return when(
        known(benchmark, outerLower, outerUpper),
        when(benchmark.lt(outerLower), lit("much higher"))
            .when(benchmark.gt(outerUpper), lit("much lower"))
            .otherwise(of(benchmark, lower, upper)));
  }

  /** Whether a value is an outlier: below the lower or above the upper line, not on it. */
  public static Column isOutlier(Column value, Column lower, Column upper) {
    return when(known(value, lower, upper), value.lt(lower).or(value.gt(upper)));
  }

  private static Column known(Column value, Column lower, Column upper) {
    return value.isNotNull().and(lower.isNotNull()).and(upper.isNotNull());
  }
}
