package primarycare.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Works out what a reader can of the counts that a release hides. */
public final class Attack {

  private final Relations relations;
  private final Cells cells;
  private final Links links;
  private final Limits limits;
  private final Intervals intervals;

  public Attack(Relations relations, Limits limits) {
    this.relations = relations;
    this.cells = relations.cells();
    this.links = relations.links();
    this.limits = limits;
    this.intervals = new Intervals(cells, links);
  }

  /** What anybody can. */
  public Attacked run() {
    int[] all = new int[cells.size()];
    Arrays.setAll(all, cell -> cell);
    return settle(all, exact(all));
  }

  /** What a reader can besides who knows more. */
  public Attacked run(Reader reader) {
    Attacked attacked = settle(intervals.learn(reader.knows()), 0);
    intervals.forget();
    return attacked;
  }

  private Attacked settle(int[] among, int exact) {
    Rest rest = new Rest(cells, links, intervals, limits);
    List<Narrow> narrow = new ArrayList<>();
    Ints unsettled = new Ints();
    for (int cell : rest.open(among)) {
      Rest.Verdict verdict = rest.settle(cell);
      if (verdict == Rest.Verdict.NARROW) {
        narrow.add(narrow(cell, rest));
      } else if (verdict == Rest.Verdict.UNSETTLED) {
        unsettled.add(cell);
      }
    }
    return new Attacked(narrow, exact, unsettled.toArray());
  }

  private Narrow narrow(int cell, Rest rest) {
    long left = intervals.left(cell);
    return left < limits.mustBeLeft()
        ? intervals.narrow(cell, relations)
        : new Narrow(cell, rest.found(cell), Narrow.TOGETHER);
  }

  private int exact(int[] among) {
    int exact = 0;
    for (int cell : among) {
      exact += cells.isShown(cell) && cells.isRounded(cell) && intervals.left(cell) == 1 ? 1 : 0;
    }
    return exact;
  }
}
