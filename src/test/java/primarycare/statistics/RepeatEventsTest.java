package primarycare.statistics;

import static primarycare.statistics.Figures.NONE;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatEventsTest {

  private static final double BYARS_LOWER = 0.6711411210571236 * 12.5;
  private static final double BYARS_UPPER = 1.979330507459141 * 12.5;

  /**
   * Fifteen attendances of 1,000 people, five people thrice each: squares 45, factor 3; the
   * distance from 15 to Byar's limits, times the root of 3.
   */
  @Test
  void widensTheLimitsByTheRootOfTheFactor() {
    double root = Math.sqrt(3);
    Figures.agree(
        limits(15, 3, 1000), 15 + root * (BYARS_LOWER - 15), 15 + root * (BYARS_UPPER - 15));
  }

  @Test
  void hasTheLimitsOfIndependentEventsWhereNobodyComesTwice() {
    Figures.agree(limits(15, 1, 1000), BYARS_LOWER, BYARS_UPPER);
    Figures.agree(limits(0, 1, 1000), 0, 3.6888794541139354);
  }

  /** The standardised rate of one stratum is the crude rate, and so are its limits. */
  @Test
  void agreesWithTheStandardisedRateOfOneStratum() {
    Dsr dsr = Dsr.of(List.of(new Dsr.Stratum(15, 45, 1000, 1)));
    Figures.agree(limits(15, 3, 1000), dsr.lower(Level.P95, 1000), dsr.upper(Level.P95, 1000));
  }

  @Test
  void isOfTheLevel() {
    Figures.agree(
        Figures.of(
            RepeatEvents.lower(15, 1, 1000, Level.P99_8, 1000),
            RepeatEvents.upper(15, 1, 1000, Level.P99_8, 1000)),
        Poisson.P99_8.lower(15),
        Poisson.P99_8.upper(15));
  }

  @Test
  void isNotBelowNought() {
    Figures.agree(Figures.of(limits(2, 25, 1000)[0]), 0);
  }

  @Test
  void isNoneWhereAFigureIsMissingOrImpossible() {
    Figures.none(limits(NONE, 3, 1000));
    Figures.none(limits(15, NONE, 1000));
    Figures.none(limits(15, 0.5, 1000));
    Figures.none(limits(15, 3, 0));
    Figures.none(limits(15, 3, NONE));
  }

  private static double[] limits(double count, double factor, double people) {
    return Figures.of(
        RepeatEvents.lower(count, factor, people, Level.P95, 1000),
        RepeatEvents.upper(count, factor, people, Level.P95, 1000));
  }
}
