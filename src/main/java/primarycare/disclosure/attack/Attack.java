package primarycare.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Works out what a reader can of the counts that a release hides. */
public final class Attack {

  private final Cells cells;
  private final Intervals intervals;
  private final Rest rest;

  public Attack(Relations relations, Limits limits) {
    this.cells = relations.cells();
    Links links = relations.links();
    this.intervals = new Intervals(cells, links);
    this.rest = new Rest(relations, links, intervals, limits);
  }

  /** What anybody can. */
  public Attacked run() {
    int[] all = new int[cells.size()];
    Arrays.setAll(all, cell -> cell);
    return settle(Narrow.ANYBODY, exact(all), all);
  }

  /**
   * What a reader can who knows more, of cells that knowing more tightens, and of those in a
   * relation with one of these.
   */
  public Attacked run(Reader reader) {
    Attacked attacked = settle(reader.name(), 0, intervals.learn(reader.knows()));
    intervals.forget();
    return attacked;
  }

  private Attacked settle(String reader, int exact, int... among) {
    rest.clear();
    List<Narrow> narrow = new ArrayList<>();
    Ints unsettled = new Ints();
    for (int cell : rest.notWide(among)) {
      Rest.Verdict verdict = rest.settle(cell);
      if (verdict == Rest.Verdict.NARROW) {
        narrow.add(rest.narrow(cell, reader));
      } else if (verdict == Rest.Verdict.UNSETTLED) {
        unsettled.add(cell);
      }
    }
    return new Attacked(narrow, exact, unsettled.toArray());
  }

  private int exact(int[] among) {
    int exact = 0;
    for (int cell : among) {
      exact += cells.isRounded(cell) && intervals.left(cell) == 1 ? 1 : 0;
    }
    return exact;
  }
}
