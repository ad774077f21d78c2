package primarycare.disclosure.attack;

import java.util.Arrays;

/**
 * Hides for a count that relations taken together leave too few values: the first of its neighbours
 * that helps and is not narrow itself; where none does, one more, and so on.
 */
final class Widening {

  private static final int MOST_TRIED = 50;

  private final Cells cells;
  private final Choice choice;
  private final Hiding hiding;
  private final Rest rest;

  Widening(Cells cells, Choice choice, Hiding hiding, Rest rest) {
    this.cells = cells;
    this.choice = choice;
    this.hiding = hiding;
    this.rest = rest;
  }

  /** Whether it has been widened; if not, nothing more is hidden. */
  boolean widen(int cell) {
    int[] around = choice.around(cell);
    int first = hiding.size();
    if (Arrays.stream(around).limit(MOST_TRIED).anyMatch(other -> helps(cell, other))) {
      return true;
    }
    for (int from = 0; from < around.length; from = 2 * from + 1) {
      hiding.hide(Arrays.copyOfRange(around, from, Math.min(around.length, 2 * from + 1)));
      hiding.widen();
      if (!isNarrow(cell)) {
        return true;
      }
    }
    restore(first);
    return false;
  }

  private boolean helps(int cell, int other) {
    int first = hiding.size();
    hiding.hide(other);
    hiding.widen();
    boolean helps = !isNarrow(cell) && Arrays.stream(hiding.since(first)).noneMatch(this::isNarrow);
    if (!helps) {
      restore(first);
    }
    return helps;
  }

  private void restore(int first) {
    hiding.restore(hiding.since(first));
    rest.clear();
  }

  private boolean isNarrow(int cell) {
    return cells.isSecret(cell)
        && !hiding.isGivenUp(cell)
        && rest.settle(cell) == Rest.Verdict.NARROW;
  }
}
