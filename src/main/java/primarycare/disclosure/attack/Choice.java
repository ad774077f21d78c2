package primarycare.disclosure.attack;

import java.util.Arrays;

/**
 * Chooses which shown cell is hidden to widen one that is narrow: the cheapest of the relations
 * that made it narrow, or, where they show nothing that may be hidden, of those behind them.
 */
final class Choice {

  static final int NONE = -1;

  private static final int MOST_LOOKED_AT = 200;

  private final Cells cells;
  private final Links links;
  private final Intervals intervals;
  private final Limits limits;

  private int[] excluded;
  private int best;
  private long bestCost;

  Choice(Cells cells, Links links, Intervals intervals, Limits limits) {
    this.cells = cells;
    this.links = links;
    this.intervals = intervals;
    this.limits = limits;
  }

  /** One that widens a cell that intervals made narrow, and none of those that a reader knows. */
  int of(int narrow, int... known) {
    excluded = known;
    Once reached = new Once();
    Once relations = new Once();
    reached.add(narrow);
    best = NONE;
    for (int i = 0; i < reached.size() && best == NONE; i++) {
      int cell = reached.get(i);
      look(cell, intervals.lowBy(cell), relations, reached);
      look(cell, intervals.highBy(cell), relations, reached);
    }
    return best;
  }

  /** One of any relation of a cell that several relations together made narrow. */
  int near(int narrow, int... known) {
    excluded = known;
    Once reached = new Once();
    Once relations = new Once();
    reached.add(narrow);
    best = NONE;
    for (int i = 0; i < reached.size() && best == NONE; i++) {
      int cell = reached.get(i);
      for (int at = links.firstOf(cell); at < links.endOf(cell); at++) {
        look(cell, links.relation[links.term(at)], relations, reached);
      }
    }
    return best;
  }

  private void look(int cell, int relation, Once relations, Once reached) {
    if (relation == Intervals.NONE || relations.has(relation)) {
      return;
    }
    relations.add(relation);
    int narrow = links.term(cell, relation);
    int looked = 0;
    for (int term = links.end(relation) - 1; term >= links.start(relation); term--) {
      int other = links.cell[term];
      if (looked < MOST_LOOKED_AT && other != cell && mayBeHidden(other)) {
        looked++;
        offer(other, cost(narrow, other));
      }
    }
    for (int term = links.start(relation); term < links.end(relation); term++) {
      reached.add(links.cell[term]);
    }
  }

  private boolean mayBeHidden(int cell) {
    return cells.mayBeHidden(cell) && Arrays.stream(excluded).noneMatch(known -> known == cell);
  }

  private void offer(int cell, long cost) {
    if (best == NONE || cost < bestCost || (cost == bestCost && cell < best)) {
      best = cell;
      bestCost = cost;
    }
  }

  /** Twice as much where another must be hidden with it, so that it is not narrow itself. */
  private long cost(int narrow, int cell) {
    int times = limits.isTooFew(intervals.leftIfHidden(narrow, cell)) ? 2 : 1;
    return cells.cost(cell, isWideIfHidden(cell) ? times : 2 * times);
  }

  private boolean isWideIfHidden(int cell) {
    for (int at = links.firstOf(cell); at < links.endOf(cell); at++) {
      if (limits.isTooFew(intervals.leftIfHidden(links.term(at), cell))) {
        return false;
      }
    }
    return true;
  }
}
