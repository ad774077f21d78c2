package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AlignedTest {

  @Test
  void setsTextToTheLeftAndNumbersToTheRight() {
    assertThat(new Aligned("<>").row("a", "1,000").row("long", "9").lines())
        .containsExactly("a     1,000", "long      9");
  }

  @Test
  void leavesNoBlanksAtTheEnds() {
    assertThat(new Aligned("<<").row("long", "").row("a", "b").lines())
        .containsExactly("long", "a     b");
  }

  @Test
  void countsACharacterBeyondTheBasicOnesOnce() {
    assertThat(new Aligned("<<").row("\uD83D\uDE00", "b").row("ab", "b").lines())
        .containsExactly("\uD83D\uDE00   b", "ab  b");
  }

  @Test
  void refusesARowOfOtherWidth() {
    assertThatThrownBy(() -> new Aligned("<<").row("one"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
