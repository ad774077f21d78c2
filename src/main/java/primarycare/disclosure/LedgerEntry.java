package primarycare.disclosure;

import java.util.List;
import java.util.Locale;
import primarycare.disclosure.earlier.SeenRelease;

/**
 * With which earlier releases of its store a release was closed, and what it adds to them.
 *
 * @param others names of those of other inputs, jobs or code, in order
 * @param followed hidden counts that follow from earlier releases alone
 * @param seen what a reader sees of the release
 */
public record LedgerEntry(List<String> others, long followed, SeenRelease seen) {

  public LedgerEntry {
    others = List.copyOf(others);
  }

  /** A hash of which counts are hidden. */
  public String hidden() {
    return seen.hidden();
  }

  /** What the owner of the job should know of it; blank without others. */
  String inWords() {
    return others.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "; earlier releases of the store that were considered: %,d; hidden counts that follow"
                + " from these alone, whatever is hidden since: %,d",
            others.size(),
            followed);
  }
}
