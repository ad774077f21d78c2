package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.statistics.Figures.NONE;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MeanTest {

  /**
   * 2, 4, 4 and 5: mean 15/4; squares 1.75^2 + 2 * 0.25^2 + 1.25^2 = 4.75 over 3 degrees make s
   * sqrt(1.583333) = 1.258306; 3.75 -/+ 3.182446 * 1.258306 / 2.
   */
  @Test
  void hasLimitsByStudentsT() {
    Figures.agree(
        figures(4, 2, 5, 4),
        4,
        15,
        3.75,
        1.2583057392117916,
        1.7477547746640743,
        5.752245225335926,
        -2.6765020266229325);
  }

  @Test
  void leavesOutValuesThatAreNotKnown() {
    assertThat(Mean.of(4, NONE, 2, 5, 4)).isEqualTo(Mean.of(4, 2, 5, 4));
  }

  @Test
  void hasNoLimitsOfOneValueAndNoMeanOfNone() {
    Figures.agree(figures(7.5), 1, 7.5, 7.5, NONE, NONE, NONE, NONE);
    Figures.agree(figures(NONE), 0, 0, NONE, NONE, NONE, NONE, NONE);
  }

  /** The ones are lost where they are added to 1e16 singly; in order they are added before it. */
  @Test
  void addsInTheOrderOfTheValuesHoweverTheyLie() {
    Mean there = Mean.of(1e16, 1, 1, 1, 1);
    assertThat(there.sum()).isEqualTo(1e16 + 4);
    assertThat(Mean.of(1, 1, 1e16, 1, 1)).isEqualTo(there);
    assertThat(Mean.of(1, 1, 1, 1, 1e16)).isEqualTo(there);
  }

  /** Squares of differences from the mean keep digits that products with the value would lose. */
  @Test
  void hasADeviationToAllDigitsOfLargeValues() {
    Figures.agree(
        Arrays.copyOfRange(figures(1e9 + 4, 1e9 + 2, 1e9 + 5, 1e9 + 4), 2, 4),
        1e9 + 3.75,
        1.2583057392117916);
    Figures.agree(
        Figures.of(Mean.of(1e9 + 1, 1e9 + 2, 1e9 + 2).standardDeviation()), Math.sqrt(1 / 3.0));
  }

  private static double[] figures(double... values) {
    Mean mean = Mean.of(values);
    return Figures.of(
        mean.count(),
        mean.sum(),
        mean.mean(),
        mean.standardDeviation(),
        mean.lower(Level.P95),
        mean.upper(Level.P95),
        mean.lower(Level.P99_8));
  }
}
