package primarycare.statistics;

import java.util.Arrays;

/**
 * Areas in groups of like size by their value, such as fifths.
 *
 * <p>Of n areas with a value and m groups, the area of rank r is in group m + 1 - ceil((n + 1 - r)
 * m / n). Areas of equal value share the better-ranked group. Without a value an area is in none,
 * 0, as are all where n is below m. Source: PHEindicatormethods, in whole numbers, because its
 * division of doubles misplaces areas where n / m is inexact.
 */
public final class Quantiles {

  private Quantiles() {}

  /** The group of an area of such a rank, from 1, among so many. */
  public static long group(long rank, long areas, int groups) {
    if (areas < groups) {
      return 0;
    }
    return groups + 1 + Math.floorDiv(-(areas + 1 - rank) * groups, areas);
  }

  /** The groups of areas: 1 has the lowest values. */
  public static long[] ascending(double[] values, int groups) {
    double[] sorted = known(values);
    return Arrays.stream(values)
        .mapToLong(value -> Double.isNaN(value) ? 0 : ascending(value, sorted, groups))
        .toArray();
  }

  /** The group of one of the values of all areas, which stand in ascending order. */
  public static long ascending(double value, double[] sorted, int groups) {
    return group(below(sorted, value) + 1, sorted.length, groups);
  }

  /** The groups of areas: 1 has the highest values. */
  public static long[] descending(double[] values, int groups) {
    return ascending(Arrays.stream(values).map(value -> 0 - value).toArray(), groups);
  }

  private static double[] known(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
  }

  /** How many values lie below one of them. */
  private static long below(double[] sorted, double value) {
    int found = Arrays.binarySearch(sorted, value);
    while (found > 0 && sorted[found - 1] == value) {
      found--;
    }
    return found;
  }
}
