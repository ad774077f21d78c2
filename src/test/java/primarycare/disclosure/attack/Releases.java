package primarycare.disclosure.attack;

import java.util.List;
import java.util.stream.Collectors;

/** Small releases, and what is asked of them. */
final class Releases {

  static final int ENOUGH = 5;
  static final Limits LIMITS = new Limits(ENOUGH, 200, 1_000);

  /** Nobody is shown, 1 to 7 are hidden and others second, the rest is to the nearest 5. */
  static final Sight PUBLIC = new Sight(true, 8, 5, Sight.UNBOUNDED);

  /** The same, where nobody is hidden too. */
  static final Sight NO_ZEROS = new Sight(false, 8, 5, Sight.UNBOUNDED);

  /** 1 to 7 alone are hidden, and everybody knows it. */
  static final Sight LETTER = new Sight(true, 8, 5, 7);

  /** 1 to 4 are hidden, the rest is exact. */
  static final Sight INTERNAL = new Sight(true, 5, 1, Sight.UNBOUNDED);

  private Releases() {}

  static Attacked attacked(Relations relations) {
    return new Attack(relations, LIMITS).run();
  }

  static Closed closed(Relations relations, Reader... readers) {
    return new Closing(relations, LIMITS).close(List.of(readers));
  }

  /** By cell, how many values are left by which relation. */
  static String narrow(Attacked attacked) {
    return attacked.narrow().stream()
        .map(cell -> cell.cell() + ": " + cell.left() + " by " + cell.relation())
        .collect(Collectors.joining("; "));
  }

  static int[] counts(Cells cells, int... counts) {
    int[] all = new int[counts.length];
    for (int i = 0; i < counts.length; i++) {
      all[i] = cells.count(counts[i]);
    }
    return all;
  }
}
