package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.attack.Releases.ENOUGH;
import static primarycare.disclosure.attack.Releases.INTERNAL;
import static primarycare.disclosure.attack.Releases.LIMITS;
import static primarycare.disclosure.attack.Releases.PUBLIC;
import static primarycare.disclosure.attack.Releases.attacked;
import static primarycare.disclosure.attack.Releases.closed;
import static primarycare.disclosure.attack.Releases.counts;
import static primarycare.disclosure.attack.Releases.narrow;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one who knows more than a release shows learns by it. */
class ReadersTest {

  private final Cells cells = new Cells(PUBLIC);
  private final Relations relations = new Relations(cells);

  private final List<Reader> readers = new ArrayList<>();

  @Test
  void cellsTwoRelationsAwayAreLookedAt() {
    int difference = addDifference();
    assertThat(narrow(attacked(relations))).isEmpty();
    assertThat(new Attack(relations, LIMITS).run(readers.get(0)).narrow())
        .containsExactly(new Narrow(difference, 4, "reader 0", Narrow.TOGETHER));
    assertThat(closed(relations, readers.get(0)).left())
        .extracting(Narrow::cell)
        .containsExactly(difference);
  }

  /** What is solved for the first takes nothing from the second. */
  @Test
  void eachIsToldByNameWhoeverCameBefore() {
    int[] differences = {addDifference(), addDifference()};
    Limits oneSolved = new Limits(ENOUGH, 200, 1);
    Closed closed = new Closing(relations, oneSolved).close(readers);
    assertThat(closed.unsettled()).isEmpty();
    assertThat(closed.left())
        .containsExactly(
            new Narrow(differences[0], 4, "reader 0", Narrow.TOGETHER),
            new Narrow(differences[1], 4, "reader 1", Narrow.TOGETHER));
    Attack attack = new Attack(relations, oneSolved);
    assertThat(readers.stream().flatMap(reader -> attack.run(reader).narrow().stream()))
        .containsExactlyElementsOf(closed.left());
  }

  /** Of two that are chosen at once, hiding the first takes the second to be hidden as well. */
  @Test
  void nothingIsHiddenTwice() {
    Cells exact = new Cells(INTERNAL);
    Relations all = new Relations(exact);
    int known = exact.count(20);
    exact.suppress(known);
    int[] chosen = counts(exact, 9, 11);
    all.whole("both", PublicCounts.add(exact, 20), chosen);
    all.whole("first", PublicCounts.add(exact, 30), exact.count(1), known, chosen[0]);
    all.whole("second", PublicCounts.add(exact, 33), exact.count(2), known, chosen[1]);
    assertThat(narrow(attacked(all))).isEmpty();
    assertThat(closed(all, new Reader("who knows one", known)).hidden()).isEqualTo(chosen);
  }

  /** Two relations together leave even numbers alone to who knows the whole. */
  private int addDifference() {
    int whole = cells.count(30);
    int one = cells.unseen(18);
    int other = cells.unseen(12);
    int difference = cells.count(6);
    cells.bound(difference, 1, 8);
    relations.whole("both", whole, one, other).whole("the larger", one, other, difference);
    readers.add(new Reader("reader " + readers.size(), whole));
    return difference;
  }
}
