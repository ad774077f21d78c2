package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is outside a part is as it is seen, or as it is, and a sum leaves the part no more. */
class RowTest {

  private final Cells cells = new Cells(Releases.PUBLIC);
  private final Relations relations = new Relations(cells);
  private final int count = cells.count(3);

  /** The whole is 2 less to 4 more than it is, one part 4 more, the other 2 less to 1 more. */
  @Test
  void aWholeAndPartsOutside() {
    relations.whole("all", unseen(10, 8, 14), count, unseen(5, 5, 9), unseen(2, 0, 3));
    assertThat(row(true)).isEqualTo("-1 from 0 to 0");
    assertThat(row(false)).isEqualTo("-1 from -6 to 7");
  }

  @Test
  void aWholeWithoutALimit() {
    relations.whole("all", unseen(10, 8, Sight.UNBOUNDED), count, unseen(7, 5, 9));
    assertThat(row(false)).isEqualTo("-1 from ~ to 4");
  }

  @Test
  void aPartThatIsAtMostAWholeOutside() {
    relations.atMost("part", count, unseen(20, 3, 30));
    assertThat(row(true)).isEqualTo("1 from ~ to 17");
    assertThat(row(false)).isEqualTo("1 from ~ to 27");
  }

  @Test
  void aPartThatIsAtMostAWholeWithoutALimit() {
    relations.atMost("part", count, unseen(20, 3, Sight.UNBOUNDED));
    assertThat(row(false)).isEqualTo("1 from ~ to ~");
  }

  /** The first relation, for a part of the count alone. */
  private String row(boolean isFixedOutside) {
    Links links = relations.links();
    Intervals intervals = new Intervals(cells, links);
    Part part = Part.around(count, links, intervals, 1);
    int[] exact = new int[cells.size()];
    Arrays.setAll(exact, cells::exact);
    List<Row> rows = Row.of(part, intervals, exact, isFixedOutside);
    Row row = rows.get(0);
    return row.times()[0] + " from " + limit(row.least()) + " to " + limit(row.most());
  }

  private static String limit(long limit) {
    return limit == Row.UNLIMITED ? "~" : Long.toString(limit);
  }

  private int unseen(int exact, int low, int high) {
    int cell = cells.unseen(exact);
    cells.bound(cell, low, high);
    return cell;
  }
}
