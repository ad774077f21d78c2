package primarycare.disclosure.attack;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hides cells one by one, and keeps which secret counts intervals leave too few values. */
final class Hiding {

  private final Relations relations;
  private final Cells cells;
  private final Intervals intervals;
  private final Choice choice;
  private final int mustBeLeft;
  private final BitSet narrow = new BitSet();
  private final Map<Integer, Narrow> left = new LinkedHashMap<>();
  private final Ints hidden = new Ints();

  Hiding(Relations relations, Intervals intervals, Choice choice, int mustBeLeft) {
    this.relations = relations;
    this.cells = relations.cells();
    this.intervals = intervals;
    this.choice = choice;
    this.mustBeLeft = mustBeLeft;
    for (int cell = 0; cell < cells.size(); cell++) {
      note(cell);
    }
    intervals.touched().clear();
  }

  void hide(int cell) {
    intervals.hide(cell);
    hidden.add(cell);
    noteTouched();
  }

  /** Hides until no secret count is narrow, but for those that cannot be widened. */
  void widen() {
    for (int cell = narrow.nextSetBit(0); cell >= 0; cell = narrow.nextSetBit(0)) {
      int other = choice.of(cell);
      if (other == Choice.NONE) {
        giveUp(intervals.narrow(cell, relations));
      } else {
        hide(other);
      }
    }
  }

  /** Shows again, last first, what need not be hidden; what the last release hid stays. */
  void showAgain() {
    int[] all = hidden.toArray();
    hidden.clear();
    for (int i = all.length - 1; i >= 0; i--) {
      if (cells.wasHidden(all[i]) || !isShownAgain(all[i])) {
        hidden.add(all[i]);
      }
    }
  }

  void giveUp(Narrow cell) {
    left.put(cell.cell(), cell);
    narrow.clear(cell.cell());
  }

  boolean isGivenUp(int cell) {
    return left.containsKey(cell);
  }

  /** Those hidden besides, but for the first of them. */
  int[] since(int first) {
    int[] all = hidden.toArray();
    return Arrays.copyOfRange(all, first, all.length);
  }

  /** How many are hidden besides. */
  int size() {
    return hidden.size();
  }

  Closed closed(int... unsettled) {
    int[] cells = hidden.toArray();
    Arrays.sort(cells);
    return new Closed(cells, List.copyOf(left.values()), unsettled);
  }

  private boolean isShownAgain(int cell) {
    intervals.show(cell);
    noteTouched();
    if (!narrow.isEmpty()) {
      intervals.hide(cell);
      noteTouched();
    }
    return cells.isShown(cell);
  }

  private void noteTouched() {
    Bag touched = intervals.touched();
    for (int i = 0; i < touched.size(); i++) {
      note(touched.get(i));
    }
    touched.clear();
  }

  private void note(int cell) {
    boolean isNarrow = cells.isSecret(cell) && intervals.left(cell) < mustBeLeft;
    narrow.set(cell, isNarrow && !left.containsKey(cell));
  }
}
