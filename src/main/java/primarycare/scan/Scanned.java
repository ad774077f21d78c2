package primarycare.scan;

import java.util.ArrayList;
import java.util.List;
import primarycare.job.Problem;

/**
 * What scanning a chunk of a file, or several, came to.
 *
 * @param parts the files that it wrote, by their paths below the entry
 * @param failure why reading stopped early, without the file's name; null where it did not
 */
public record Scanned(String entry, ScanOutcome outcome, List<String> parts, Problem failure) {

  /** This and the next chunks of the file. */
  public Scanned and(Scanned next) {
    List<String> all = new ArrayList<>(parts);
    all.addAll(next.parts);
    return new Scanned(
        entry, outcome.and(next.outcome), all, failure == null ? next.failure : failure);
  }
}
