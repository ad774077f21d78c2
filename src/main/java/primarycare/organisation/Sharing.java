package primarycare.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives people to the areas that share their practice, by home or by weight: in whole people, and
 * losing none.
 *
 * <p>By weight, the people stand in one line, cell after cell. The first area takes of the first n
 * of them its weight's share of n, rounded, whatever n is; the next area does so with those that
 * are left, and the last takes the rest. So every cell keeps its total, each area's share of all
 * cells together is right to one person, and cells may be summed in any way. The largest remainder
 * within each cell would give every cell of one person to the same area.
 */
public final class Sharing {

  /** Stands for no known home. */
  public static final String NOT_KNOWN = "";

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

  /**
   * People of each cell by the area that takes them: by cell, then by area.
   *
   * @param atHome those who live there
   * @param byWeight those given to it by weight
   */
  public record Shared(long[][] atHome, long[][] byWeight) {}

  /**
   * The same, where it is known of some people where they live: those whose home is one of the
   * areas that share their practice go there, and the others by weight.
   *
   * @param cells people of each cell by the LSOA where they live, {@link #NOT_KNOWN} where it is
   *     not known; in the order in which they stand in line
   * @param areas of one type, in the order of their codes, which share the practice
   */
  public static Shared of(List<Map<String, Long>> cells, List<Share> areas, Homes homes) {
    List<String> codes = areas.stream().map(share -> share.area().code()).toList();
    long[][] atHome = new long[cells.size()][codes.size()];
    long[] others = new long[cells.size()];
    for (int cell = 0; cell < others.length; cell++) {
      for (Map.Entry<String, Long> people : cells.get(cell).entrySet()) {
        Optional<String> home = homes.certain(people.getKey(), areas.get(0).type());
        int area = home.map(codes::indexOf).orElse(-1);
        if (area < 0) {
          others[cell] += people.getValue();
        } else {
          atHome[cell][area] += people.getValue();
        }
      }
    }
    return new Shared(atHome, of(others, Share.weights(areas)));
  }

  /** Of the people numbered from + 1 to to in their line, how many each area takes. */
  public static long[] between(long from, long to, List<Double> weights) {
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
