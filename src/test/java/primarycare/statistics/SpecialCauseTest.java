package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each rule where it just holds and where it just does not. */
class SpecialCauseTest {

  @Test
  void aShiftIsSevenPointsOnOneSide() {
    assertThat(SpecialCause.shift(array(1, 1, 1, 1, 1, 1, 1))).containsOnly(1).hasSize(7);
    assertThat(SpecialCause.shift(array(-1, -1, -1, -1, -1, -1, -1))).containsOnly(-1);
    assertThat(SpecialCause.shift(array(1, 1, 1, 1, 1, 1))).containsOnly(0).hasSize(6);
    assertThat(SpecialCause.shift(array(-1, 1, 1, 1, 1, 1, 1, 1, 1, -1)))
        .containsExactly(0, 1, 1, 1, 1, 1, 1, 1, 1, 0);
  }

  @Test
  void aPointOnTheMeanOrTheOtherSideBreaksAShift() {
    assertThat(SpecialCause.shift(array(1, 1, 1, 0, 1, 1, 1, 1))).containsOnly(0);
    assertThat(SpecialCause.shift(array(1, 1, 1, -1, 1, 1, 1, 1))).containsOnly(0);
  }

  @Test
  void aTrendIsSixStepsOneWay() {
    assertThat(SpecialCause.trend(values(1, 2, 3, 4, 5, 6, 7))).containsOnly(1).hasSize(7);
    assertThat(SpecialCause.trend(values(9, 7, 6, 5, 4, 3, 2, 1))).containsOnly(-1).hasSize(8);
    assertThat(SpecialCause.trend(values(1, 2, 3, 4, 5, 6))).containsOnly(0);
    assertThat(SpecialCause.trend(values(5, 1, 2, 3, 4, 5, 6, 7, 7)))
        .containsExactly(0, 1, 1, 1, 1, 1, 1, 1, 0);
  }

  @Test
  void anEqualPairBreaksATrend() {
    assertThat(SpecialCause.trend(values(1, 2, 3, 3, 4, 5, 6, 7, 8))).containsOnly(0);
  }

  @Test
  void aTurningPointBelongsToTheTrendThatEndsInIt() {
    assertThat(SpecialCause.trend(values(1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1)))
        .containsExactly(1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1);
    assertThat(SpecialCause.trend(values(7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6, 7)))
        .startsWith(-1, -1, -1, -1, -1, -1)
        .endsWith(1, 1, 1, 1, 1, 1);
  }

  @Test
  void twoOfThreeFlagsOnlyThePointsNearTheLimit() {
    int[] up = array(1, 1, 1, 1, 1);
    assertThat(SpecialCause.twoOfThree(array(0, 1, 0, 1, 0), up)).containsExactly(0, 1, 0, 1, 0);
    assertThat(SpecialCause.twoOfThree(array(1, 1, 0, 0, 0), up)).containsExactly(1, 1, 0, 0, 0);
    assertThat(SpecialCause.twoOfThree(array(1, 0, 0, 1, 0), up)).containsOnly(0);
    assertThat(SpecialCause.twoOfThree(array(1, 0, 1), array(-1, -1, -1)))
        .containsExactly(-1, 0, -1);
  }

  @Test
  void twoOfThreeNeedsThreePointsOnOneSide() {
    assertThat(SpecialCause.twoOfThree(array(1, 1, 0), array(1, 1, -1))).containsOnly(0);
    assertThat(SpecialCause.twoOfThree(array(1, 1, 0), array(1, 1, 0))).containsOnly(0);
    assertThat(SpecialCause.twoOfThree(array(1, 1), array(1, 1))).containsOnly(0);
  }

  @Test
  void aSeriesOfNoPointsHasNoFlags() {
    int[] none = array();
    assertThat(SpecialCause.shift(none)).isEmpty();
    assertThat(SpecialCause.trend(values())).isEmpty();
    assertThat(SpecialCause.twoOfThree(none, none)).isEmpty();
  }

  private static int[] array(int... numbers) {
    return numbers;
  }

  private static double[] values(double... numbers) {
    return numbers;
  }
}
