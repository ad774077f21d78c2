package primarycare.organisation;

import java.util.List;

/**
 * Gives people to the areas that share their practice, by weight: in whole people, and losing none.
 *
 * <p>The people stand in one line, cell after cell. The first area takes of the first n of them its
 * weight's share of n, rounded, whatever n is; the next area does so with those that are left, and
 * the last takes the rest. So every cell keeps its total, each area's share of all cells together
 * is right to one person, and cells may be summed in any way. The largest remainder within each
 * cell would give every cell of one person to the same area.
 */
public final class Sharing {

  private static final double HALF = 0.5;

  private Sharing() {}

  /**
   * How many people of each cell each area takes: by cell, then by area.
   *
   * @param cells people of each cell, in the order in which they stand in line
   * @param weights of the areas in the order of their codes, which sum to 1
   */
  public static long[][] of(long[] cells, List<Double> weights) {
    long[][] shares = new long[cells.length][];
    long before = 0;
    for (int cell = 0; cell < cells.length; cell++) {
      shares[cell] = between(before, before + cells[cell], weights);
      before += cells[cell];
    }
    return shares;
  }

  /** Of the people numbered from + 1 to to, how many each area takes; people left over go on. */
  static long[] between(long from, long to, List<Double> weights) {
    long[] shares = new long[weights.size()];
    long low = from;
    long high = to;
    double left = 1;
    for (int area = 0; area < shares.length; area++) {
      double weight = weights.get(area);
      long below = taken(low, weight, left);
      long within = taken(high, weight, left);
      shares[area] = within - below;
      low -= below;
      high -= within;
      left -= weight;
    }
    return shares;
  }

  private static long taken(long people, double weight, double left) {
    return (long) Math.floor(people * weight / Math.max(left, weight) + HALF);
  }
}
