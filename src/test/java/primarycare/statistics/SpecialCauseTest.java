package primarycare.statistics;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Column;
import org.junit.jupiter.api.Test;

/** Each rule where it just holds and where it just does not. */
class SpecialCauseTest {

  @Test
  void aShiftIsSevenPointsOnOneSide() {
    assertThat(of(SpecialCause.shift(array(1, 1, 1, 1, 1, 1, 1)))).containsOnly(1).hasSize(7);
    assertThat(of(SpecialCause.shift(array(-1, -1, -1, -1, -1, -1, -1)))).containsOnly(-1);
    assertThat(of(SpecialCause.shift(array(1, 1, 1, 1, 1, 1)))).containsOnly(0).hasSize(6);
    assertThat(of(SpecialCause.shift(array(-1, 1, 1, 1, 1, 1, 1, 1, 1, -1))))
        .containsExactly(0, 1, 1, 1, 1, 1, 1, 1, 1, 0);
  }

  @Test
  void aPointOnTheMeanOrTheOtherSideBreaksAShift() {
    assertThat(of(SpecialCause.shift(array(1, 1, 1, 0, 1, 1, 1, 1)))).containsOnly(0);
    assertThat(of(SpecialCause.shift(array(1, 1, 1, -1, 1, 1, 1, 1)))).containsOnly(0);
  }

  @Test
  void aTrendIsSixStepsOneWay() {
    assertThat(of(SpecialCause.trend(array(1, 2, 3, 4, 5, 6, 7)))).containsOnly(1).hasSize(7);
    assertThat(of(SpecialCause.trend(array(9, 7, 6, 5, 4, 3, 2, 1)))).containsOnly(-1).hasSize(8);
    assertThat(of(SpecialCause.trend(array(1, 2, 3, 4, 5, 6)))).containsOnly(0);
    assertThat(of(SpecialCause.trend(array(5, 1, 2, 3, 4, 5, 6, 7, 7))))
        .containsExactly(0, 1, 1, 1, 1, 1, 1, 1, 0);
  }

  @Test
  void anEqualPairBreaksATrend() {
    assertThat(of(SpecialCause.trend(array(1, 2, 3, 3, 4, 5, 6, 7, 8)))).containsOnly(0);
  }

  @Test
  void aTurningPointBelongsToTheTrendThatEndsInIt() {
    assertThat(of(SpecialCause.trend(array(1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1))))
        .containsExactly(1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1);
    assertThat(of(SpecialCause.trend(array(7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6, 7))))
        .startsWith(-1, -1, -1, -1, -1, -1)
        .endsWith(1, 1, 1, 1, 1, 1);
  }

  @Test
  void twoOfThreeFlagsOnlyThePointsNearTheLimit() {
    Column up = array(1, 1, 1, 1, 1);
    assertThat(of(SpecialCause.twoOfThree(array(0, 1, 0, 1, 0), up)))
        .containsExactly(0, 1, 0, 1, 0);
    assertThat(of(SpecialCause.twoOfThree(array(1, 1, 0, 0, 0), up)))
        .containsExactly(1, 1, 0, 0, 0);
    assertThat(of(SpecialCause.twoOfThree(array(1, 0, 0, 1, 0), up))).containsOnly(0);
    assertThat(of(SpecialCause.twoOfThree(array(1, 0, 1), array(-1, -1, -1))))
        .containsExactly(-1, 0, -1);
  }

  @Test
  void twoOfThreeNeedsThreePointsOnOneSide() {
    assertThat(of(SpecialCause.twoOfThree(array(1, 1, 0), array(1, 1, -1)))).containsOnly(0);
    assertThat(of(SpecialCause.twoOfThree(array(1, 1, 0), array(1, 1, 0)))).containsOnly(0);
    assertThat(of(SpecialCause.twoOfThree(array(1, 1), array(1, 1)))).containsOnly(0);
  }

  @Test
  void aSeriesOfNoPointsHasNoFlags() {
    Column none = expr("filter(array(0), x -> x > 0)");
    assertThat(of(SpecialCause.shift(none))).isEmpty();
    assertThat(of(SpecialCause.trend(none))).isEmpty();
    assertThat(of(SpecialCause.twoOfThree(none, none))).isEmpty();
  }

  private static Column array(int... numbers) {
    return lit(numbers);
  }

  private static List<Integer> of(Column flags) {
    return Cells.literals().select(flags.as("flags")).first().getList(0);
  }
}
