package primarycare.figure;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Counts by whom they count, those of the same people once. */
public final class DistinctCounts implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<CountKey, Count> counts = new LinkedHashMap<>();
  private final Set<CountKey> figures = new LinkedHashSet<>();

  /**
   * Adds some of them; those that stand alone are left out.
   *
   * @throws IllegalStateException where one does not say whom it counts, and where two count the
   *     same people differently
   */
  public DistinctCounts add(Stream<Count> some) {
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
    if (before != null && !(before.equals(count) && before.among() == count.among())) {
      throw new IllegalStateException("two counts of the same people: " + count.key());
    }
  }

  /** Of those that were added, these are figures of a row. */
  public DistinctCounts figures(Stream<Count> some) {
    some.map(Count::key).filter(counts::containsKey).forEach(figures::add);
    return this;
  }

  /** Adds those of another, which may be of the same people. */
  public DistinctCounts add(DistinctCounts others) {
    figures.addAll(others.figures);
    return add(others.counts.values().stream());
  }

  /** Those that are figures of a row; others are asked for to say something of it. */
  public List<Count> figures() {
    return figures.stream().map(counts::get).toList();
  }

  /** In the order in which they were added first. */
  public List<Count> all() {
    return List.copyOf(counts.values());
  }
}
