package primarycare.disclosure.attack;

import java.util.Arrays;
import java.util.Random;

/**
 * Walks from the exact counts through others with which all that a reader sees agrees: one count is
 * changed, what no longer adds up is mended by changing another, and so on, few steps far.
 *
 * <p>What it finds is certain; that it finds nothing says nothing.
 */
final class Alternatives {

  private static final int MOST_LOOKED_AT = 40;
  private static final int TRIES = 4;
  private static final int RESTS = 6;
  private static final long SEED = 1;

  /** How far it walks to one side of where it is. */
  private static final int FAR = 8;

  private final Links links;
  private final Intervals intervals;
  private final Values values;
  private final Cells cells;

  /** Where it is: counts that obey all. */
  private final int[] now;

  /** What has been changed, and how far sums are off by that. */
  private final int[] by;

  private final long[] over;
  private final Once moved = new Once();
  private final Once upset = new Once();
  private final int[] movedAt;
  private int steps;
  private int mostSteps;
  private final Random random = new Random();

  Alternatives(Cells cells, Links links, Intervals intervals, Values values) {
    this.cells = cells;
    this.links = links;
    this.intervals = intervals;
    this.values = values;
    this.now = new int[cells.size()];
    this.by = new int[cells.size()];
    this.movedAt = new int[cells.size()];
    this.over = new long[links.relations()];
    startAgain();
  }

  /** From the exact counts, and by the same steps. */
  void startAgain() {
    Arrays.setAll(now, cells::exact);
    random.setSeed(SEED);
  }

  /** Counts that obey all, not to be changed. */
  int[] now() {
    return now;
  }

  /** Looks for so many values of a cell, mending in so many steps at most. */
  void look(int cell, int enough, int most) {
    mostSteps = most;
    int up = now[cell] <= cells.exact(cell) ? 1 : -1;
    for (int side : new int[] {up, -up, up}) {
      for (int i = 0; i < FAR && values.count(cell) < enough && walk(cell, side); i++) {
        continue;
      }
    }
  }

  private boolean walk(int cell, int step) {
    boolean found = false;
    boolean isRoom =
        intervals.low(cell) <= now[cell] + step && now[cell] + step <= intervals.high(cell);
    for (int i = 0; i < TRIES && isRoom && !found; i++) {
      move(cell, step);
      found = mend(i);
      finish(found);
    }
    return found;
  }

  private boolean mend(int noise) {
    for (int relation = firstWrong(); relation >= 0; relation = firstWrong()) {
      if (steps > mostSteps || !mend(relation, noise)) {
        return false;
      }
    }
    return true;
  }

  private int firstWrong() {
    for (int i = 0; i < upset.size(); i++) {
      if (wrong(upset.get(i), over[upset.get(i)]) != 0) {
        return upset.get(i);
      }
    }
    return -1;
  }

  /** Changes the cell of a relation that upsets least else, or nearly so. */
  private boolean mend(int relation, int noise) {
    long wrong = wrong(relation, over[relation]);
    int best = -1;
    int bestStep = 0;
    long bestUpset = Long.MAX_VALUE;
    int size = links.end(relation) - links.start(relation);
    int from = size > MOST_LOOKED_AT ? chance(size) : 0;
    for (int i = 0; i < Math.min(size, MOST_LOOKED_AT); i++) {
      int at = i == 0 ? size - 1 : (from + size - 1 - i) % size;
      int cell = links.cell[links.start(relation) + at];
      int step = isResting(cell) ? 0 : step(cell, -wrong / links.times[links.start(relation) + at]);
      long upset = step == 0 ? bestUpset : upset(cell, step) * 2 + chance(3 * noise);
      if (upset < bestUpset) {
        best = cell;
        bestStep = step;
        bestUpset = upset;
      }
    }
    if (best >= 0) {
      move(best, bestStep);
    }
    return best >= 0;
  }

  private boolean isResting(int cell) {
    return movedAt[cell] == 1 || (movedAt[cell] > 0 && steps - movedAt[cell] < RESTS);
  }

  /** As far as there is room. */
  private int step(int cell, long wanted) {
    long most = (long) intervals.high(cell) - now[cell] - by[cell];
    long least = (long) intervals.low(cell) - now[cell] - by[cell];
    return (int) Math.max(least, Math.min(most, wanted));
  }

  /** How much more is wrong in all relations of a cell when it is changed. */
  private long upset(int cell, long step) {
    long sum = 0;
    for (int at = links.firstOf(cell); at < links.endOf(cell); at++) {
      int term = links.term(at);
      int relation = links.relation[term];
      long was = over[relation];
      sum += Math.abs(wrong(relation, was + links.times[term] * step));
      sum -= Math.abs(wrong(relation, was));
    }
    return sum;
  }

  /** How far a sum is from what it may be. */
  private long wrong(int relation, long change) {
    if (!links.isAtMost(relation)) {
      return change;
    }
    return change <= 0 ? 0 : Math.max(0, change + sum(relation));
  }

  private long sum(int relation) {
    long sum = 0;
    for (int term = links.start(relation); term < links.end(relation); term++) {
      sum += (long) links.times[term] * now[links.cell[term]];
    }
    return sum;
  }

  private void move(int cell, int step) {
    moved.add(cell);
    by[cell] += step;
    movedAt[cell] = ++steps;
    for (int at = links.firstOf(cell); at < links.endOf(cell); at++) {
      int term = links.term(at);
      over[links.relation[term]] += (long) links.times[term] * step;
      upset.add(links.relation[term]);
    }
  }

  private void finish(boolean found) {
    for (int i = 0; i < moved.size(); i++) {
      int cell = moved.get(i);
      now[cell] += found ? by[cell] : 0;
      values.add(cell, (long) now[cell] - cells.exact(cell));
      by[cell] = 0;
      movedAt[cell] = 0;
    }
    steps = 0;
    for (int i = 0; i < upset.size(); i++) {
      over[upset.get(i)] = 0;
    }
    moved.clear();
    upset.clear();
  }

  /** The same in every run. */
  private int chance(int below) {
    return below == 0 ? 0 : random.nextInt(below);
  }
}
