package primarycare.statistics;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * Confidence limits of a count of events: exact below 10, Byar's from 10 on.
 *
 * <p>A rate's limits are the count's, divided as the rate is. Source: Public Health England,
 * technical guide to confidence intervals; the exact limits are those of the Poisson distribution.
 */
public enum Poisson {
  P95(
      Level.P95,
      new double[] {
        0.0,
        0.025317807984289897,
        0.24220927854396507,
        0.6186721228956015,
        1.089865373626325,
        1.623486390118421,
        2.201894253490851,
        2.814363051519867,
        3.4538321767485023,
        4.115373097378334
      },
      new double[] {
        3.6888794541139354,
        5.571643390938898,
        7.22468766772396,
        8.767273069742323,
        10.241588675403694,
        11.66833207932267,
        13.059474022518685,
        14.422675361702376,
        15.763189220193313,
        17.084803451419166
      }),

  P99_8(
      Level.P99_8,
      new double[] {
        0.0,
        0.0010005003335835346,
        0.045402017769489565,
        0.19053337756840327,
        0.42855241362842295,
        0.7393717319178327,
        1.1071046602556396,
        1.5203362603988093,
        1.9708139217403662,
        2.452424404363775
      },
      new double[] {
        6.907755278982137,
        9.233413476451585,
        11.228872242412661,
        13.06224077918807,
        14.79414922253721,
        16.454745203680105,
        18.061636840199064,
        19.626177395384232,
        21.15619816583998,
        22.65737330906293
      });

  private static final double THIRD = 3;
  private static final double NINTH = 9;
  private static final double FIRST_OF_BYARS = 10;

  private final Level level;
  private final double[] exactLower;
  private final double[] exactUpper;

  Poisson(Level level, double[] exactLower, double[] exactUpper) {
    this.level = level;
    this.exactLower = exactLower;
    this.exactUpper = exactUpper;
  }

  /** The limits of a level. */
  public static Poisson of(Level level) {
    return level == Level.P95 ? P95 : P99_8;
  }

  /** Lower limit of a count; null where it is null or below 0, or Byar's limit would be below 0. */
  public Column lower(Column count) {
    return exact(count, exactLower).otherwise(byarsLower(count));
  }

  /** Upper limit of a count; null where it is null or below 0. */
  public Column upper(Column count) {
    return exact(count, exactUpper).otherwise(byarsUpper(count));
  }

  /** Byar's lower limit whatever the count; null where that is below 0, or there are no events. */
  public Column byarsLower(Column count) {
    Column limit = byar(count, -level.z());
    return when(count.gt(lit(0.0)), when(limit.geq(lit(0.0)), limit));
  }

  /** Byar's upper limit whatever the count; null where the count is null or below 0. */
  public Column byarsUpper(Column count) {
    return when(count.geq(lit(0.0)), byar(count.plus(lit(1.0)), level.z()));
  }

  /** By which method a count has its limits, {@code Exact} or {@code Byars}; null without one. */
  public static Column method(Column count) {
    return when(count.lt(lit(FIRST_OF_BYARS)), lit("Exact"))
        .when(count.geq(lit(FIRST_OF_BYARS)), lit("Byars"));
  }

  private static Column exact(Column count, double[] limits) {
    Column exact = when(count.equalTo(lit(0)), lit(limits[0]));
    for (int events = 1; events < limits.length; events++) {
      exact = exact.when(count.equalTo(lit(events)), lit(limits[events]));
    }
    return exact;
  }

  /** {@code n * (1 - 1/(9n) + z/(3 sqrt(n)))^3}. */
  private static Column byar(Column n, double z) {
    Column base =
        lit(1.0)
            .minus(lit(1.0).divide(n.multiply(lit(NINTH))))
            .plus(lit(z).divide(sqrt(n).multiply(lit(THIRD))));
    return n.multiply(base).multiply(base).multiply(base);
  }
}
