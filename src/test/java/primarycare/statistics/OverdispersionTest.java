package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static primarycare.statistics.Figures.NONE;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class OverdispersionTest {

  private static final double[] OBSERVED = {80, 120, 150, 60, 110};
  private static final double[] EXPECTED = {100, 100, 100, 100, 100};

  /**
   * y 3, 5, 8, 4 with standard errors 1, 0.5, 1, 2 about 4: z is -1, 2, 4, 0, in order -1, 0, 2, 4.
   * The 10th percentile lies at rank 0.3, -1 + 0.3 = -0.7; the 90th at 2.7, 2 + 0.7 * 2 = 3.4. So N
   * phi = 0.49 + 0 + 4 + 11.56 = 16.05, beyond N - 1 by 13.05. Precisions 1, 4, 1, 0.25 sum to
   * 6.25, their squares 1, 16, 1, 0.0625 to 18.0625: 6.25 - 18.0625/6.25 = 3.36, and tau squared is
   * 13.05/3.36 = 3.88392857.
   */
  @Test
  void isTheVarianceBeyondChanceOfWinsorisedScores() {
    double[] y = {3, 5, 8, 4};
    double[] errors = {1, 0.5, 1, 2};
    assertThat(tau(y, errors)).isEqualTo(13.05 / 3.36, within(1e-12));
  }

  @Test
  void isNoughtWhereAreasVaryNoMoreThanChance() {
    double[] y = {3.9, 4.1, 4};
    double[] errors = {1, 1, 1};
    assertThat(tau(y, errors)).isEqualTo(0.0);
  }

  @Test
  void leavesOutAreasWithoutAFigureOrAStandardError() {
    double[] y = {3, 5, NONE, 8, 9, 9, 9, 4};
    double[] errors = {1, 0.5, 1, 1, 0, NONE, -1, 2};
    double[] sound = {3, 5, 8, 4};
    double[] theirs = {1, 0.5, 1, 2};
    assertThat(tau(y, errors)).isEqualTo(tau(sound, theirs));
  }

  @Test
  void isNoneOfOneAreaAndOfNone() {
    Figures.none(tau(Figures.of(3), Figures.of(1)), tau(Figures.of(NONE), Figures.of(1)));
    Figures.none(tau(Figures.of(), Figures.of()));
  }

  /** Two areas at -5 and 5: winsorised at -4 and 4, N phi = 32, (32 - 1) / (2 - 2/2) = 31. */
  @Test
  void takesTwoAreas() {
    assertThat(tau(Figures.of(-1, 9), Figures.of(1, 1))).isEqualTo(31.0);
  }

  /** The first two have one score, and lie in the order of their errors. */
  @Test
  void hasTheSameBitsHoweverTheAreasLie() {
    double[] y = {4 + 0.3 * 3, 4 + 0.7 * 3, 8.3, 4.9, 2.2};
    double[] errors = {0.3, 0.7, 1.1, 0.9, 0.31};
    double there = tau(y, errors);
    double[] back = {2.2, 4.9, 8.3, 4 + 0.7 * 3, 4 + 0.3 * 3};
    double[] errorsBack = {0.31, 0.9, 1.1, 0.7, 0.3};
    assertThat(tau(back, errorsBack)).isEqualTo(there);
  }

  private static double tau(double[] y, double[] errors) {
    return Overdispersion.tauSquared(y, errors, 4);
  }

  /** By NumPy 2 from the same formulas. */
  @Test
  void isFoundOnTheScaleOfTheRatio() {
    assertThat(RatioScale.LOG.tauSquared(OBSERVED, EXPECTED))
        .isEqualTo(0.07718145030145988, within(1e-13));
    assertThat(RatioScale.SQUARE_ROOT.tauSquared(OBSERVED, EXPECTED))
        .isEqualTo(0.018517832661119785, within(1e-13));
  }

  /** An area without events has no logarithm, but a square root. */
  @Test
  void takesAnAreaWithoutEventsOnlyBySquareRoot() {
    double[] with = {80, 150, 0};
    double[] without = {80, 150};
    double[] expected = {100, 100, 100};
    double[] two = {100, 100};
    assertThat(RatioScale.LOG.tauSquared(with, expected))
        .isEqualTo(RatioScale.LOG.tauSquared(without, two));
    assertThat(RatioScale.SQUARE_ROOT.tauSquared(with, expected))
        .isGreaterThan(RatioScale.SQUARE_ROOT.tauSquared(without, two) * 2);
  }

  /** sqrt(1/100 + 0.03) = 0.2 and sqrt(1/400 + 0.0075) = 0.1, times z at 95%. */
  @Test
  void drawsWiderLines() {
    double z = 1.959963984540054;
    Figures.agree(lines(RatioScale.LOG, 100, 0.03), Math.exp(-0.2 * z), Math.exp(0.2 * z));
    Figures.agree(
        lines(RatioScale.SQUARE_ROOT, 100, 0.0075),
        Math.pow(1 - 0.1 * z, 2),
        Math.pow(1 + 0.1 * z, 2));
    assertThat(lines(RatioScale.SQUARE_ROOT, 100, 1)[0]).isZero();
  }

  @Test
  void drawsNoLineWithoutExpectedEventsOrTauSquared() {
    for (RatioScale scale : RatioScale.values()) {
      Figures.none(lines(scale, 0, 0.1));
      Figures.none(lines(scale, -1, 0.1));
      Figures.none(lines(scale, NONE, 0.1));
      Figures.none(lines(scale, 9, NONE));
    }
  }

  private static double[] lines(RatioScale scale, double expected, double tau) {
    return Figures.of(scale.lower(expected, tau, Level.P95), scale.upper(expected, tau, Level.P95));
  }

  /** By the logarithm with 0.03, the lines at 100 expected are 0.676, 1.480 and 0.539, 1.855. */
  @Test
  void labelsByTheWiderLines() {
    assertThat(
            DoubleStream.of(53, 54, 67, 68, 147, 149, 185, 186, 0)
                .mapToObj(x -> RatioScale.LOG.label(x, 100, 0.03)))
        .containsExactly(
            Significance.LOW_99_8,
            Significance.LOW_95,
            Significance.LOW_95,
            Significance.NOT_SIGNIFICANT,
            Significance.NOT_SIGNIFICANT,
            Significance.HIGH_95,
            Significance.HIGH_95,
            Significance.HIGH_99_8,
            Significance.LOW_99_8);
    assertThat(RatioScale.LOG.label(NONE, 100, 0.03)).isNull();
    assertThat(RatioScale.LOG.label(50, 0, 0.03)).isNull();
    assertThat(RatioScale.LOG.label(-1, 100, 0.03)).isNull();
  }
}
