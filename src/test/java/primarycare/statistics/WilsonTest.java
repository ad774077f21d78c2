package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static primarycare.statistics.Figures.NONE;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WilsonTest {

  /**
   * Half of ten: (2*5 + z^2) / (2 (10 + z^2)) = 0.5 is the centre, z sqrt(z^2 + 4*5*0.5) / (2 (10 +
   * z^2)) = 1.959963985 * 3.720411 / 27.682918 = 0.263406909 the distance.
   */
  @Test
  void isAProportionWithLimitsAtEitherSideOfIt() {
    Figures.agree(
        of(1, 5, 10),
        0.5,
        0.236593090512564,
        0.763406909487436,
        0.15054367209425784,
        0.8494563279057421);
  }

  @Test
  void isPerMultiplier() {
    Figures.agree(Arrays.copyOf(of(100, 5, 10), 3), 50, 23.6593090512564, 76.3406909487436);
  }

  @Test
  void isNoughtOfNone() {
    Figures.agree(of(1, 0, 200), 0, 0, 0.018845326377266568, 0, 0.045571734024157116);
  }

  /** Not by the last digit below it, nor above all. */
  @Property
  void isBetweenNoughtAndAll(@ForAll @IntRange(min = 1, max = 100_000) int n) {
    assertThat(Wilson.lower(0, n, Level.P95, 1)).isZero();
    assertThat(Wilson.upper(n, n, Level.P95, 1)).isOne();
  }

  @Test
  void isAllOfAll() {
    Figures.agree(of(100, 200, 200), 100, 98.11546736227335, 100, 95.44282659758429, 100);
  }

  @Property
  void holdsTheShareBetweenItsLimitsAsThatOfTheOthersIs(
      @ForAll @IntRange(min = 1, max = 100_000) int n, @ForAll @IntRange(max = 100_000) int any) {
    double x = any % (n + 1);
    double[] share = of(1, x, n);
    assertThat(share[0]).isBetween(share[1], share[2]);
    assertThat(share[1]).isBetween(share[3], share[0]);
    assertThat(of(1, n - x, n)[2]).isCloseTo(1 - share[1], within(1e-12));
  }

  @Test
  void isNoneWhereAFigureIsMissingOrImpossible() {
    Figures.none(of(1, 201, 200));
    Figures.none(of(1, 0, 0));
    Figures.none(of(1, -2, -1));
    Figures.none(of(1, -1, 200));
    Figures.none(of(1, NONE, 200));
    Figures.none(of(1, 1, NONE));
  }

  /** The proportion, its 95% and its 99.8% limits. */
  private static double[] of(double multiplier, double x, double n) {
    return Figures.of(
        Wilson.of(x, n, multiplier),
        Wilson.lower(x, n, Level.P95, multiplier),
        Wilson.upper(x, n, Level.P95, multiplier),
        Wilson.lower(x, n, Level.P99_8, multiplier),
        Wilson.upper(x, n, Level.P99_8, multiplier));
  }
}
