package primarycare.disclosure.attack;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Hides cells, and keeps which secret counts intervals leave too few values. */
final class Hiding {

  private final Cells cells;
  private final Links links;
  private final Intervals intervals;
  private final Choice choice;
  private final Rest anybody;
  private final BitSet narrow = new BitSet();
  private final Map<Integer, Narrow> left = new LinkedHashMap<>();
  private final Ints hidden = new Ints();
  private int changes;
  private int restored;

  Hiding(Cells cells, Links links, Intervals intervals, Choice choice, Rest anybody) {
    this.cells = cells;
    this.links = links;
    this.intervals = intervals;
    this.choice = choice;
    this.anybody = anybody;
    for (int cell = 0; cell < cells.size(); cell++) {
      note(cell);
    }
    intervals.touched().clear();
  }

  /**
   * Hides cells and the others of their pairs, but for those that are hidden: together, since
   * intervals are found anew.
   */
  void hide(int... some) {
    int[] shown =
        Arrays.stream(some)
            .flatMap(cells.pairs()::with)
            .filter(cells::isShown)
            .distinct()
            .toArray();
    if (shown.length > 0) {
      intervals.hide(shown);
      Arrays.stream(shown).forEach(hidden::add);
      changes += shown.length;
      noteTouched();
    }
  }

  /** Hides until no secret count is narrow, but for those that cannot be widened. */
  void widen() {
    while (!narrow.isEmpty()) {
      hide(chosen());
    }
  }

  /** One for each of those that are narrow, but where what was chosen may widen it too. */
  private int[] chosen() {
    Once chosen = new Once();
    Once near = new Once();
    for (int cell = narrow.nextSetBit(0); cell >= 0; cell = narrow.nextSetBit(cell + 1)) {
      if (near.has(cell)) {
        continue;
      }
      int other = choice.of(cell);
      if (other == Choice.NONE) {
        left.put(cell, anybody.narrow(cell, Narrow.ANYBODY));
        narrow.clear(cell);
      } else {
        chosen.add(other);
        links.addNeighbours(new int[] {other}, near);
      }
    }
    return chosen.toArray();
  }

  /** Restores of some, last first, what need not be hidden. */
  void restore(int... some) {
    int before = restored;
    for (int i = some.length - 1; i >= 0; i--) {
      if (!cells.isShown(some[i]) && isRestored(some[i])) {
        restored++;
      }
    }
    changes += restored - before;
    int[] all = hidden.toArray();
    hidden.clear();
    Arrays.stream(all).filter(cell -> !cells.isShown(cell)).forEach(hidden::add);
  }

  /** What is shown, or has values enough meanwhile, is not given up. */
  void takeUpAgain() {
    left.keySet().removeIf(cell -> !isNarrow(cell));
  }

  /** Whether intervals leave it too few values, and nothing that may be hidden changes that. */
  boolean isGivenUp(int cell) {
    return left.containsKey(cell);
  }

  /** Looks anew for what widens those that are given up. */
  void tryAgain() {
    List<Integer> again = givenUp();
    left.clear();
    noteTouched();
    again.forEach(this::note);
    widen();
  }

  /** Those that are given up. */
  List<Integer> givenUp() {
    return List.copyOf(left.keySet());
  }

  /** Those hidden second, but for the first of them. */
  int[] since(int first) {
    int[] all = hidden.toArray();
    return Arrays.copyOfRange(all, first, all.length);
  }

  /** How many are hidden second. */
  int size() {
    return hidden.size();
  }

  /** How often a cell was hidden or restored. */
  int changes() {
    return changes;
  }

  /** How often a cell was restored: what was found holds till then. */
  int restored() {
    return restored;
  }

  Closed closed(int rounds, List<Narrow> more, int... unsettled) {
    int[] sorted = hidden.toArray();
    Arrays.sort(sorted);
    List<Narrow> all = Stream.concat(left.values().stream(), more.stream()).toList();
    return new Closed(rounds, sorted, all, unsettled);
  }

  private boolean isRestored(int cell) {
    int[] both = cells.pairs().with(cell).filter(cells::isHiddenSecond).toArray();
    if (both.length > 1 && Arrays.stream(both).anyMatch(one -> !hidden.has(one))) {
      return false;
    }
    intervals.restore(both);
    noteTouched();
    if (narrow.isEmpty()) {
      intervals.keep();
    } else {
      intervals.undo(both);
      noteTouched();
    }
    return cells.isShown(cell);
  }

  private void noteTouched() {
    Once touched = intervals.touched();
    for (int i = 0; i < touched.size(); i++) {
      note(touched.get(i));
    }
    touched.clear();
  }

  private void note(int cell) {
    narrow.set(cell, isNarrow(cell) && !left.containsKey(cell));
  }

  private boolean isNarrow(int cell) {
    return cells.isGuarded(cell) && anybody.isNarrow(cell);
  }
}
