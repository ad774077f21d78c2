package primarycare.disclosure.attack;

import java.util.Arrays;
import java.util.List;

/**
 * What a relation leaves for cells of a part, all by their distance from counts that obey it.
 *
 * @param of where its cells stand in the part
 * @param times what each counts
 * @param least of the sum; {@link #UNLIMITED} where it has none
 * @param most of the sum; {@link #UNLIMITED} where it has none
 */
record Row(int[] of, int[] times, long least, long most) {

  static final long UNLIMITED = Long.MAX_VALUE;

  /** Whether counts obey it. */
  boolean isObeyed(long... by) {
    long sum = 0;
    for (int i = 0; i < of.length; i++) {
      sum += times[i] * by[of[i]];
    }
    return (least == UNLIMITED || least <= sum) && (most == UNLIMITED || sum <= most);
  }

  /**
   * Those of a part.
   *
   * @param base counts that obey all
   * @param isFixedOutside whether cells outside the part are taken to be so, or as they are seen
   */
  static List<Row> of(Part part, Intervals intervals, int[] base, boolean isFixedOutside) {
    return Arrays.stream(part.relations())
        .mapToObj(relation -> of(relation, part, intervals, base, isFixedOutside))
        .toList();
  }

  private static Row of(
      int relation, Part part, Intervals intervals, int[] base, boolean isFixedOutside) {
    Links links = part.links();
    Ints of = new Ints();
    Ints times = new Ints();
    long sum = 0;
    long lowest = 0;
    long highest = 0;
    for (int term = links.start(relation); term < links.end(relation); term++) {
      int cell = links.cell[term];
      long time = links.times[term];
      sum += time * base[cell];
      Integer at = part.numbers().get(cell);
      if (at != null) {
        of.add(at);
        times.add(links.times[term]);
      } else if (!isFixedOutside) {
        long down = times(time, (long) intervals.low(cell) - base[cell]);
        boolean isUnlimited = intervals.high(cell) == Sight.UNBOUNDED;
        long up = times(time, isUnlimited ? UNLIMITED : (long) intervals.high(cell) - base[cell]);
        lowest = plus(lowest, time > 0 ? down : up);
        highest = plus(highest, time > 0 ? up : down);
      }
    }
    boolean isAtMost = links.isAtMost(relation);
    long least = isAtMost || highest == UNLIMITED ? UNLIMITED : -highest;
    long most = lowest == UNLIMITED ? UNLIMITED : -lowest - (isAtMost ? sum : 0);
    return new Row(of.toArray(), times.toArray(), least, most);
  }

  private static long times(long time, long distance) {
    return distance == UNLIMITED ? UNLIMITED : time * distance;
  }

  private static long plus(long sum, long more) {
    return sum == UNLIMITED || more == UNLIMITED ? UNLIMITED : sum + more;
  }
}
