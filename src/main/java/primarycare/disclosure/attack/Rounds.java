package primarycare.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at all secret counts, and hides for those that are not found wide, until nothing is. */
final class Rounds {

  /** Through a whole release. */
  private static final int MOST_PASSES = 5;

  private final Cells cells;
  private final Choice choice;
  private final Hiding hiding;
  private final HiddenFor hiddenFor;
  private final Widening widening;
  private final Rest anybody;
  private final List<KnowingMore> readers;
  private final int[] all;
  private final boolean hidesForUnsettled;
  private final Map<Integer, Narrow> narrow = new LinkedHashMap<>();
  private final Once unsettled = new Once();

  /** What was looked at of a whole release. */
  private final Once looked = new Once();

  /** How often cells had been restored when it began to look: what was found holds till then. */
  private int restored;

  Rounds(Relations relations, Limits limits, List<Reader> readers) {
    this.cells = relations.cells();
    Links links = relations.links();
    Intervals intervals = new Intervals(cells, links);
    this.choice = new Choice(cells, links, intervals, limits);
    this.anybody = new Rest(relations, links, intervals, limits);
    this.hiding = new Hiding(cells, links, intervals, choice, anybody);
    this.hiddenFor = new HiddenFor(hiding, limits.search().attempts());
    this.widening = new Widening(cells, hiding, anybody);
    Rest somebody = new Rest(relations, links, intervals, limits);
    KnowingMore.Tools tools =
        new KnowingMore.Tools(intervals, choice, hiding, hiddenFor, somebody, this::isTold);
    this.readers = readers.stream().map(reader -> new KnowingMore(reader, tools)).toList();
    this.hidesForUnsettled = limits.search().attempts() > 0;
    this.all = new int[cells.size()];
    Arrays.setAll(all, cell -> cell);
  }

  Closed close() {
    hiding.widen();
    hiding.restore(hiding.since(0));
    int before = -1;
    int most = hidesForUnsettled ? Integer.MAX_VALUE : MOST_PASSES;
    for (int pass = 0; pass < most && before < hiding.changes(); pass++) {
      before = hiding.changes();
      settle();
      readers.forEach(KnowingMore::settle);
    }
    List<Narrow> all = new ArrayList<>(narrow.values());
    readers.forEach(reader -> reader.tell(all, unsettled));
    return hiding.closed(all, unsettled.toArray());
  }

  /** What intervals do not settle. */
  private void settle() {
    if (!hidesForUnsettled) {
      settleOnce();
      return;
    }
    narrow.clear();
    hiding.takeUpAgain();
    forgetWhatRestedOnRestored();
    unsettled.clear();
    int[] open =
        Arrays.stream(anybody.notWide(all)).filter(cell -> !hiding.isGivenUp(cell)).toArray();
    while (open.length > 0) {
      open = settle(open);
    }
  }

  /**
   * Of a whole release each once, as more that is hidden leaves none fewer values; what was narrow
   * may have more then.
   */
  private void settleOnce() {
    hiding.takeUpAgain();
    int[] again = narrow.keySet().stream().mapToInt(Integer::intValue).toArray();
    narrow.clear();
    Arrays.stream(again).forEach(this::settleOnce);
    for (int cell : anybody.notWide(all)) {
      if (!looked.has(cell) && !hiding.isGivenUp(cell)) {
        looked.add(cell);
        settleOnce(cell);
      }
    }
  }

  /**
   * What is not settled passes, and is told; so is a count that is hidden second, of which
   * relations together leave fewer values whatever is hidden besides: it is not small.
   */
  private void settleOnce(int cell) {
    Rest.Verdict verdict = anybody.settle(cell);
    boolean isNarrow = verdict == Rest.Verdict.NARROW && !widening.widen(cell);
    if (isNarrow && !cells.isHiddenSecond(cell)) {
      narrow.put(cell, anybody.narrow(cell, Narrow.ANYBODY));
    } else if (isNarrow || verdict == Rest.Verdict.UNSETTLED) {
      unsettled.add(cell);
    }
  }

  /** One look at each; what is hidden for them is hidden together. */
  private int[] settle(int... open) {
    Ints others = new Ints();
    Ints again = new Ints();
    for (int cell : open) {
      Rest.Verdict verdict = anybody.settle(cell);
      int other = choose(cell, verdict);
      if (other != Choice.NONE) {
        hiddenFor.choose(cell, verdict, other);
        others.add(other);
        again.add(cell);
      } else if (verdict != Rest.Verdict.WIDE) {
        tell(cell, verdict);
        hiddenFor.giveUp(cell);
        forgetWhatRestedOnRestored();
      }
    }
    hiding.hide(others.toArray());
    hiding.widen();
    return again.toArray();
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
