package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.attack.Releases.ENOUGH;
import static primarycare.disclosure.attack.Releases.PUBLIC;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A count of which it is not found out is told, and never passed. */
class UnsettledTest {

  private final Cells cells = new Cells(PUBLIC);
  private final Relations relations = new Relations(cells);

  @Test
  void whatIsNotSettledIsNotClosed() {
    int people = pairsOfPeople();
    Closed closed = new Closing(relations, new Limits(ENOUGH, 200, 0)).close(List.of());
    assertThat(closed.left()).isEmpty();
    assertThat(closed.unsettled()).containsExactly(people);
    assertThat(closed.isClosed()).isFalse();
  }

  /** Even numbers alone are possible: the interval has nine, of which four are. */
  private int pairsOfPeople() {
    int pairs = cells.unseen(3);
    int people = cells.count(6);
    cells.bound(people, 1, 9).bound(pairs, 0, 4);
    relations.zero("two of each", new int[] {people, pairs}, new int[] {1, -2});
    return people;
  }
}
