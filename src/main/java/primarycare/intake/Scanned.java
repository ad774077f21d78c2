package primarycare.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What scanning a chunk of a file, or several, came to.
 *
 * @param parts the files that it wrote, by their paths below the entry
 */
record Scanned(String entry, ScanOutcome outcome, List<String> parts) {

  /** This and the next chunks of the file. */
  Scanned and(Scanned next) {
    List<String> all = new ArrayList<>(parts);
    all.addAll(next.parts);
    return new Scanned(entry, outcome.and(next.outcome), all);
  }
}
