package primarycare.disclosure.attack;

import java.util.Arrays;

/**
 * Hides for a count that relations taken together leave too few values: the nearest that helps and
 * does not become narrow itself, or else the nearest that helps; where none does, the nearest of
 * all, and one more; until so many were tried in all.
 */
final class Widening {

  private static final int MOST_NEAR = 200;
  private static final int MOST_FAR = 2_000;
  private static final int MOST_TRIED = 40;
  private static final int MOST_TOGETHER = 3;

  /** Of all counts together: beside earlier releases many hang together, and each try is slow. */
  private static final int MOST_IN_ALL = 200;

  private final Cells cells;
  private final Hiding hiding;
  private final Rest rest;
  private int tried;

  Widening(Cells cells, Hiding hiding, Rest rest) {
    this.cells = cells;
    this.hiding = hiding;
    this.rest = rest;
  }

  /** Whether it has been widened; if not, nothing more is hidden. */
  boolean widen(int cell) {
    int first = hiding.size();
    for (int i = 0; i < MOST_TOGETHER && tried < MOST_IN_ALL; i++) {
      int[] near = Arrays.stream(near(cell, MOST_NEAR)).limit(MOST_TRIED).toArray();
      if (widen(cell, near)) {
        return true;
      }
      if (near.length > 0) {
        hide(near[0]);
      }
    }
    if (!cells.isHiddenSecond(cell) && widenByMany(cell)) {
      return true;
    }
    restore(first);
    return false;
  }

  /** A small count must not be told: twice as many are hidden each time. */
  private boolean widenByMany(int cell) {
    int[] far = near(cell, MOST_FAR);
    for (int from = 0; from < far.length; from = 2 * from + 1) {
      hiding.hide(Arrays.copyOfRange(far, from, Math.min(far.length, 2 * from + 1)));
      hiding.widen();
      if (!isNarrow(cell)) {
        return true;
      }
    }
    return false;
  }

  private int[] near(int cell, int most) {
    return Arrays.stream(rest.part(cell, most)).filter(cells::mayBeHidden).toArray();
  }

  private boolean widen(int cell, int... near) {
    int helps = Choice.NONE;
    for (int other : near) {
      int first = hiding.size();
      hide(other);
      boolean isWidened = !isNarrow(cell);
      if (isWidened && Arrays.stream(hiding.since(first)).noneMatch(this::isNarrow)) {
        return true;
      }
      helps = isWidened && helps == Choice.NONE ? other : helps;
      restore(first);
    }
    if (helps != Choice.NONE) {
      hide(helps);
    }
    return helps != Choice.NONE;
  }

  private void hide(int other) {
    tried++;
    hiding.hide(other);
    hiding.widen();
  }

  private void restore(int first) {
    hiding.restore(hiding.since(first));
    rest.clear();
  }

  private boolean isNarrow(int cell) {
    return cells.isSecret(cell)
        && !hiding.isGivenUp(cell)
        && (rest.isNarrow(cell) || rest.isNarrowTogether(cell));
  }
}
