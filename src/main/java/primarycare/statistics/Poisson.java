package primarycare.statistics;

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

  /** Lower limit of a count; none below 0 events, or where Byar's limit would be below 0. */
  public double lower(double count) {
    return hasExact(count) ? exactLower[(int) count] : byarsLower(count);
  }

  /** Upper limit of a count; none below 0 events. */
  public double upper(double count) {
    return hasExact(count) ? exactUpper[(int) count] : byarsUpper(count);
  }

  /** Byar's lower limit whatever the count; none where that is below 0, or there are no events. */
  public double byarsLower(double count) {
    double limit = count > 0 ? byar(count, -level.z()) : Double.NaN;
    return limit >= 0 ? limit : Double.NaN;
  }

  /** Byar's upper limit whatever the count; none below 0 events. */
  public double byarsUpper(double count) {
    return count >= 0 ? byar(count + 1, level.z()) : Double.NaN;
  }

  /** By which method a count has its limits, {@code Exact} or {@code Byars}; null without one. */
  public static String method(double count) {
    return Double.isNaN(count) ? null : count < FIRST_OF_BYARS ? "Exact" : "Byars";
  }

  private static boolean hasExact(double count) {
    return count >= 0 && count < FIRST_OF_BYARS && count == StrictMath.floor(count);
  }

  /** {@code n * (1 - 1/(9n) + z/(3 sqrt(n)))^3}. */
  private static double byar(double n, double z) {
    double base = 1 - 1 / (n * NINTH) + z / (StrictMath.sqrt(n) * THIRD);
    return n * base * base * base;
  }
}
