package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.attack.Releases.ENOUGH;
import static primarycare.disclosure.attack.Releases.PUBLIC;

import org.junit.jupiter.api.Test;

/** A total that is always shown, and attendances of practices on a list, which are all of them. */
class TheSameShownTest {

  private final Cells cells = new Cells(PUBLIC);
  private final Relations relations = new Relations(cells);
  private final int all = cells.count(41_773);
  private final int listed = cells.count(41_773);
  private final int withTime = cells.count(41_773);

  private void keepTheSameShown() {
    relations.keepTheSameShown();
  }

  @Test
  void isNeverHiddenHoweverFarItIs() {
    relations.whole("sign", listed, withTime).whole("practices on the list", all, listed);
    cells.neverHide(all);
    keepTheSameShown();
    assertThat(cells.mayBeHidden(listed)).isFalse();
    assertThat(cells.mayBeHidden(withTime)).isFalse();
  }

  @Test
  void isNeverHiddenWhereAnEarlierReleaseShowedIt() {
    relations.whole("practices on the list", all, listed);
    cells.shownBefore(all, PUBLIC);
    keepTheSameShown();
    assertThat(cells.mayBeHidden(listed)).isFalse();
    assertThat(cells.mayBeHidden(withTime)).isTrue();
  }

  @Test
  void mayBeHiddenWhereTheOtherMayBe() {
    relations.whole("practices on the list", all, listed);
    keepTheSameShown();
    assertThat(cells.mayBeHidden(listed)).isTrue();
  }

  @Test
  void mayBeHiddenWhereItIsOnlyAtMostAsMany() {
    relations.atMost("practices on the list", listed, all);
    cells.neverHide(all);
    keepTheSameShown();
    assertThat(cells.mayBeHidden(listed)).isTrue();
  }

  @Test
  void staysHiddenWhereTheRuleHidesIt() {
    int some = cells.count(5);
    int same = cells.count(5);
    relations.same("practices on the list", some, same);
    cells.shownBefore(some, PUBLIC);
    keepTheSameShown();
    assertThat(cells.isHidden(same)).isTrue();
  }

  /** The total has four values left, and so has what is the same. */
  @Test
  void isShownThoughTheTotalIsNarrow() {
    cells.neverHide(all).bound(all, 41_773, 41_776);
    relations.same("practices on the list", all, listed);
    int rest = cells.count(2);
    int other = cells.count(60);
    relations.whole("others", listed, rest, other, cells.count(41_711));
    Closed closed = new Closing(relations, Limits.ofRelease(ENOUGH)).closeRelease();
    assertThat(cells.isShown(listed)).isTrue();
    assertThat(closed.left()).extracting(Narrow::cell).doesNotContain(listed);
  }
}
