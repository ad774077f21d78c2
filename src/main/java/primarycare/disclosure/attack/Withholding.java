package primarycare.disclosure.attack;

import java.util.List;

/**
 * Withholds groups where a hidden count has too few values left whatever is hidden besides, as
 * where earlier releases told the rest.
 *
 * <p>A hidden count is known to be of somebody, as nobody is shown as such. Of a group that is
 * withheld nothing is seen, of nobody neither: each may be any count, or none.
 */
final class Withholding {

  private static final int MOST_ROUNDS = 10;

  private final Cells cells;
  private final Links links;
  private final Intervals intervals;
  private final Hiding hiding;

  Withholding(Cells cells, Links links, Intervals intervals, Hiding hiding) {
    this.cells = cells;
    this.links = links;
    this.intervals = intervals;
    this.hiding = hiding;
  }

  /** For those that are given up, until none is or nothing is left to withhold. */
  void widen() {
    int[] group = group();
    for (int round = 0; round < MOST_ROUNDS && group.length > 0; round++) {
      intervals.withhold(group);
      hiding.tryAgain();
      group = group();
    }
  }

  /** What may be withheld of the relations that left them few values. */
  private int[] group() {
    List<Integer> narrow = hiding.givenUp();
    Once group = new Once();
    for (int cell : narrow) {
      look(intervals.lowBy(cell), group);
      look(intervals.highBy(cell), group);
    }
    return group.toArray();
  }

  private void look(int relation, Once group) {
    if (relation == Intervals.NONE) {
      return;
    }
    for (int term = links.start(relation); term < links.end(relation); term++) {
      if (cells.mayBeWithheld(links.cell[term])) {
        group.add(links.cell[term]);
      }
    }
  }
}
