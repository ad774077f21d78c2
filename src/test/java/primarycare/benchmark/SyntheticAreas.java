package primarycare.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Practices and what they are grouped into, for a release that is not real.
 *
 * @param practices which come first among the areas
 * @param levels how many practices are below each area
 * @param wholes areas that are the sum of others: the area, then those
 */
record SyntheticAreas(int practices, List<Integer> levels, List<int[]> wholes) {

  private static final int PRACTICES_OF_A_PCN = 5;

  /** An integrated care board: practices, PCNs, and groups that cut across them. */
  static SyntheticAreas board(int practices, int groups) {
    SyntheticAreas areas = ofPractices(practices);
    int[] pcns = areas.group(range(practices), PRACTICES_OF_A_PCN);
    int[] all = areas.group(pcns, pcns.length);
    int[] across = areas.group(range(practices), (practices + groups - 1) / groups);
    areas.wholes.add(sum(all[0], across));
    return areas;
  }

  /** England: practices, PCNs, sub-ICB locations, boards, regions. */
  static SyntheticAreas england(int practices) {
    SyntheticAreas areas = ofPractices(practices);
    int[] level = range(practices);
    for (int each : new int[] {PRACTICES_OF_A_PCN, 12, 3, 6, 7}) {
      level = areas.group(level, each);
    }
    return areas;
  }

  int size() {
    return levels.size();
  }

  private static SyntheticAreas ofPractices(int practices) {
    List<Integer> levels = new ArrayList<>();
    IntStream.range(0, practices).forEach(p -> levels.add(1));
    return new SyntheticAreas(practices, levels, new ArrayList<>());
  }

  private int[] group(int[] below, int each) {
    List<Integer> groups = new ArrayList<>();
    for (int from = 0; from < below.length; from += each) {
      int[] parts = java.util.Arrays.copyOfRange(below, from, Math.min(from + each, below.length));
      groups.add(levels.size());
      wholes.add(sum(levels.size(), parts));
      levels.add(IntStream.of(parts).map(levels::get).sum());
    }
    return groups.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] range(int to) {
    return IntStream.range(0, to).toArray();
  }

  private static int[] sum(int whole, int... parts) {
    return IntStream.concat(IntStream.of(whole), IntStream.of(parts)).toArray();
  }
}
