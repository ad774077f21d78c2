package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AliasTest {

  private static final int DRAWS = 200_000;

  @Test
  void drawsInProportionToTheWeights() {
    int[] drawn = draws(Alias.of(5, 0, 1, 4), DRAWS);
    assertThat(drawn[0] / (double) DRAWS).isCloseTo(0.5, within(0.01));
    assertThat(drawn[2] / (double) DRAWS).isCloseTo(0.1, within(0.01));
    assertThat(drawn[3] / (double) DRAWS).isCloseTo(0.4, within(0.01));
  }

  @Test
  void neverDrawsWhatHasNoWeight() {
    assertThat(draws(Alias.of(5, 0, 1, 4, 0), DRAWS)[1]).isZero();
    assertThat(draws(Alias.of(5, 0, 1, 4, 0), DRAWS)[4]).isZero();
  }

  @Test
  void refusesWeightsFromWhichNothingCanBeDrawn() {
    assertThatThrownBy(() -> Alias.of(1, -1)).hasMessage("a weight below nought");
    assertThatThrownBy(() -> Alias.of(1, Double.NaN)).hasMessage("a weight below nought");
    assertThatThrownBy(() -> Alias.of(0, 0)).hasMessage("no weight above nought");
    assertThatThrownBy(Alias::of).hasMessage("no weight above nought");
  }

  /** How often each place was drawn. */
  static int[] draws(Alias alias, int draws) {
    SplittableRandom random = Seeds.random(1, "test");
    int[] drawn = new int[60];
    for (int i = 0; i < draws; i++) {
      drawn[alias.draw(random)]++;
    }
    return drawn;
  }
}
