package primarycare.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What the exact counts of a release obey, and a reader knows of them. */
public final class Relations {

  /** Sums of so much times a count at most are far from what a long holds. */
  private static final long MOST = Integer.MAX_VALUE;

  private final Cells cells;
  private final List<String> keys = new ArrayList<>();
  private final Ints ends = new Ints();
  private final Ints terms = new Ints();
  private final Ints coefficients = new Ints();
  private final BitSet atMost = new BitSet();

  public Relations(Cells cells) {
    this.cells = cells;
  }

  /** What a reader knows who has earlier releases and not this one. */
  public Relations withoutRelease() {
    Relations without = new Relations(cells.withoutRelease());
    for (int relation = 0; relation < size(); relation++) {
      without.add(key(relation), cells(relation), times(relation), isAtMost(relation));
    }
    return without;
  }

  /** A whole is the sum of its parts. */
  public Relations whole(String key, int whole, int... parts) {
    int[] coefficients = new int[parts.length + 1];
    Arrays.fill(coefficients, -1);
    coefficients[parts.length] = 1;
    int[] all = Arrays.copyOf(parts, parts.length + 1);
    all[parts.length] = whole;
    return zero(key, all, coefficients);
  }

  /** Two counts are of the same people. */
  public Relations same(String key, int one, int other) {
    return whole(key, one, other);
  }

  /** A part is at most its whole. */
  public Relations atMost(String key, int part, int whole) {
    add(key, new int[] {part, whole}, new int[] {1, -1}, true);
    return this;
  }

  /** What is the same as a count that everybody has stays shown, as hiding it would be in vain. */
  void keepTheSameShown() {
    boolean isMore = true;
    while (isMore) {
      isMore = false;
      for (int relation = 0; relation < size(); relation++) {
        isMore |= isSame(relation) && keepsOther(cells(relation));
      }
    }
  }

  private boolean isSame(int relation) {
    int start = start(relation);
    return ends.get(relation) - start == 2
        && !atMost.get(relation)
        && coefficients.get(start) == -coefficients.get(start + 1);
  }

  private boolean keepsOther(int... two) {
    boolean isSeen = cells.isSeen(two[0]);
    int other = isSeen ? two[1] : two[0];
    boolean isKept = isSeen != cells.isSeen(two[1]) && cells.isShown(other);
    if (isKept) {
      cells.neverHide(other);
    }
    return isKept;
  }

  /** The sum of counts, each times its coefficient, is nothing. */
  public Relations zero(String key, int[] of, int[] coefficients) {
    add(key, of, coefficients, false);
    return this;
  }

  public int size() {
    return ends.size();
  }

  /** In the caller's words. */
  public String key(int relation) {
    return keys.get(relation);
  }

  /** Whether its sum may be below nothing. */
  public boolean isAtMost(int relation) {
    return atMost.get(relation);
  }

  /** The cells that it relates. */
  public int[] cells(int relation) {
    return terms.range(start(relation), ends.get(relation));
  }

  /** How often it counts each of them. */
  public int[] times(int relation) {
    return coefficients.range(start(relation), ends.get(relation));
  }

  private int start(int relation) {
    return relation == 0 ? 0 : ends.get(relation - 1);
  }

  public Cells cells() {
    return cells;
  }

  Links links() {
    return new Links(cells.size(), ends.toArray(), terms.toArray(), coefficients.toArray(), atMost);
  }

  private void add(String key, int[] of, int[] times, boolean isAtMost) {
    requireObeyed(key, of, times, isAtMost);
    for (int i = 0; i < of.length; i++) {
      terms.add(of[i]);
      coefficients.add(times[i]);
    }
    atMost.set(ends.size(), isAtMost);
    ends.add(terms.size());
    keys.add(key);
  }

  private void requireObeyed(String key, int[] of, int[] times, boolean isAtMost) {
    if (Arrays.stream(times).mapToLong(t -> Math.abs((long) t)).sum() > MOST
        || Arrays.stream(times).anyMatch(t -> t == 0)
        || Arrays.stream(of).distinct().count() < of.length) {
      throw new IllegalArgumentException("each cell once, and small numbers times it: " + key);
    }
    long sum = 0;
    for (int i = 0; i < of.length; i++) {
      sum += (long) times[i] * cells.exact(of[i]);
    }
    if (sum > 0 || (sum < 0 && !isAtMost)) {
      throw new IllegalArgumentException("the counts do not obey: " + key);
    }
  }
}
