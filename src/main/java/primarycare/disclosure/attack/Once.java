package primarycare.disclosure.attack;

import java.util.Arrays;
import java.util.BitSet;

/** Cells, each once, in the order in which they came. */
final class Once {

  private final Ints cells = new Ints();
  private final BitSet within = new BitSet();

  void add(int cell) {
    if (!within.get(cell)) {
      within.set(cell);
      cells.add(cell);
    }
  }

  boolean has(int cell) {
    return within.get(cell);
  }

  int get(int at) {
    return cells.get(at);
  }

  int size() {
    return cells.size();
  }

  /** All but these. */
  int[] without(int... others) {
    return Arrays.stream(cells.toArray())
        .filter(cell -> Arrays.stream(others).noneMatch(other -> other == cell))
        .toArray();
  }

  int[] toArray() {
    return cells.toArray();
  }

  void clear() {
    for (int i = 0; i < cells.size(); i++) {
      within.clear(cells.get(i));
    }
    cells.clear();
  }
}
