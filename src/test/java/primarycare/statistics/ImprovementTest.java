package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.statistics.Figures.NONE;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImprovementTest {

  @Test
  void saysWhetherASpecialCauseIsAnImprovement() {
    assertThat(variation(Improvement.INCREASE)).containsExactly("improvement", "concern", null);
    assertThat(variation(Improvement.DECREASE)).containsExactly("concern", "improvement", null);
    assertThat(variation(Improvement.NEUTRAL)).containsExactly("high", "low", null);
  }

  @Test
  void givesItsVerdictInTheWordsOfMakingDataCount() {
    assertThat(verdicts(Improvement.INCREASE))
        .containsExactly(
            "special cause of improvement", "special cause of concern", "common cause");
    assertThat(verdicts(Improvement.DECREASE))
        .containsExactly(
            "special cause of concern", "special cause of improvement", "common cause");
    assertThat(verdicts(Improvement.NEUTRAL))
        .containsExactly("special cause, high", "special cause, low", "common cause");
  }

  private static Stream<String> verdicts(Improvement improvement) {
    return Stream.of("high", "low", null).map(improvement::verdict);
  }

  private static Stream<String> variation(Improvement improvement) {
    return Stream.of("high", "low", null).map(improvement::variation);
  }

  @Test
  void saysWhetherATargetIsMetByTheLimitsAndNotOnThem() {
    assertThat(assurance(Improvement.INCREASE))
        .containsExactly("consistent pass", "inconsistent", "inconsistent", "consistent fail");
    assertThat(assurance(Improvement.DECREASE))
        .containsExactly("consistent fail", "inconsistent", "inconsistent", "consistent pass");
    assertThat(assurance(Improvement.NEUTRAL)).containsOnlyNulls();
  }

  @Test
  void saysNothingWithoutALimitOrATarget() {
    for (Improvement improvement : Improvement.values()) {
      assertThat(improvement.assurance(NONE, 7, 8)).isNull();
      assertThat(improvement.assurance(5, NONE, 4)).isNull();
      assertThat(improvement.assurance(5, 7, NONE)).isNull();
    }
  }

  private static Stream<String> assurance(Improvement improvement) {
    return DoubleStream.of(4.9, 5, 7, 7.1).mapToObj(target -> improvement.assurance(5, 7, target));
  }
}
