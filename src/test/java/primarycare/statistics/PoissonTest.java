package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static primarycare.statistics.Figures.NONE;
import static primarycare.statistics.Poisson.P95;
import static primarycare.statistics.Poisson.P99_8;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PoissonTest {

  @Test
  void hasNoLimitsWithoutACount() {
    Figures.none(limits(NONE));
  }

  @Test
  void hasALowerLimitOfNoughtAndAnUpperOneAboveItWhereThereAreNoEvents() {
    assertThat(limits(0)).containsExactly(0.0, 3.6888794541139354, 0.0, 6.907755278982137);
  }

  @Test
  void isExactToNineAndByarsFromTen() {
    assertThat(limits(9)).contains(17.084803451419166, 22.65737330906293);
    double byar = 11 * Math.pow(1 - 1 / 99.0 + 1.959963984540054 / (3 * Math.sqrt(11)), 3);
    double exact = 18.39035604;
    assertThat(limits(10)[1]).isCloseTo(byar, within(1e-9)).isNotCloseTo(exact, within(1e-4));
  }

  /** Whole counts so small have exact limits; an expected number of events need not be whole. */
  @Test
  void hasNoLowerLimitWhereByarsIsBelowNought() {
    double[] limits = limits(1.2);
    assertThat(limits[2]).isNaN();
    assertThat(Figures.of(limits[0], limits[1], limits[3])).doesNotContain(NONE);
    assertThat(limits[0]).isPositive();
  }

  @Property
  void holdsTheCountBetweenItsLimitsAndTheWiderLevelOutside(
      @ForAll @IntRange(min = 1, max = 1_000_000) int count) {
    double[] limits = limits(count);
    assertThat(Figures.of(limits[2], limits[0], count, limits[1], limits[3]))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Property
  void growsWithTheCount(@ForAll @IntRange(min = 0, max = 1_000_000) int count) {
    double[] one = limits(count);
    double[] next = limits(count + 1);
    for (int i = 0; i < one.length; i++) {
      assertThat(next[i]).isGreaterThan(one[i]);
    }
  }

  /** The vectors of these two are those of the published Byar's limits of 10 and 65 events. */
  @Test
  void givesByarsLimits() {
    Figures.agree(
        limits(65), 50.163187710459454, 82.849138545939837, 42.880261471480203, 94.000290844318016);
    Figures.agree(Arrays.copyOfRange(limits(10), 2, 4), 2.916318374695686, 24.193724927880535);
  }

  @Test
  void hasNoLimitsOfACountBelowNought() {
    Figures.none(limits(-0.5));
    Figures.none(limits(-11));
    Figures.none(byars(-0.5));
  }

  @Test
  void givesByarsLimitsBelowTenToo() {
    Figures.agree(byars(1), 0.013072132901504351, 5.5637555824752605, NONE, 9.362180217908362);
    double ofOne = Math.pow(1 - 1 / 9.0 + 1.959963984540054 / 3, 3);
    Figures.agree(Arrays.copyOf(byars(0), 2), NONE, ofOne);
    Figures.none(byars(NONE));
  }

  /** Two and a half events have no exact limits here. */
  @Test
  void givesByarsLimitsOfACountThatIsNotWhole() {
    Figures.agree(limits(2.5), byars(2.5));
    Figures.agree(limits(9.5), byars(9.5));
  }

  @Test
  void namesTheMethod() {
    assertThat(DoubleStream.of(0, 9, 10, 11, NONE).mapToObj(Poisson::method))
        .containsExactly("Exact", "Exact", "Byars", "Byars", null);
  }

  @Test
  void hasTheLimitsOfALevel() {
    assertThat(Poisson.of(Level.P95)).isSameAs(P95);
    assertThat(Poisson.of(Level.P99_8)).isSameAs(P99_8);
    assertThat(Level.P95.z()).isEqualTo(1.959963984540054);
    assertThat(Level.P99_8.z()).isEqualTo(3.090232306167813);
    assertThat(Level.P95.tail()).isEqualTo(0.025);
    assertThat(Level.P99_8.tail()).isEqualTo(0.001);
  }

  /** Every exact limit, read off the gamma quantiles. */
  @Test
  void hasTheExactLimitsOfEveryCountBelowTen() {
    for (double count = 0; count < 10; count++) {
      Figures.agree(
          limits(count),
          ExactPoisson.lower(count, Level.P95),
          ExactPoisson.upper(count, Level.P95),
          ExactPoisson.lower(count, Level.P99_8),
          ExactPoisson.upper(count, Level.P99_8));
    }
  }

  private static double[] byars(double events) {
    return Figures.of(
        P95.byarsLower(events),
        P95.byarsUpper(events),
        P99_8.byarsLower(events),
        P99_8.byarsUpper(events));
  }

  /** The lower and upper 95% limits of a count, and the lower and upper 99.8% ones. */
  private static double[] limits(double events) {
    return Figures.of(
        P95.lower(events), P95.upper(events), P99_8.lower(events), P99_8.upper(events));
  }
}
