package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.attack.Releases.LETTER;
import static primarycare.disclosure.attack.Releases.NO_ZEROS;
import static primarycare.disclosure.attack.Releases.PUBLIC;
import static primarycare.disclosure.attack.Releases.attacked;
import static primarycare.disclosure.attack.Releases.closed;
import static primarycare.disclosure.attack.Releases.counts;
import static primarycare.disclosure.attack.Releases.narrow;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden second is the least wanted that closes a release, and the same in every run. */
class ClosingTest {

  private final Cells cells = new Cells(PUBLIC);
  private final Relations relations = new Relations(cells);

  /** Who hides 1 to 7 alone, and says so, hides too little. */
  @ParameterizedTest
  @ValueSource(longs = {2, 4, 5})
  void aNaiveProtectorIsFoundOutAndOursIsNot(long seed) {
    Grid naive = new Grid(LETTER, 12, 19, 1, seed);
    assertThat(attacked(naive.relations).narrow()).hasSizeGreaterThan(10);
    Grid hidden = new Grid(PUBLIC, 12, 19, 1, seed);
    assertThat(attacked(hidden.relations).narrow()).as("nor is one status enough").isNotEmpty();
    Closed closed = closed(hidden.relations);
    assertThat(closed.isClosed()).isTrue();
    assertThat(closed.unsettled()).isEmpty();
    Attacked after = attacked(hidden.relations);
    assertThat(after.narrow()).isEmpty();
    assertThat(after.unsettled()).isEmpty();
    assertThat(hidden.cells.isShown(hidden.cell(12, 19))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 4, 5})
  void theSameIsHiddenInEveryRun(long seed) {
    int[] once = closed(new Grid(PUBLIC, 12, 19, 1, seed).relations).hidden();
    int[] again = closed(new Grid(PUBLIC, 12, 19, 1, seed).relations).hidden();
    assertThat(once).isNotEmpty().isEqualTo(again);
  }

  @Test
  void whoeverTakesThemselvesAwayLearnsNothing() {
    int found = 0;
    for (long seed = 1; seed <= 8; seed++) {
      Grid grid = new Grid(PUBLIC, 6, 6, 4, seed);
      closed(grid.relations);
      found += narrowToPractices(grid).size();
      Closed closed = closed(grid.relations, grid.readers());
      assertThat(narrowToPractices(grid))
          .isSubsetOf(closed.left().stream().map(Narrow::cell).toList());
    }
    assertThat(found).as("as they did").isPositive();
  }

  /** To any practice that knows its own counts. */
  private static List<Integer> narrowToPractices(Grid grid) {
    Attack attack = new Attack(grid.relations, Releases.LIMITS);
    return Arrays.stream(grid.readers())
        .flatMap(reader -> attack.run(reader).narrow().stream())
        .map(Narrow::cell)
        .toList();
  }

  @Test
  void theLeastWantedIsHidden() {
    int[] parts = counts(cells, 1, 1, 1, 1, 1, 1, 1, 2);
    int shown = cells.count(8);
    int all = cells.count(17);
    relations.whole("all but one", all, withLast(parts, shown));
    cells.weigh(shown, 2).weigh(all, 3);
    assertThat(narrow(attacked(relations))).isNotEmpty();
    assertThat(closed(relations).hidden()).containsExactly(shown);
  }

  /** It is as it was seen, also when it is hidden: so it cannot widen another. */
  @Test
  void whatAnEarlierReleaseShowedIsNotHiddenForOthers() {
    int[] parts = counts(cells, 1, 1, 1, 1, 1, 1, 1, 2);
    int shown = cells.count(8);
    int all = cells.count(17);
    relations.whole("all but one", all, withLast(parts, shown));
    cells.weigh(shown, 2).weigh(all, 3).shownBefore(shown, Releases.PUBLIC);
    assertThat(closed(relations).hidden()).containsExactly(all);
  }

  @Test
  void whatCannotBeClosedIsToldWithItsRelation() {
    int[] parts = counts(cells, 1, 11);
    int all = cells.count(12);
    relations.whole("a PCN", all, parts);
    cells.neverHide(parts[1]).neverHide(all);
    Closed closed = closed(relations);
    assertThat(closed.isClosed()).isFalse();
    assertThat(closed.hidden()).isEmpty();
    assertThat(closed.left()).containsExactly(new Narrow(parts[0], 4, Narrow.ANYBODY, "a PCN"));
  }

  @Test
  void whatIsSeenOfACountItselfIsTold() {
    int count = cells.count(3);
    cells.bound(count, 2, 4);
    assertThat(closed(relations).left())
        .containsExactly(new Narrow(count, 3, Narrow.ANYBODY, Narrow.ALONE));
  }

  /** What a relation leaves may rest on another, where more can be hidden. */
  @Test
  void theRelationBehindIsHiddenFromWhereTheNearestShowsNothing() {
    int part = cells.count(1);
    int same = cells.count(1);
    int rest = cells.count(11);
    int all = cells.count(12);
    relations.same("the same people", part, same).whole("all", all, same, rest);
    assertThat(narrow(attacked(relations))).isEqualTo("0: 4 by the same people; 1: 4 by all");
    assertThat(closed(relations).hidden()).containsExactly(rest);
    assertThat(narrow(attacked(relations))).isEmpty();
  }

  @Test
  void nobodyIsHiddenOnlyWhereNobodyIsNotShown() {
    Cells hiding = new Cells(NO_ZEROS);
    int[] parts = counts(hiding, 0, 0, 12);
    Relations all = new Relations(hiding).whole("all", hiding.count(12), parts);
    assertThat(closed(all).isClosed()).isTrue();
    assertThat(narrow(attacked(all))).isEmpty();
  }

  /** Even numbers alone are possible: the interval has nine, of which four are. */
  @Test
  void valuesWithGapsAreCountedOneByOne() {
    int pairs = cells.unseen(3);
    int people = cells.count(6);
    cells.bound(people, 1, 9).bound(pairs, 0, 4);
    relations.zero("two of each", new int[] {people, pairs}, new int[] {1, -2});
    Attacked attacked = attacked(relations);
    assertThat(narrow(attacked)).isEqualTo(people + ": 4 by " + Narrow.TOGETHER);
    assertThat(attacked.unsettled()).isEmpty();
  }

  /** People are at most their attendances, and a count of either can be walked away from. */
  @Test
  void whatIsAtMostAnotherIsMended() {
    int[] people = counts(cells, 3, 2, 9);
    int[] attendances = counts(cells, 3, 4, 11);
    relations.whole("people", cells.count(14), people);
    relations.whole("attendances", cells.count(18), attendances);
    for (int i = 0; i < people.length; i++) {
      relations.atMost("people and attendances", people[i], attendances[i]);
    }
    Attacked attacked = attacked(relations);
    assertThat(narrow(attacked)).isEmpty();
    assertThat(attacked.unsettled()).isEmpty();
  }

  private static int[] withLast(int[] parts, int last) {
    int[] all = Arrays.copyOf(parts, parts.length + 1);
    all[parts.length] = last;
    return all;
  }

  @Test
  void aReleaseWithoutCountsOfPeopleIsClosed() {
    Relations none = new Relations(new Cells(Releases.PUBLIC));
    assertThat(new Closing(none, Limits.ofRelease(5)).closeRelease().isClosed()).isTrue();
  }
}
