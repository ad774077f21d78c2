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
    List<KnowingMore> more = readers.stream().map(this::knowingMore).toList();
    Bag unsettled = new Bag();
    int before = -1;
    while (before < hiding.size()) {
      before = hiding.size();
      unsettled.clear();
      settle(unsettled);
      more.forEach(KnowingMore::settle);
    }
    more.forEach(reader -> reader.addUnsettled(unsettled));
    return hiding.closed(unsettled.toArray());
  }

  private KnowingMore knowingMore(Reader reader) {
    return new KnowingMore(reader, relations, intervals, choice, hiding, somebody);
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
        || (verdict == Rest.Verdict.UNSETTLED && hidden++ < MOST_FOR_UNSETTLED)) {
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
}
