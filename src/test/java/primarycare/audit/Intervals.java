package primarycare.audit;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The least and the most that each count can be, tightened by sums. */
final class Intervals {

  private static final long MORE = 1L << 50;

  final int[] least;
  final int[] most;

  Intervals(int cells) {
    least = new int[cells];
    most = new int[cells];
    Arrays.fill(most, Rule.UNBOUNDED);
  }

  private Intervals(int[] least, int[] most) {
    this.least = least;
    this.most = most;
  }

  Intervals copy() {
    return new Intervals(least.clone(), most.clone());
  }

  void learn(int cell, Bounds bounds) {
    least[cell] = Math.max(least[cell], bounds.least());
    most[cell] = Math.min(most[cell], bounds.most());
    check(cell);
  }

  Bounds of(int cell) {
    return new Bounds(least[cell], most[cell], false);
  }

  /**
   * Takes from a sum what it says of each member.
   *
   * @param cells the members' cells, first of all that is in it
   * @param changed told which member it is of which something was learnt
   */
  void tighten(int[] cells, Sum sum, IntConsumer changed) {
    long low = 0;
    long high = 0;
    int wholes = sum.wholes();
    int size = sum.members().length;
    for (int i = 0; i < size; i++) {
      low += i < wholes ? least[cells[i]] : -most[cells[i]];
      high += i < wholes ? most[cells[i]] : -least[cells[i]];
    }
    long slack = sum.atLeast() ? MORE : 0;
    for (int i = 0; i < size; i++) {
      int cell = cells[i];
      boolean learnt =
          i < wholes
              ? narrow(cell, most[cell] - high, slack - low + least[cell])
              : narrow(cell, low + most[cell] - slack, high + least[cell]);
      if (learnt) {
        changed.accept(i);
      }
    }
  }

  private boolean narrow(int cell, long low, long high) {
    boolean learnt = false;
    if (low > least[cell]) {
      least[cell] = (int) Math.min(low, Rule.UNBOUNDED);
      learnt = true;
    }
    if (high < most[cell]) {
      most[cell] = (int) Math.max(high, -1);
      learnt = true;
    }
    if (learnt) {
      check(cell);
    }
    return learnt;
  }

  private void check(int cell) {
    if (least[cell] > most[cell]) {
      throw new IllegalStateException("figures contradict each other at cell " + cell);
    }
  }
}
