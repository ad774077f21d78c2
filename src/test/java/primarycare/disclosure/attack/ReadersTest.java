package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.attack.Releases.LIMITS;
import static primarycare.disclosure.attack.Releases.PUBLIC;
import static primarycare.disclosure.attack.Releases.attacked;
import static primarycare.disclosure.attack.Releases.closed;
import static primarycare.disclosure.attack.Releases.narrow;

import org.junit.jupiter.api.Test;

/** What one who knows more than a release shows learns by it. */
class ReadersTest {

  private final Cells cells = new Cells(PUBLIC);
  private final Relations relations = new Relations(cells);

  /** Both relations together leave even numbers alone to who knows the whole. */
  @Test
  void cellsTwoRelationsAwayAreLookedAt() {
    int whole = cells.count(30);
    int one = cells.unseen(18);
    int other = cells.unseen(12);
    int difference = cells.count(6);
    cells.bound(difference, 1, 8);
    relations.whole("both", whole, one, other).whole("the larger", one, other, difference);
    Reader reader = new Reader("who knows the whole", whole);
    assertThat(narrow(attacked(relations))).isEmpty();
    assertThat(narrow(new Attack(relations, LIMITS).run(reader)))
        .isEqualTo(difference + ": 4 by " + Narrow.TOGETHER);
    assertThat(closed(relations, reader).left())
        .extracting(Narrow::cell)
        .containsExactly(difference);
  }
}
