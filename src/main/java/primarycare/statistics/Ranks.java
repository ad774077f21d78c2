package primarycare.statistics;

import java.util.Arrays;

/**
 * The ranks of figures among their like: 1 is the highest, and equal ones share the better rank.
 */
public final class Ranks {

  private final double[] ascending;

  private Ranks(double[] ascending) {
    this.ascending = ascending;
  }

  /** Ranks among these; those that are not a number have none. */
  public static Ranks among(double[] figures) {
    return new Ranks(
        Arrays.stream(figures).filter(figure -> !Double.isNaN(figure)).sorted().toArray());
  }

  /** How many are ranked. */
  public long size() {
    return ascending.length;
  }

  /** The rank of a figure; null where fewer are ranked than there must be. */
  public Long of(double figure, long fewest) {
    return size() < fewest ? null : (Long) of(figure);
  }

  /** One more than there are above a figure. */
  public long of(double figure) {
    int first = 0;
    int above = ascending.length;
    while (first < above) {
      int middle = (first + above) >>> 1;
      if (ascending[middle] > figure) {
        above = middle;
      } else {
        first = middle + 1;
      }
    }
    return ascending.length - above + 1L;
  }
}
