package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.statistics.Figures.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Dsr.Stratum;

class DsrTest {

  private static final Stratum FIRST = new Stratum(4, 200, 3);
  private static final Stratum SECOND = new Stratum(9, 300, 1);
  private static final Stratum THIRD = new Stratum(3, 50, 1);

  /**
   * Rate (3 * 4/200 + 9/300 + 3/50) / 5 = 0.15 / 5 = 0.03. Variance (9 * 4/200^2 + 9/300^2 +
   * 3/50^2) / 25 = 0.0022 / 25 = 0.000088. O = 16, Byar's limits 9.139439 and 25.984541: 0.03 +
   * sqrt(0.000088/16) * (9.139439 - 16) = 0.0139107, 0.03 + 0.00234521 * (25.984541 - 16) =
   * 0.0534156.
   */
  @Test
  void isTheRateOfTheStandardPopulationWithDobsonsLimits() {
    Figures.agree(
        figures(1000, FIRST, SECOND, THIRD),
        16,
        550,
        30,
        13.910722255697335,
        53.41558312920394,
        7.408519048734935,
        69.0984706520763);
    assertThat(Dsr.of(List.of(FIRST, SECOND, THIRD)).statistic(1000)).isEqualTo("dsr per 1000");
  }

  /** Squares 8, 15 and 3: variance (9 * 8/200^2 + 15/300^2 + 3/50^2) / 25 = 0.00316667 / 25. */
  @Test
  void hasWiderLimitsWherePeopleHaveSeveralEvents() {
    double[] found =
        figures(1, new Stratum(4, 8, 200, 3), new Stratum(9, 15, 300, 1), new Stratum(3, 3, 50, 1));
    Figures.agree(Arrays.copyOfRange(found, 2, 5), 0.03, 0.010696930083350951, 0.05809278610670921);
  }

  /** Five people with 1 event, four with 2, none with 3 and two with 4. */
  @Test
  void countsEventsAndSquaresByHowManyPeopleHadSoMany() {
    assertThat(Dsr.events(5, 4, 0, 2)).isEqualTo(5 + 8 + 8);
    assertThat(Dsr.squares(5, 4, 0, 2)).isEqualTo(5 + 16 + 32);
  }

  @Test
  void isPublishedFromTenEventsOn() {
    assertThat(figures(1, new Stratum(10, 100, 1))).doesNotContain(NONE);
    assertThat(Dsr.of(List.of(new Stratum(10, 100, 1))).statistic(1)).isEqualTo("dsr per 1");
    Dsr few = Dsr.of(List.of(new Stratum(9, 100, 1)));
    Figures.agree(figures(1, new Stratum(9, 100, 1)), 9, 100, NONE, NONE, NONE, NONE, NONE);
    assertThat(few.statistic(1)).isEqualTo("dsr NA for total count < 10");
  }

  @Test
  void takesAMissingCountAsNone() {
    Stratum missing = new Stratum(NONE, NONE, 50, 1);
    assertThat(Dsr.of(List.of(FIRST, SECOND, missing)))
        .isEqualTo(Dsr.of(List.of(FIRST, SECOND, new Stratum(0, 50, 1))));
    Figures.agree(Arrays.copyOf(figures(1, FIRST, SECOND, missing), 3), 13, 550, 0.018);
  }

  @Test
  void takesAStratumOfNoWeight() {
    double[] found = figures(1, FIRST, SECOND, new Stratum(3, 50, 0));
    Figures.agree(Arrays.copyOf(found, 3), 16, 550, 0.0225);
  }

  @Test
  void isNoneWhereAStratumHasNoPeople() {
    nothing(new Stratum(3, 0, 1));
    nothing(new Stratum(3, -50, 1));
    nothing(new Stratum(3, NONE, 1));
    nothing(new Stratum(0, 0, 1));
  }

  /** The weights add up to 4, as if the third of the standard's strata were no part of it. */
  @Test
  void doesNotSeeAStratumThatIsNotGiven() {
    double[] found = figures(1, FIRST, SECOND);
    Figures.agree(Arrays.copyOf(found, 3), 13, 500, (3 * 4 / 200.0 + 9 / 300.0) / 4);
    nothing(new Stratum(NONE, NONE, 1));
  }

  @Test
  void isNoneWhereAWeightIsMissingOrBelowNought() {
    nothing(new Stratum(3, 50, NONE));
    nothing(new Stratum(3, 50, -1));
  }

  @Test
  void isNoneWhereACountIsBelowNought() {
    nothing(new Stratum(-3, 3, 50, 1));
  }

  @Test
  void isNoneWhereTheSquaresAreBelowNought() {
    Figures.none(Arrays.copyOfRange(figures(1, FIRST, SECOND, new Stratum(3, -3, 50, 1)), 3, 7));
  }

  @Test
  void isNoneWhereTheWeightsAreAllNought() {
    Figures.none(figures(1, new Stratum(20, 50, 0)));
    Figures.none(figures(1));
  }

  private static void nothing(Stratum stratum) {
    Dsr found = Dsr.of(List.of(FIRST, SECOND, THIRD, stratum));
    Figures.none(Arrays.copyOfRange(figures(1, FIRST, SECOND, THIRD, stratum), 2, 7));
    assertThat(found.statistic(1)).as(stratum.toString()).isNull();
  }

  @Test
  void hasTheSameBitsHoweverTheStrataLie() {
    List<Stratum> strata = new ArrayList<>();
    for (long band = 1; band <= 19; band++) {
      strata.add(new Stratum(3 + band * 7 % 11, 101 * band % 977, 1000 + 37 * band));
    }
    strata.add(new Stratum(5, 101, 1037));
    strata.add(new Stratum(5, 9, 101, 1037));
    Dsr there = Dsr.of(strata);
    Random random = new Random(7);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(strata, random);
      assertThat(Dsr.of(strata)).isEqualTo(there);
    }
  }

  /** Count, population, rate, 95% and 99.8% limits. */
  private static double[] figures(double multiplier, Stratum... strata) {
    Dsr dsr = Dsr.of(List.of(strata));
    return Figures.of(
        dsr.count(),
        dsr.population(),
        dsr.value(multiplier),
        dsr.lower(Level.P95, multiplier),
        dsr.upper(Level.P95, multiplier),
        dsr.lower(Level.P99_8, multiplier),
        dsr.upper(Level.P99_8, multiplier));
  }
}
