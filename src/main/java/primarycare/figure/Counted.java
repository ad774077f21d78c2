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

  /** The count for which this was shown, which is then forgotten; null for one not available. */
  public Long taken(Shown shown) {
    Count count = counts.remove(shown);
    return count == null ? null : count.exact();
  }
}
