package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.attack.Releases.LIMITS;
import static primarycare.disclosure.attack.Releases.PUBLIC;
import static primarycare.disclosure.attack.Releases.attacked;
import static primarycare.disclosure.attack.Releases.closed;
import static primarycare.disclosure.attack.Releases.narrow;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A count that cannot be closed is told, and nothing stays hidden for it in vain. */
class GivenUpTest {

  private static final long SEED = 2;

  @Test
  void whatIsHiddenInVainIsRestored() {
    Grid alone = new Grid(PUBLIC, 6, 9, 30, SEED);
    int hidden = closed(alone.relations).hidden().length;
    Grid grid = new Grid(PUBLIC, 6, 9, 30, SEED);
    int people = twoOfEach(grid);
    Closed closed = closed(grid.relations);
    assertThat(closed.left())
        .containsExactly(new Narrow(people, 4, Narrow.ANYBODY, Narrow.TOGETHER));
    assertThat(closed.hidden()).hasSize(hidden);
    assertThat(narrow(attacked(grid.relations))).isEqualTo(people + ": 4 by " + Narrow.TOGETHER);
  }

  @Test
  void norForOneWhoKnowsMore() {
    Grid alone = new Grid(PUBLIC, 6, 9, 30, SEED);
    Reader[] readers = alone.readers();
    int hidden = closed(alone.relations, readers).hidden().length;
    Grid grid = new Grid(PUBLIC, 6, 9, 30, SEED);
    int people = twoOfEach(grid);
    Closed closed = closed(grid.relations, readers);
    assertThat(closed.left()).extracting(Narrow::cell).containsOnlyOnce(people);
    assertThat(closed.hidden()).hasSize(hidden);
  }

  @Test
  void norForWhatOnlyOneWhoKnowsMoreFinds() {
    int hidden = closed(new Grid(PUBLIC, 6, 9, 30, SEED).relations).hidden().length;
    Grid grid = new Grid(PUBLIC, 6, 9, 30, SEED);
    int whole = grid.cells.count(30);
    int one = grid.cells.unseen(18);
    int other = grid.cells.unseen(12);
    int people = grid.cells.count(6);
    grid.cells.bound(people, 1, 8).neverHide(whole);
    grid.relations.whole("both", whole, one, other).whole("the larger", one, other, people);
    addToFirstPractice(people, grid);
    Closed closed = closed(grid.relations, new Reader("who knows the whole", whole));
    assertThat(closed.left()).extracting(Narrow::cell).containsExactly(people);
    assertThat(closed.hidden()).hasSize(hidden);
  }

  /** A count that is even by what it is, and is in a sum with the first practice. */
  private static int twoOfEach(Grid grid) {
    int pairs = grid.cells.unseen(3);
    int people = grid.cells.count(6);
    grid.cells.bound(people, 1, 9).bound(pairs, 0, 4);
    grid.relations.zero("two of each", new int[] {people, pairs}, new int[] {1, -2});
    addToFirstPractice(people, grid);
    return people;
  }

  private static void addToFirstPractice(int people, Grid grid) {
    int practice = grid.cell(0, grid.ages);
    int both = grid.cells.count(6 + grid.cells.exact(practice));
    grid.relations.whole("with the first practice", both, people, practice);
  }

  @Test
  void soMuchIsHiddenForACountAtMost() {
    Cells cells = new Cells(PUBLIC);
    int narrow = cells.count(6);
    int[] shown = new int[HiddenFor.MOST_FOR_UNSETTLED + HiddenFor.MOST_FOR_NARROW];
    Arrays.setAll(shown, i -> cells.count(9));
    HiddenFor hiddenFor = new HiddenFor(hiding(new Relations(cells)));
    for (int i = 0; i < shown.length; i++) {
      boolean isUnsettled = i < HiddenFor.MOST_FOR_UNSETTLED;
      assertThat(hiddenFor.mayHide(narrow, Rest.Verdict.UNSETTLED)).isEqualTo(isUnsettled);
      assertThat(hiddenFor.mayHide(narrow, Rest.Verdict.NARROW)).isTrue();
      hiddenFor.hide(narrow, isUnsettled ? Rest.Verdict.UNSETTLED : Rest.Verdict.NARROW, shown[i]);
    }
    assertThat(hiddenFor.mayHide(narrow, Rest.Verdict.NARROW)).isFalse();
    hiddenFor.giveUp(narrow);
    assertThat(Arrays.stream(shown)).allMatch(cells::isShown);
    assertThat(hiddenFor.mayHide(narrow, Rest.Verdict.NARROW)).isFalse();
  }

  private static Hiding hiding(Relations relations) {
    Links links = relations.links();
    Intervals intervals = new Intervals(relations.cells(), links);
    Choice choice = new Choice(relations.cells(), links, intervals, LIMITS);
    return new Hiding(
        relations.cells(), links, intervals, choice, new Rest(relations, links, intervals, LIMITS));
  }

  @Test
  void closingAgainPassesNothingThatClosingDidNot() {
    Cells cells = new Cells(PUBLIC);
    int pairs = cells.unseen(3);
    int people = cells.count(6);
    int more = cells.figure(0, 0, 0);
    cells.bound(people, 1, 9).bound(pairs, 0, 4);
    int[] all = {people, pairs, more};
    Relations relations = new Relations(cells).zero("two of each", all, new int[] {1, -2, -1});
    Closing closing = new Closing(relations, LIMITS);
    assertThat(closing.close(List.of()).hidden()).containsExactly(more);
    assertThat(closing.close(List.of()).isClosed()).isTrue();
    assertThat(narrow(attacked(relations))).isEmpty();
  }
}
