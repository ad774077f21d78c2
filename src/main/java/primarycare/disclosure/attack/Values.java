package primarycare.disclosure.attack;

/** Values of each count that a reader cannot rule out: all agrees with counts that have them. */
final class Values {

  private static final int NEAR = Long.SIZE / 2;

  /** A bit for each value near the exact one, by its distance. */
  private final long[] found;

  private final Once cells = new Once();

  Values(int cells) {
    this.found = new long[cells];
  }

  void add(int cell, long by) {
    if (isNear(by)) {
      found[cell] |= 1L << (by + NEAR);
      cells.add(cell);
    }
  }

  boolean has(int cell, long by) {
    return by == 0 || (isNear(by) && (found[cell] & 1L << (by + NEAR)) != 0);
  }

  /** How many there are, the exact one among them. */
  int count(int cell) {
    return Long.bitCount(found[cell] | 1L << NEAR);
  }

  void clear() {
    for (int i = 0; i < cells.size(); i++) {
      found[cells.get(i)] = 0;
    }
    cells.clear();
  }

  private static boolean isNear(long by) {
    return -NEAR <= by && by < NEAR;
  }
}
