package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.attack.Releases.ENOUGH;
import static primarycare.disclosure.attack.Releases.PUBLIC;

import org.junit.jupiter.api.Test;

/**
 * 30 attendances, of which 1 is a woman's and 29 are men's; another table gives men 31, as it gives
 * practices that areas share to them another way.
 */
class PairsTest {

  private static final Limits LIMITS = Limits.ofRelease(ENOUGH);

  private final Cells cells = new Cells(PUBLIC);
  private final Relations relations = new Relations(cells);
  private final int all = cells.count(30);
  private final int women = cells.count(1);
  private final int men = cells.count(29);
  private final int again = cells.count(31);

  private PairsTest() {
    relations.whole("sexes", all, women, men);
    cells.neverHide(all);
  }

  private Closed close() {
    return new Closing(relations, LIMITS).closeRelease();
  }

  @Test
  void bothAreHiddenForOthers() {
    cells.pairs().add(men, again);
    Closed closed = close();
    assertThat(closed.hidden()).containsExactly(men, again);
    assertThat(closed.left()).isEmpty();
  }

  @Test
  void onlyOneIsHiddenWithoutThePair() {
    assertThat(close().hidden()).containsExactly(men);
  }

  @Test
  void neitherIsHiddenWhereOneIsShownAnyhow() {
    cells.pairs().add(men, again);
    cells.neverHide(again);
    assertThat(cells.mayBeHidden(men)).isFalse();
    assertThat(close().hidden()).isEmpty();
    assertThat(cells.isHidden(women)).as("withheld").isFalse();
    assertThat(cells.isShown(women)).isFalse();
  }

  @Test
  void theOtherOfOneThatTheRuleHidesMayBeHidden() {
    int few = cells.count(7);
    cells.pairs().add(men, few);
    assertThat(cells.mayBeHidden(men)).isTrue();
    assertThat(close().hidden()).containsExactly(men);
  }

  @Test
  void theOtherIsHiddenWithOneThatAnEarlierReleaseHid() {
    cells.pairs().add(men, again);
    cells.hiddenBefore(again, PUBLIC, true);
    close();
    assertThat(cells.isHiddenSecond(men)).isTrue();
    assertThat(cells.isHiddenSecond(again)).isTrue();
  }

  @Test
  void bothAreShownAgainWhereNeitherNeedBeHidden() {
    Cells wide = new Cells(PUBLIC);
    int one = wide.count(40);
    int other = wide.count(41);
    wide.pairs().add(one, other);
    Relations none = new Relations(wide);
    Links links = none.links();
    Intervals intervals = new Intervals(wide, links);
    Choice choice = new Choice(wide, links, intervals, LIMITS);
    Rest rest = new Rest(none, links, intervals, LIMITS);
    Hiding hiding = new Hiding(wide, links, intervals, choice, rest);
    hiding.hide(other);
    assertThat(hiding.since(0)).containsExactlyInAnyOrder(one, other);
    hiding.restore(one);
    assertThat(wide.isShown(one)).isTrue();
    assertThat(wide.isShown(other)).isTrue();
    assertThat(hiding.size()).isZero();
  }
}
