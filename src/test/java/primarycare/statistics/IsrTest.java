package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.statistics.Figures.NONE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Isr.Stratum;

class IsrTest {

  private static final Stratum YOUNG = new Stratum(1000, 50, 10_000);
  private static final Stratum OLD = new Stratum(500, 30, 2_000);

  /**
   * Expected 1000 * 50/10000 + 500 * 30/2000 = 5 + 7.5 = 12.5; observed 15, ratio 15/12.5 = 1.2;
   * Byar's limits of 15 are 8.389264 and 24.741631, over 12.5 0.6711411 and 1.9793305; the rate is
   * 1.2 times 80/12000, 8 per 1,000.
   */
  @Test
  void isObservedOverExpectedWithTheLimitsOfTheObserved() {
    Figures.agree(
        isr(15, YOUNG, OLD), 12.5, 80 / 12_000.0, 1.2, 0.6711411210571236, 1.979330507459141, 8);
  }

  @Test
  void hasExactLimitsBelowTenEvents() {
    Figures.agree(isr(6, YOUNG), 5, 0.005, 1.2, 2.201894253490851 / 5, 13.059474022518685 / 5, 6);
  }

  @Test
  void takesAStratumWithoutPeople() {
    assertThat(Isr.expected(List.of(YOUNG, new Stratum(0, 30, 2_000)))).isEqualTo(5);
    assertThat(Isr.expected(List.of(YOUNG, new Stratum(NONE, 0, 2_000)))).isEqualTo(5);
  }

  @Test
  void takesAMissingReferenceCountAsNone() {
    assertThat(Isr.expected(List.of(YOUNG, new Stratum(500, NONE, 2_000)))).isEqualTo(5);
  }

  @Test
  void isNoneWhereThePopulationIsNotKnown() {
    nothing(new Stratum(NONE, 30, 2_000));
    nothing(new Stratum(-1, 30, 2_000));
  }

  @Test
  void isNoneWhereTheReferenceHasNoPeople() {
    nothing(new Stratum(500, 30, 0));
    nothing(new Stratum(500, 30, NONE));
    nothing(new Stratum(500, 0, 0));
  }

  private static void nothing(Stratum stratum) {
    double[] found = isr(15, YOUNG, stratum);
    Figures.none(found[0], found[2], found[3], found[4], found[5]);
  }

  @Test
  void isNoneWhereNothingIsExpected() {
    Figures.agree(isr(9, new Stratum(500, 0, 2_000)), 0, 0, NONE, NONE, NONE, NONE);
    Figures.agree(isr(9), 0, NONE, NONE, NONE, NONE, NONE);
  }

  @Test
  void isNoughtWithoutEvents() {
    Figures.agree(isr(0, YOUNG), 5, 0.005, 0, 0, 3.6888794541139354 / 5, 0);
  }

  /** Two of the same population lie in the order of their rates. */
  @Test
  void hasTheSameBitsHoweverTheStrataLie() {
    List<Stratum> strata = new ArrayList<>();
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      strata.add(new Stratum(i % 7 / 3.0, random.nextInt(90), 1 + random.nextInt(900)));
    }
    double there = Isr.expected(strata);
    for (int i = 0; i < 9; i++) {
      Collections.shuffle(strata, random);
      assertThat(Isr.expected(strata)).isEqualTo(there);
    }
  }

  @Test
  void isPerMultiplierWithOuterLimits() {
    Figures.agree(
        Figures.of(
            Isr.ratio(15, 12.5, 100),
            Isr.lower(15, 12.5, Level.P95, 100),
            Isr.upper(15, 12.5, Level.P99_8, 100)),
        120,
        67.11411210571236,
        100 * 31.293138414850127 / 12.5);
  }

  /** Expected, the reference's rate, ratio, 95% limits, rate. */
  private static double[] isr(double observed, Stratum... strata) {
    double expected = Isr.expected(List.of(strata));
    double reference = Isr.referenceRate(List.of(strata));
    double ratio = Isr.ratio(observed, expected, 1);
    return Figures.of(
        expected,
        reference,
        ratio,
        Isr.lower(observed, expected, Level.P95, 1),
        Isr.upper(observed, expected, Level.P95, 1),
        Isr.rate(ratio, reference, 1000));
  }
}
