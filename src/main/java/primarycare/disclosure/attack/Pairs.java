package primarycare.disclosure.attack;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Counts that are nearly of the same people: a reader takes two to be one number, so that for
 * others either both are hidden or none.
 */
public final class Pairs {

  private final Map<Integer, Integer> others = new HashMap<>();

  /** Two that are nearly of the same people. */
  public void add(int one, int other) {
    others.put(one, other);
    others.put(other, one);
  }

  /** A cell, and the other of its pair. */
  IntStream with(int cell) {
    Integer other = others.get(cell);
    return other == null ? IntStream.of(cell) : IntStream.of(cell, other);
  }

  /** The cells of all pairs. */
  IntStream all() {
    return others.keySet().stream().mapToInt(Integer::intValue).sorted();
  }
}
