package primarycare.figure;

import java.util.IdentityHashMap;
import java.util.Map;

/** Takes the counts of a table's rows, and shows nothing of them. */
public final class Counted implements Protection {

  private final Map<Shown, Count> counts = new IdentityHashMap<>();

  @Override
  public Shown show(Count count) {
    Shown nothing = new Shown(null, Shown.Status.SUPPRESSED);
    counts.put(nothing, count);
    return nothing;
  }

  @Override
  public Double show(Estimated estimate) {
    return null;
  }

  /**
   * The count for which this was shown, or that is nobody's; null for one not available.
   *
   * @throws IllegalStateException for what was shown of no count that was taken
   */
  public Long taken(Shown shown) {
    if (shown.equals(Shown.NOT_AVAILABLE)) {
      return null;
    }
    if (shown.value() != null) {
      return shown.value();
    }
    Count count = counts.get(shown);
    if (count == null) {
      throw new IllegalStateException(
          "a row has what was shown of a count that is none of its own");
    }
    return count.exact();
  }
}
