package primarycare.disclosure.attack;

import java.util.Arrays;
import java.util.List;

/**
 * Hides more cells until each secret count is found to have values enough: for each that has not,
 * the least wanted of the relations that made it so.
 */
public final class Closing {

  /** Where it is not found out whether a count has values enough, so many are hidden for it. */
  private static final int MOST_FOR_UNSETTLED = 3;

  private final Relations relations;
  private final Limits limits;
  private final Intervals intervals;
  private final Choice choice;
  private final Hiding hiding;
  private final Rest anybody;
  private final Rest somebody;
  private final int[] all;

  public Closing(Relations relations, Limits limits) {
    Cells cells = relations.cells();
    Links links = relations.links();
    this.relations = relations;
    this.limits = limits;
    this.intervals = new Intervals(cells, links);
    this.choice = new Choice(cells, links, intervals, limits.mustBeLeft());
    this.hiding = new Hiding(relations, intervals, choice, limits.mustBeLeft());
    this.anybody = new Rest(cells, links, intervals, limits);
    this.somebody = new Rest(cells, links, intervals, limits);
    this.all = new int[cells.size()];
    Arrays.setAll(all, cell -> cell);
  }

  /** Closes them to everybody, and to those who know more. */
  public Closed close(List<Reader> readers) {
    hiding.widen();
    hiding.showAgain();
    Bag unsettled = new Bag();
    int before = -1;
    while (before < hiding.size()) {
      before = hiding.size();
      unsettled.clear();
      settle(unsettled);
      readers.forEach(reader -> settle(reader, unsettled));
    }
    return hiding.closed(unsettled.toArray());
  }

  /** What intervals do not settle. */
  private void settle(Bag unsettled) {
    for (int cell : anybody.open(all)) {
      if (!hiding.isGivenUp(cell)) {
        settle(cell, unsettled);
      }
    }
  }

  private void settle(int cell, Bag unsettled) {
    int hidden = 0;
    Rest.Verdict verdict = anybody.settle(cell);
    while (verdict == Rest.Verdict.NARROW
        || verdict == Rest.Verdict.UNSETTLED && hidden++ < MOST_FOR_UNSETTLED) {
      int other = choice.near(cell);
      if (other == Choice.NONE) {
        giveUp(cell, verdict, unsettled);
        return;
      }
      hiding.hide(other);
      hiding.widen();
      verdict = anybody.settle(cell);
    }
    if (verdict == Rest.Verdict.UNSETTLED) {
      unsettled.add(cell);
    }
  }

  private void giveUp(int cell, Rest.Verdict verdict, Bag unsettled) {
    if (verdict == Rest.Verdict.NARROW) {
      hiding.giveUp(new Narrow(cell, anybody.found(cell), Narrow.TOGETHER));
    } else {
      unsettled.add(cell);
    }
  }

  private void settle(Reader reader, Bag unsettled) {
    int other = learn(reader, unsettled);
    while (other != Choice.NONE) {
      hiding.hide(other);
      hiding.widen();
      other = learn(reader, unsettled);
    }
  }

  /** What has to be hidden from a reader next. */
  private int learn(Reader reader, Bag unsettled) {
    int[] near = intervals.learn(reader.knows());
    somebody.clear();
    int other = Choice.NONE;
    for (int cell : somebody.open(near)) {
      if (other == Choice.NONE && !hiding.isGivenUp(cell)) {
        Rest.Verdict verdict = somebody.settle(cell);
        if (verdict == Rest.Verdict.NARROW) {
          other = choose(cell, reader);
        } else if (verdict == Rest.Verdict.UNSETTLED) {
          unsettled.add(cell);
        }
      }
    }
    intervals.forget();
    return other;
  }

  private int choose(int cell, Reader reader) {
    boolean isByIntervals = intervals.left(cell) < limits.mustBeLeft();
    int other = isByIntervals ? choice.of(cell, reader.knows()) : choice.near(cell, reader.knows());
    if (other == Choice.NONE) {
      hiding.giveUp(
          isByIntervals
              ? intervals.narrow(cell, relations)
              : new Narrow(cell, somebody.found(cell), Narrow.TOGETHER));
    }
    return other;
  }
}
