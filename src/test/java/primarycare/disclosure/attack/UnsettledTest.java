package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.attack.Releases.ENOUGH;
import static primarycare.disclosure.attack.Releases.PUBLIC;
import static primarycare.disclosure.attack.Releases.narrow;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A count of which it is not found out is told, and never passed. */
class UnsettledTest {

  private static final Limits NONE_SOLVED = new Limits(ENOUGH, 200, 0);
  private static final Limits ONE_SOLVED = new Limits(ENOUGH, 200, 1);
  private static final Limits PAIRS = new Limits(ENOUGH, 2, 1_000);
  private static final Limits SMALL_PARTS = new Limits(ENOUGH, 3, 1_000);

  private final Cells cells = new Cells(PUBLIC);
  private final Relations relations = new Relations(cells);

  @Test
  void whatIsNotSettledIsNotClosed() {
    int people = pairsOfPeople();
    Closed closed = new Closing(relations, NONE_SOLVED).close(List.of());
    assertThat(closed.left()).isEmpty();
    assertThat(closed.unsettled()).containsExactly(people);
    assertThat(closed.isClosed()).isFalse();
    assertThat(new Attack(relations, NONE_SOLVED).run().unsettled()).containsExactly(people);
  }

  @Test
  void soManyAreSolvedEachTimeThatAllIsLookedAt() {
    int first = pairsOfPeople();
    int second = pairsOfPeople();
    Attack attack = new Attack(relations, ONE_SOLVED);
    for (int i = 0; i < 2; i++) {
      Attacked attacked = attack.run();
      assertThat(attacked.narrow()).extracting(Narrow::cell).containsExactly(first);
      assertThat(attacked.unsettled()).containsExactly(second);
    }
  }

  /** Of a part that is not all, no value that was not found is denied. */
  @Test
  void whatIsOutsideAPartMayAllowMore() {
    int people = pairsOfPeople();
    addMore(people, Sight.UNBOUNDED);
    Attacked attacked = new Attack(relations, PAIRS).run();
    assertThat(attacked.narrow()).isEmpty();
    assertThat(attacked.unsettled()).containsExactly(people);
  }

  /** The larger is 6, 7 or 8, as both are 12 and differ by 4 at most. */
  @Test
  void aCountIsNarrowWhateverIsOutsideOfAPart() {
    int[] counts = twoThatDifferBy(4);
    addMore(counts[0], Sight.UNBOUNDED);
    addMore(counts[1], 40);
    Attacked attacked = new Attack(relations, SMALL_PARTS).run();
    assertThat(attacked.unsettled()).isEmpty();
    assertThat(narrow(attacked))
        .isEqualTo("0: 3 by " + Narrow.TOGETHER + "; 1: 3 by " + Narrow.TOGETHER);
  }

  /** Even numbers alone are possible: the interval has nine, of which four are. */
  private int pairsOfPeople() {
    int pairs = cells.unseen(3);
    int people = cells.count(6);
    cells.bound(people, 1, 9).bound(pairs, 0, 4);
    relations.zero("two of each", new int[] {people, pairs}, new int[] {1, -2});
    return people;
  }

  private int[] twoThatDifferBy(int most) {
    int[] counts = Releases.counts(cells, 7, 5);
    int difference = cells.unseen(2);
    cells.bound(difference, 0, most);
    relations.whole("both", PublicCounts.add(cells, 12), counts);
    relations.whole("the larger", counts[0], counts[1], difference);
    return counts;
  }

  /** It is in a sum of which the rest is not seen. */
  private void addMore(int part, int most) {
    int more = cells.unseen(10);
    cells.bound(more, 0, most);
    relations.whole("and more", cells.unseen(10 + cells.exact(part)), part, more);
  }
}
