package primarycare.disclosure.attack;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Closes a whole release to everybody: what sums one after the other leave too few values, and what
 * relations together do, as far as parts of the release tell. What follows from earlier releases
 * alone is no secret.
 */
final class WholeRelease {

  private static final int MOST_PASSES = 5;

  private final Cells cells;
  private final Intervals intervals;
  private final Rest rest;
  private final Hiding hiding;
  private final Widening widening;
  private final Withholding withholding;
  private final Before before;
  private final Map<Integer, Narrow> narrow = new LinkedHashMap<>();
  private final Once looked = new Once();
  private final Once unsettled = new Once();

  WholeRelease(Relations relations, Limits limits) {
    relations.keepTheSameShown();
    Links links = relations.links();
    this.cells = relations.cells();
    this.intervals = new Intervals(cells, links);
    Choice choice = new Choice(cells, links, intervals, limits);
    this.rest = new Rest(relations, links, intervals, limits);
    this.hiding = new Hiding(cells, links, intervals, choice, rest);
    this.widening = new Widening(cells, hiding, rest);
    this.withholding = new Withholding(cells, links, intervals, hiding);
    this.before = new Before(relations, limits);
  }

  /** What was told, and what is hidden for others since has widened, is not told. */
  Closed close() {
    hiding.hide(hiddenAlone());
    hiding.widen();
    hiding.restore(hiding.since(0));
    int changes = -1;
    int pass = 0;
    for (; pass < MOST_PASSES && changes < hiding.changes(); pass++) {
      changes = hiding.changes();
      settle();
    }
    hiding.takeUpAgain();
    withhold();
    hiding.takeUpAgain();
    narrow.keySet().removeIf(cell -> !rest.isNarrow(cell) && !rest.isNarrowTogether(cell));
    return hiding.closed(pass, List.copyOf(narrow.values()), unsettled.toArray());
  }

  /** For those that must not be published as they are. */
  private void withhold() {
    List<Integer> givenUp = hiding.givenUp();
    int first = hiding.size();
    withholding.widen();
    rest.clear();
    Stream.concat(givenUp.stream(), Arrays.stream(hiding.since(first)).boxed())
        .filter(cell -> !rest.isNarrow(cell) && rest.isNarrowTogether(cell))
        .forEach(cell -> narrow.put(cell, rest.narrow(cell, Narrow.ANYBODY)));
  }

  /** Those that an earlier release hid, of which the others of their pairs are shown. */
  private int[] hiddenAlone() {
    return cells
        .pairs()
        .all()
        .filter(cells::isHiddenSecond)
        .flatMap(cells.pairs()::with)
        .filter(cells::mayBeHidden)
        .toArray();
  }

  /**
   * Each once, the narrowest first, as more that is hidden leaves none fewer values; what was
   * narrow may have more then.
   */
  private void settle() {
    hiding.takeUpAgain();
    int[] again = narrow.keySet().stream().mapToInt(Integer::intValue).toArray();
    narrow.clear();
    Arrays.stream(again).forEach(this::settle);
    int[] all = IntStream.range(0, cells.size()).toArray();
    Arrays.stream(rest.notWide(all))
        .filter(cell -> !looked.has(cell) && !hiding.isGivenUp(cell))
        .boxed()
        .sorted(Comparator.comparingLong(intervals::left))
        .forEach(this::settle);
  }

  private void settle(int cell) {
    looked.add(cell);
    Rest.Verdict verdict = rest.settle(cell);
    if (verdict == Rest.Verdict.UNSETTLED) {
      unsettled.add(cell);
    } else if (verdict == Rest.Verdict.NARROW && before.isNarrow(cell)) {
      cells.tell(cell);
    } else if (verdict == Rest.Verdict.NARROW && !widening.widen(cell)) {
      narrow.put(cell, rest.narrow(cell, Narrow.ANYBODY));
    }
  }
}
