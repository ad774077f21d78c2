package primarycare.table.kind;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.figure.Count;
import primarycare.figure.CountKey;

/** The counts of a table by whom they count, those of the same people once. */
final class DistinctCounts implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<CountKey, Count> counts = new HashMap<>();

  /**
   * Adds some of them; those that stand alone are left out.
   *
   * @throws IllegalStateException where one does not say whom it counts, and where two count the
   *     same people differently
   */
  DistinctCounts add(Stream<Count> some) {
    some.forEach(this::add);
    return this;
  }

  private void add(Count count) {
    if (count.key() == null) {
      throw new IllegalStateException("a count of people does not say whom it counts");
    }
    if (count.key().equals(CountKey.ALONE)) {
      return;
    }
    Count before = counts.putIfAbsent(count.key(), count);
    if (before != null && !before.equals(count)) {
      throw new IllegalStateException("two counts of the same people: " + count.key());
    }
  }

  List<Count> all() {
    return List.copyOf(counts.values());
  }
}
