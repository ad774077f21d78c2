package primarycare.disclosure.attack;

import java.util.Arrays;

/**
 * What each count is at least and at most for a reader, tightened by every relation until none
 * tightens more; where that ends does not depend on the order of relations.
 */
final class Intervals {

  static final int NONE = -1;

  private final Cells cells;
  private final Links links;
  private final int[] low;
  private final int[] high;

  /** The relation that tightened last, below and above. */
  private final int[] lowBy;

  private final int[] highBy;
  private final Balance balance;
  private final Marks marks;
  private final Queue queue;
  private final Once touched = new Once();
  private final Once reset = new Once();
  private Trail trail;

  /** Terms marked since cells were restored; null where these are kept. */
  private Ints marked;

  Intervals(Cells cells, Links links) {
    this.cells = cells;
    this.links = links;
    this.low = new int[cells.size()];
    this.high = new int[cells.size()];
    this.lowBy = new int[cells.size()];
    this.highBy = new int[cells.size()];
    this.balance = new Balance(links, low, high);
    this.marks = new Marks(links);
    this.queue = new Queue(links.relations());
    Arrays.setAll(low, cells::low);
    Arrays.setAll(high, cells::high);
    Arrays.fill(lowBy, NONE);
    Arrays.fill(highBy, NONE);
    for (int r = 0; r < links.relations(); r++) {
      queue.add(r);
    }
    tighten();
  }

  int low(int cell) {
    return low[cell];
  }

  int high(int cell) {
    return high[cell];
  }

  int lowBy(int cell) {
    return lowBy[cell];
  }

  int highBy(int cell) {
    return highBy[cell];
  }

  /** How many values are left. */
  long left(int cell) {
    return (long) high[cell] - low[cell] + 1;
  }

  /** The relation that left a cell its values, or one of two. */
  int by(int cell) {
    return highBy[cell] == NONE ? lowBy[cell] : highBy[cell];
  }

  /**
   * How many values a relation alone would leave for one of its cells if one of them were hidden.
   */
  long leftIfHidden(int term, int hidden) {
    int cell = links.cell[term];
    int[] kept = {low[cell], high[cell], low[hidden], high[hidden]};
    low[cell] = cells.low(cell);
    high[cell] = cells.high(cell);
    low[hidden] = cells.lowHidden(hidden);
    high[hidden] = cells.highHidden(hidden);
    balance.take(links.relation[term]);
    long left = balance.to(term) - balance.from(term) + 1;
    low[cell] = kept[0];
    high[cell] = kept[1];
    low[hidden] = kept[2];
    high[hidden] = kept[3];
    return left;
  }

  /** Cells whose intervals have changed since it was emptied. */
  Once touched() {
    return touched;
  }

  /**
   * Shown cells are hidden: what followed from them is forgotten, and what still follows is found.
   */
  void hide(int... some) {
    for (int cell : some) {
      cells.hide(cell);
      reset.add(cell);
    }
    reset();
    tighten();
  }

  /** Of cells nothing is seen any more. */
  void withhold(int... some) {
    for (int cell : some) {
      cells.withhold(cell);
      reset.add(cell);
    }
    reset();
    tighten();
  }

  /** Cells that were hidden second are shown, until that is kept or undone. */
  void restore(int... some) {
    trail = new Trail();
    marked = new Ints();
    for (int cell : some) {
      cells.restore(cell);
      narrow(cell, cells.low(cell), cells.high(cell));
    }
    tighten();
  }

  void keep() {
    trail = null;
    marked = null;
  }

  /** What was restored last is hidden again, and everything as it was. */
  void undo(int... some) {
    for (int cell : some) {
      cells.hide(cell);
    }
    trail.undo(low, high, lowBy, highBy, touched::add);
    for (int term : marked.toArray()) {
      marks.clear(term);
    }
    keep();
  }

  /**
   * A reader knows these counts as well, until all is forgotten again.
   *
   * @return cells that this tightens, and those in a relation with one of these or of the known
   */
  int[] learn(int... known) {
    touched.clear();
    trail = new Trail();
    for (int cell : known) {
      narrow(cell, cells.exact(cell), cells.exact(cell));
    }
    tighten();
    links.addNeighbours(touched.toArray(), touched);
    int[] near = touched.without(known);
    touched.clear();
    return near;
  }

  void forget() {
    trail.undo(low, high, lowBy, highBy, cell -> {});
    trail = null;
  }

  /** The cells to be reset, and all that were tightened by way of them, are as they are seen. */
  private void reset() {
    for (int i = 0; i < reset.size(); i++) {
      int cell = reset.get(i);
      low[cell] = cells.low(cell);
      high[cell] = cells.high(cell);
      lowBy[cell] = NONE;
      highBy[cell] = NONE;
      touched.add(cell);
      for (int at = links.firstOf(cell); at < links.endOf(cell); at++) {
        int term = links.term(at);
        queue.add(links.relation[term]);
        marks.clear(term);
        marks.addCells(links.relation[term], reset);
      }
    }
    reset.clear();
  }

  private void tighten() {
    while (!queue.isEmpty()) {
      int relation = queue.next();
      if (balance.take(relation)) {
        int end = links.end(relation);
        for (int term = links.start(relation); term < end; term++) {
          tighten(relation, term);
        }
      }
    }
  }

  private void tighten(int relation, int term) {
    int cell = links.cell[term];
    long from = balance.from(term);
    long to = balance.to(term);
    if (from > low[cell] || to < high[cell]) {
      change(cell, (int) from, (int) to, relation);
      if ((trail == null || marked != null) && marks.set(term) && marked != null) {
        marked.add(term);
      }
    }
  }

  private void narrow(int cell, int from, int to) {
    change(cell, Math.max(from, low[cell]), Math.min(to, high[cell]), NONE);
  }

  private void change(int cell, int from, int to, int by) {
    if (from > to) {
      throw new IllegalStateException("relations that no counts obey");
    }
    if (trail != null) {
      trail.add(cell, low[cell], high[cell], lowBy[cell], highBy[cell]);
    }
    lowBy[cell] = from > low[cell] ? by : lowBy[cell];
    highBy[cell] = to < high[cell] ? by : highBy[cell];
    low[cell] = from;
    high[cell] = to;
    touched.add(cell);
    for (int at = links.firstOf(cell); at < links.endOf(cell); at++) {
      int relation = links.relation[links.term(at)];
      if (relation != by || links.isUneven(relation)) {
        queue.add(relation);
      }
    }
  }
}
