package primarycare.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at all secret counts, and hides for those that are not found wide, until nothing is. */
final class Rounds {

  private final Choice choice;
  private final Hiding hiding;
  private final HiddenFor hiddenFor;
  private final Rest anybody;
  private final List<KnowingMore> readers;
  private final int[] all;
  private final Map<Integer, Narrow> narrow = new LinkedHashMap<>();
  private final Once unsettled = new Once();

  /** How often cells had been restored when it began to look: what was found holds till then. */
  private int restored;

  Rounds(Relations relations, Limits limits, List<Reader> readers) {
    Cells cells = relations.cells();
    Links links = relations.links();
    Intervals intervals = new Intervals(cells, links);
    this.choice = new Choice(cells, links, intervals, limits);
    this.anybody = new Rest(relations, links, intervals, limits);
    this.hiding = new Hiding(cells, links, intervals, choice, anybody);
    this.hiddenFor = new HiddenFor(hiding);
    Rest somebody = new Rest(relations, links, intervals, limits);
    KnowingMore.Tools tools =
        new KnowingMore.Tools(intervals, choice, hiding, hiddenFor, somebody, this::isTold);
    this.readers = readers.stream().map(reader -> new KnowingMore(reader, tools)).toList();
    this.all = new int[cells.size()];
    Arrays.setAll(all, cell -> cell);
  }

  Closed close() {
    hiding.widen();
    hiding.restore(hiding.since(0));
    int before = -1;
    int rounds = 0;
    while (before < hiding.changes()) {
      before = hiding.changes();
      rounds++;
      settle();
      readers.forEach(KnowingMore::settle);
    }
    List<Narrow> all = new ArrayList<>(narrow.values());
    readers.forEach(reader -> reader.tell(all, unsettled));
    return hiding.closed(rounds, all, unsettled.toArray());
  }

  /** What intervals do not settle. */
  private void settle() {
    narrow.clear();
    unsettled.clear();
    hiding.takeUpAgain();
    forgetWhatRestedOnRestored();
    for (int cell : anybody.notWide(all)) {
      if (!hiding.isGivenUp(cell)) {
        settle(cell);
      }
    }
  }

  private void settle(int cell) {
    Rest.Verdict verdict = anybody.settle(cell);
    int other = choose(cell, verdict);
    while (other != Choice.NONE) {
      hiddenFor.hide(cell, verdict, other);
      verdict = anybody.settle(cell);
      other = choose(cell, verdict);
    }
    if (verdict != Rest.Verdict.WIDE) {
      tell(cell, verdict);
      hiddenFor.giveUp(cell);
      forgetWhatRestedOnRestored();
    }
  }

  private int choose(int cell, Rest.Verdict verdict) {
    boolean mayHide = verdict != Rest.Verdict.WIDE && hiddenFor.mayHide(cell, verdict);
    return mayHide ? choice.near(cell) : Choice.NONE;
  }

  private void tell(int cell, Rest.Verdict verdict) {
    if (verdict == Rest.Verdict.NARROW) {
      narrow.put(cell, anybody.narrow(cell, Narrow.ANYBODY));
    } else {
      unsettled.add(cell);
    }
  }

  /** Whether it is told that a cell is not closed to anybody. */
  private boolean isTold(int cell) {
    return unsettled.has(cell) || narrow.containsKey(cell);
  }

  private void forgetWhatRestedOnRestored() {
    if (restored != hiding.restored()) {
      restored = hiding.restored();
      anybody.clear();
    }
  }
}
