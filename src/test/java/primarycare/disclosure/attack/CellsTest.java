package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a primary rule hides stays hidden; what is hidden second is shown where it need not be. */
class CellsTest {

  private final Cells cells = new Cells(Releases.PUBLIC);

  /** Else hidden counts were not at least one. */
  @Test
  void nobodyIsNotHiddenWhereNobodyIsShown() {
    int nobody = cells.count(0);
    assertThat(cells.mayBeHidden(nobody)).isFalse();
    assertThatThrownBy(() -> cells.suppress(nobody)).isInstanceOf(IllegalArgumentException.class);
    assertThat(cells.suppress(cells.count(9)).isHidden(1)).isTrue();
  }

  @Test
  void aCountMayBeHiddenForTwoReasons() {
    int small = cells.count(3);
    assertThat(cells.suppress(small).suppress(small).isHidden(small)).isTrue();
  }

  @Test
  void aSmallCountIsNotRestored() {
    assertNotRestored(cells.count(3));
  }

  @Test
  void norIsWhatAnotherRuleHides() {
    int cell = cells.count(9);
    cells.suppress(cell);
    assertNotRestored(cell);
  }

  @Test
  void norWhatIsHiddenSecondWhereARuleHidesItToo() {
    int cell = cells.count(9);
    cells.hide(cell);
    cells.suppress(cell);
    assertNotRestored(cell);
  }

  @Test
  void whatIsHiddenSecondIsRestoredOnce() {
    int cell = cells.count(9);
    cells.hide(cell);
    assertThat(cells.isHidden(cell)).isTrue();
    cells.restore(cell);
    assertThat(cells.isShown(cell)).isTrue();
    assertThatThrownBy(() -> cells.restore(cell)).isInstanceOf(IllegalStateException.class);
  }

  private void assertNotRestored(int cell) {
    assertThatThrownBy(() -> cells.restore(cell))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("what is hidden first stays hidden");
    assertThat(cells.isHidden(cell)).isTrue();
  }

  @Test
  void whatWasShownIsNobodysSecretAndAsItWasSeen() {
    int small = cells.count(3);
    int shown = cells.count(9);
    cells.shownBefore(small, Releases.INTERNAL).shownBefore(shown, Releases.PUBLIC);
    assertThat(cells.isSecret(small)).isFalse();
    assertThat(cells.low(small)).isEqualTo(cells.high(small)).isEqualTo(3);
    assertThat(cells.mayBeHidden(shown)).isFalse();
    assertThat(cells.lowHidden(shown)).isEqualTo(8);
    assertThat(cells.highHidden(shown)).isEqualTo(12);
  }

  @Test
  void whatWasHiddenIsHiddenAndASecretForOthersOrNot() {
    int forOthers = cells.count(9);
    int small = cells.count(3);
    int noTables = cells.unseen(2);
    cells.hiddenBefore(forOthers, Releases.PUBLIC, true);
    cells
        .hiddenBefore(small, Releases.PUBLIC, false)
        .hiddenBefore(noTables, Releases.PUBLIC, false);
    assertThat(cells.isHidden(forOthers)).isTrue();
    assertThat(cells.isHiddenSecond(forOthers)).isTrue();
    assertThat(cells.isHiddenSecond(small)).isFalse();
    assertThat(cells.isSecret(noTables)).isTrue();
    assertThat(cells.low(noTables)).as("as hidden counts are").isEqualTo(1);
  }

  /** Else what relations together tell of a small count would pass. */
  @Test
  void whatAnyReleaseHidByItselfIsNotHiddenForOthers() {
    int now = cells.count(3);
    int then = cells.count(9);
    int noTables = cells.unseen(6);
    cells.hiddenBefore(now, Releases.INTERNAL, true);
    for (int cell : new int[] {then, noTables}) {
      cells.hiddenBefore(cell, Releases.PUBLIC, true);
      assertThat(cells.isHiddenSecond(cell)).isTrue();
      cells.hiddenBefore(cell, Releases.PUBLIC, false).hiddenBefore(cell, Releases.PUBLIC, true);
      assertThat(cells.isHiddenSecond(cell)).isFalse();
    }
    assertThat(cells.isHiddenSecond(now)).isFalse();
    assertNotRestored(now);
  }

  @Test
  void whatWasHiddenAndCannotBeHiddenNowIsShown() {
    int nobody = cells.count(0);
    int whole = cells.count(30);
    cells.neverHide(whole);
    cells.hiddenBefore(nobody, Releases.NO_ZEROS, false).hiddenBefore(whole, Releases.PUBLIC, true);
    assertThat(cells.isShown(nobody)).isTrue();
    assertThat(cells.isShown(whole)).isTrue();
    assertThat(cells.isHiddenSecond(whole)).isFalse();
  }

  @Test
  void withoutTheReleaseItsCountsAreOfNobodyKnown() {
    int shown = cells.count(9);
    int before = cells.unseen(9);
    int small = cells.count(3);
    cells.shownBefore(before, Releases.PUBLIC);
    Cells without = cells.withoutRelease();
    assertThat(without.low(shown)).isZero();
    assertThat(without.high(shown)).isEqualTo(Sight.UNBOUNDED);
    assertThat(without.low(before)).isEqualTo(8);
    assertThat(without.isSecret(small)).isTrue();
    assertThat(without.isSecret(before)).isFalse();
    cells.tell(small);
    assertThat(cells.isSecret(small)).isFalse();
  }
}
