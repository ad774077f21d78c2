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
}
