package primarycare.disclosure.attack;

/**
 * What the sum of a relation is at least and at most, and what that leaves for each of its cells.
 */
final class Balance {

  private final Links links;
  private final int[] low;
  private final int[] high;

  private long lowest;
  private long highest;

  /** Terms without a limit below, or above. */
  private int openBelow;

  private int openAbove;
  private boolean isAtMost;

  Balance(Links links, int[] low, int[] high) {
    this.links = links;
    this.low = low;
    this.high = high;
  }

  /** Takes the sum of a relation; whether it may leave less for one of its cells than is known. */
  boolean take(int relation) {
    lowest = 0;
    highest = 0;
    openBelow = 0;
    openAbove = 0;
    isAtMost = links.isAtMost(relation);
    int end = links.end(relation);
    for (int term = links.start(relation); term < end; term++) {
      add(links.times[term], links.cell[term]);
    }
    return openBelow <= 1 || (openAbove <= 1 && !isAtMost);
  }

  /** What a cell of the relation is at least: the others are at most, or at least, so much. */
  long from(int term) {
    int cell = links.cell[term];
    long times = links.times[term];
    boolean open = high[cell] == Sight.UNBOUNDED;
    long from = low[cell];
    if (times < 0 && openBelow == (open ? 1 : 0)) {
      long others = lowest - (open ? 0 : times * high[cell]);
      from = Math.max(from, -Math.floorDiv(-others, -times));
    }
    if (times > 0 && !isAtMost && openAbove == (open ? 1 : 0)) {
      long others = highest - (open ? 0 : times * high[cell]);
      from = Math.max(from, -Math.floorDiv(others, times));
    }
    return from;
  }

  /** What a cell of the relation is at most. */
  long to(int term) {
    int cell = links.cell[term];
    long times = links.times[term];
    long to = high[cell];
    if (times > 0 && openBelow == 0) {
      to = Math.min(to, Math.floorDiv(times * low[cell] - lowest, times));
    }
    if (times < 0 && !isAtMost && openAbove == 0) {
      to = Math.min(to, Math.floorDiv(highest - times * low[cell], -times));
    }
    return to;
  }

  private void add(long times, int cell) {
    boolean open = high[cell] == Sight.UNBOUNDED;
    long atLow = times * low[cell];
    long atHigh = open ? 0 : times * high[cell];
    lowest += times > 0 ? atLow : atHigh;
    highest += times > 0 ? atHigh : atLow;
    openAbove += open && times > 0 ? 1 : 0;
    openBelow += open && times < 0 ? 1 : 0;
  }
}
