package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Count;

/** What a reader sees of a cell by each preset. */
class SightTest {

  private static final int MOST = 100;

  @Test
  void aSmallCountIsAtLeastOneAndNoMoreIsKnown() {
    assertThat(seen(Releases.PUBLIC, 3)).isEqualTo("1 or more");
    assertThat(seen(Releases.PUBLIC, 7)).isEqualTo("1 or more");
    assertThat(seen(Releases.NO_ZEROS, 3)).isEqualTo("0 or more");
    assertThat(seen(Releases.NO_ZEROS, 0)).isEqualTo("0 or more");
    assertThat(seen(Releases.INTERNAL, 4)).isEqualTo("1 or more");
    assertThat(seen(Releases.LETTER, 3)).isEqualTo("1 to 7");
  }

  @Test
  void aShownCountIsOneOfThoseThatRoundToIt() {
    assertThat(seen(Releases.PUBLIC, 0)).isEqualTo("0 to 0");
    assertThat(seen(Releases.PUBLIC, 8)).isEqualTo("8 to 12");
    assertThat(seen(Releases.PUBLIC, 12)).isEqualTo("8 to 12");
    assertThat(seen(Releases.PUBLIC, 13)).isEqualTo("13 to 17");
    assertThat(seen(Releases.INTERNAL, 5)).isEqualTo("5 to 5");
  }

  /** With a threshold of 7, 7 is shown as 5, which 3 to 6 are not: they are hidden. */
  @Test
  void aRoundedCountIsNeverBelowTheThreshold() {
    Sight sight = new Sight(true, 7, 5, Sight.UNBOUNDED);
    assertThat(seen(sight, 7)).isEqualTo("7 to 7");
    assertThat(seen(sight, 9)).isEqualTo("8 to 12");
  }

  @Test
  void whatIsPublicHoldsWhetherOrNotItIsShown() {
    Cells cells = new Cells(Releases.PUBLIC);
    int hidden = cells.count(3);
    int shown = cells.count(9);
    cells.bound(hidden, 0, 4).bound(hidden, 2, 9).bound(shown, 0, 9);
    assertThat(cells.low(hidden) + " to " + cells.high(hidden)).isEqualTo("2 to 4");
    assertThat(cells.low(shown) + " to " + cells.high(shown)).isEqualTo("8 to 9");
  }

  @Test
  void aCountIsWhereAReaderIsToldThatItIs() {
    Cells cells = new Cells(Releases.PUBLIC);
    int cell = cells.count(3);
    assertThatThrownBy(() -> cells.bound(cell, 4, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a count is not where a reader is told that it is");
    assertThatThrownBy(() -> cells.figure(3, 4, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> cells.count(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBaseIsOdd() {
    assertThatThrownBy(() -> new Sight(true, 8, 10, Sight.UNBOUNDED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10");
  }

  @Test
  void somebodyIsHiddenOrShown() {
    assertThatThrownBy(() -> new Sight(true, 0, 5, Sight.UNBOUNDED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Else a hidden count was more than a reader takes it to be. */
  @Test
  void whatIsHiddenIsAtMostWhatAReaderTakesItToBe() {
    assertThatThrownBy(() -> new Sight(true, 8, 5, 6)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Sight(true, 8, 5, 7).hides(7)).isTrue();
  }

  /** Whatever the rule shows as one count is what a reader takes that count to be. */
  @Test
  void aReaderSeesOfACountWhatTheRuleShows() {
    for (int count = 0; count <= MOST; count++) {
      int exact = count;
      int[] shownAlike =
          IntStream.rangeClosed(0, 2 * MOST).filter(n -> shown(n).equals(shown(exact))).toArray();
      assertThat(Releases.LETTER.hides(count)).isEqualTo(shown(count).isEmpty());
      assertThat(seen(Releases.LETTER, count))
          .isEqualTo(shownAlike[0] + " to " + shownAlike[shownAlike.length - 1]);
    }
  }

  private static Optional<Long> shown(int count) {
    return Optional.ofNullable(DisclosureRule.HES_ECDS_2018.show(Count.of(count)).value());
  }

  private static String seen(Sight sight, int count) {
    Cells cells = new Cells(sight);
    int cell = cells.count(count);
    int high = cells.high(cell);
    return cells.low(cell) + (high == Sight.UNBOUNDED ? " or more" : " to " + high);
  }
}
