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
  private int unlimitedBelow;

  private int unlimitedAbove;
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
    unlimitedBelow = 0;
    unlimitedAbove = 0;
    isAtMost = links.isAtMost(relation);
    int end = links.end(relation);
    for (int term = links.start(relation); term < end; term++) {
      add(links.times[term], links.cell[term]);
    }
    return unlimitedBelow <= 1 || (unlimitedAbove <= 1 && !isAtMost);
  }

  /** What a cell of the relation is at least: the others are at most, or at least, so much. */
  long from(int term) {
    int cell = links.cell[term];
    long times = links.times[term];
    boolean isUnlimited = high[cell] == Sight.UNBOUNDED;
    long from = low[cell];
    if (times < 0 && unlimitedBelow == (isUnlimited ? 1 : 0)) {
      long others = lowest - (isUnlimited ? 0 : times * high[cell]);
      from = Math.max(from, -Math.floorDiv(-others, -times));
    }
    if (times > 0 && !isAtMost && unlimitedAbove == (isUnlimited ? 1 : 0)) {
      long others = highest - (isUnlimited ? 0 : times * high[cell]);
      from = Math.max(from, -Math.floorDiv(others, times));
    }
    return from;
  }

  /** What a cell of the relation is at most. */
  long to(int term) {
    int cell = links.cell[term];
    long times = links.times[term];
    long to = high[cell];
    if (times > 0 && unlimitedBelow == 0) {
      to = Math.min(to, Math.floorDiv(times * low[cell] - lowest, times));
    }
    if (times < 0 && !isAtMost && unlimitedAbove == 0) {
      to = Math.min(to, Math.floorDiv(highest - times * low[cell], -times));
    }
    return to;
  }

  private void add(long times, int cell) {
    boolean isUnlimited = high[cell] == Sight.UNBOUNDED;
    long atLow = times * low[cell];
    long atHigh = isUnlimited ? 0 : times * high[cell];
    lowest += times > 0 ? atLow : atHigh;
    highest += times > 0 ? atHigh : atLow;
    unlimitedAbove += isUnlimited && times > 0 ? 1 : 0;
    unlimitedBelow += isUnlimited && times < 0 ? 1 : 0;
  }
}
