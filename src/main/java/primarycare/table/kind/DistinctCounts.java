package primarycare.table.kind;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import primarycare.figure.Count;
import primarycare.figure.CountKey;

/** Counts of people, those of the same people once. */
final class DistinctCounts implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<CountKey, Count> counts = new HashMap<>();

  /**
   * @throws IllegalStateException where two tables count the same people differently
   */
  DistinctCounts add(Stream<Count> some) {
    some.filter(count -> count.key() != null).forEach(this::add);
    return this;
  }

  private void add(Count count) {
    Count before = counts.putIfAbsent(count.key(), count);
    if (before != null && !before.equals(count)) {
      throw new IllegalStateException("two counts of the same people: " + count.key());
    }
  }

  List<Count> all() {
    return List.copyOf(counts.values());
  }
}
