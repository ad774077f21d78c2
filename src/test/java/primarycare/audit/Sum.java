package primarycare.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Wholes, less their parts, are 0; or at least 0.
 *
 * @param members numbers of the wholes, then of the parts
 * @param wholes how many of them are wholes
 * @param atLeast whether more than the parts may be in the wholes
 */
record Sum(int[] members, int wholes, boolean atLeast) {

  static Sum of(int whole, List<Integer> parts) {
    return of(List.of(whole), parts, false);
  }

  static Sum of(List<Integer> wholes, List<Integer> parts, boolean atLeast) {
    int[] members =
        IntStream.concat(
                wholes.stream().mapToInt(Integer::intValue),
                parts.stream().mapToInt(Integer::intValue))
            .toArray();
    return new Sum(members, wholes.size(), atLeast);
  }

  int last() {
    return Arrays.stream(members).max().orElse(-1);
  }
}
