package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.attack.Releases.INTERNAL;
import static primarycare.disclosure.attack.Releases.LIMITS;
import static primarycare.disclosure.attack.Releases.PUBLIC;
import static primarycare.disclosure.attack.Releases.attacked;
import static primarycare.disclosure.attack.Releases.closed;
import static primarycare.disclosure.attack.Releases.counts;
import static primarycare.disclosure.attack.Releases.narrow;

import org.junit.jupiter.api.Test;

/** Leaks that are left where small counts alone are hidden are found, and closed. */
class PlantedLeaksTest {

  private final Cells cells = new Cells(PUBLIC);
  private final Relations relations = new Relations(cells);

  @Test
  void marginsOfManySmallParts() {
    int[] ages = counts(cells, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    int all = cells.count(9);
    relations.whole("all ages", all, ages);
    assertThat(narrow(attacked(relations)))
        .startsWith("0: 4 by all ages; 1: 4 by all ages")
        .endsWith("8: 4 by all ages");
    assertThat(closed(relations).hidden()).containsExactly(all);
    assertNothingIsNarrow();
  }

  @Test
  void oneSchemeAgainstAnother() {
    int[] practices = {cells.unseen(11), cells.unseen(1), cells.unseen(30)};
    int scheme = cells.count(12);
    int neighbourhood = cells.count(11);
    int other = cells.count(1);
    relations.whole("an area of a scheme", scheme, practices[0], practices[1]);
    relations.whole("a neighbourhood", neighbourhood, practices[0]);
    relations.whole("another neighbourhood", other, practices[1]);
    assertThat(narrow(attacked(relations))).isEqualTo(other + ": 4 by another neighbourhood");
    assertCloses();
  }

  @Test
  void aPracticeThatIsItsPcn() {
    Cells cells = new Cells(INTERNAL);
    int practice = cells.count(6);
    int pcn = cells.count(6);
    cells.suppress(practice);
    Relations relations = new Relations(cells).same("a practice is its PCN", pcn, practice);
    assertThat(narrow(attacked(relations))).isEqualTo("0: 1 by a practice is its PCN");
    assertThat(closed(relations).hidden()).containsExactly(pcn);
    assertThat(narrow(attacked(relations))).isEmpty();
  }

  @Test
  void aPcnLessOnePractice() {
    int[] practices = counts(cells, 1, 11);
    relations.whole("a PCN", cells.count(12), practices);
    assertThat(narrow(attacked(relations))).isEqualTo("0: 4 by a PCN");
    assertCloses();
  }

  @Test
  void aMonthAsTheDifferenceOfTwoRollingYears() {
    int[] years = counts(cells, 51, 48);
    int[] months = counts(cells, 3, 0);
    int[] both = {years[0], years[1], months[0], months[1]};
    relations.zero("two years less eleven months", both, new int[] {1, -1, -1, 1});
    assertThat(narrow(attacked(relations))).isEqualTo("2: 4 by two years less eleven months");
    cells.weigh(years[0], 2).weigh(years[1], 3);
    assertThat(closed(relations).hidden()).containsExactly(years[0]);
    assertNothingIsNarrow();
  }

  @Test
  void aRateTimesAPublicList() {
    int count = cells.count(3);
    int rate = cells.figure(3, 3, 3);
    relations.same("a rate times the list", count, rate);
    assertThat(narrow(attacked(relations))).isEqualTo("0: 1 by a rate times the list");
    assertThat(closed(relations).hidden()).containsExactly(rate);
    assertNothingIsNarrow();
  }

  @Test
  void aPartThatIsNearlyItsWhole() {
    int whole = cells.count(12);
    int part = cells.count(11);
    int rest = cells.unseen(1);
    cells.watch(rest).bound(rest, 1, Sight.UNBOUNDED);
    relations.whole("what is left of a whole", whole, part, rest);
    assertThat(narrow(attacked(relations))).isEqualTo(rest + ": 4 by what is left of a whole");
    assertCloses();
  }

  @Test
  void aLabelBesideExpectedAttendances() {
    int count = cells.count(2);
    relations.same("a label and what is expected", count, cells.figure(2, 0, 4));
    assertThat(narrow(attacked(relations))).isEqualTo("0: 4 by a label and what is expected");
    assertCloses();
  }

  @Test
  void anEarlierReleaseWithOtherBands() {
    int earlier = cells.count(11);
    int hidden = cells.count(1);
    int both = cells.count(12);
    cells.neverHide(earlier);
    relations.whole("a band and the release before", both, earlier, hidden);
    assertThat(narrow(attacked(relations))).isEqualTo("1: 4 by a band and the release before");
    assertThat(closed(relations).hidden()).containsExactly(both);
    assertNothingIsNarrow();
  }

  @Test
  void theSameDataWithAndWithoutOnePractice() {
    int[] areas = counts(cells, 26, 23);
    int practice = cells.count(3);
    relations.whole("an area with a practice and without it", areas[0], areas[1], practice);
    assertThat(narrow(attacked(relations)))
        .isEqualTo(practice + ": 4 by an area with a practice and without it");
    assertCloses();
  }

  @Test
  void aMonthIssuedAgainBesideTheReleaseBefore() {
    int then = cells.count(9);
    int now = cells.count(10);
    int added = cells.count(1);
    cells.neverHide(then);
    relations.whole("a month and the release before", now, then, added);
    assertThat(narrow(attacked(relations)))
        .isEqualTo(added + ": 4 by a month and the release before");
    assertThat(closed(relations).hidden()).containsExactly(now);
    assertNothingIsNarrow();
  }

  @Test
  void aPracticeThatTakesItselfAway() {
    int[] practices = counts(cells, 12, 1, 2);
    int pcn = cells.count(15);
    relations.whole("a PCN", pcn, practices);
    assertThat(narrow(attacked(relations))).isEmpty();
    Reader first = new Reader("the first practice", practices[0]);
    assertThat(narrow(new Attack(relations, LIMITS).run(first)))
        .isEqualTo("1: 4 by a PCN; 2: 4 by a PCN");
    assertThat(closed(relations, first).hidden()).containsExactly(pcn);
    assertThat(narrow(new Attack(relations, LIMITS).run(first))).isEmpty();
  }

  @Test
  void aPartThatIsAtMostAPublicWhole() {
    int people = cells.count(3);
    relations.atMost("people on the list", people, PublicCounts.add(cells, 4));
    assertThat(narrow(attacked(relations))).isEqualTo("0: 4 by people on the list");
    Closed closed = closed(relations);
    assertThat(closed.isClosed()).as("nothing there may be hidden").isFalse();
    assertThat(closed.left())
        .containsExactly(new Narrow(people, 4, Narrow.ANYBODY, "people on the list"));
  }

  @Test
  void aRoundedCountThatFollowsExactly() {
    int shown = cells.count(9);
    int other = cells.count(10);
    relations.same("people on the list", shown, PublicCounts.add(cells, 9));
    relations.whole("both", PublicCounts.add(cells, 20), other, cells.unseen(10));
    Attacked attacked = attacked(relations);
    assertThat(attacked.exact()).isEqualTo(1);
    assertThat(attacked.narrow()).as("it is no secret").isEmpty();
  }

  private void assertCloses() {
    assertThat(closed(relations).isClosed()).isTrue();
    assertNothingIsNarrow();
  }

  private void assertNothingIsNarrow() {
    assertThat(narrow(attacked(relations))).isEmpty();
  }
}
