package primarycare.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import primarycare.scan.ScanOutcome;

/**
 * What came before a file: earlier files of its source, layout and part.
 *
 * @param previous the one whose last day is the latest before the file's first
 * @param codes the codes of all of them, by coded column; none where there are too many
 */
record Earlier(StoreEntry previous, Map<String, SortedSet<String>> codes) {

  /** What came before a file; empty for a file without dates, and for the first one. */
  static Optional<Earlier> than(StoreEntry file, Collection<StoreEntry> candidates) {
    List<StoreEntry> earlier = candidates.stream().filter(c -> isBefore(c, file)).toList();
    return earlier.stream()
        .max(
            Comparator.comparing((StoreEntry entry) -> entry.outcome().periods().last())
                .thenComparing(entry -> entry.header().equals(file.header()))
                .thenComparing(StoreEntry::sha256)
                .thenComparing(StoreEntry::address))
        .map(previous -> new Earlier(previous, codes(earlier)));
  }

  /** The last day that the previous file is about. */
  String lastDay() {
    return previous.outcome().periods().last();
  }

  private static boolean isBefore(StoreEntry candidate, StoreEntry file) {
    SortedSet<String> theirs = candidate.outcome().periods();
    SortedSet<String> ours = file.outcome().periods();
    return candidate.source().equals(file.source())
        && candidate.layout().equals(file.layout())
        && candidate.outcome().parts().equals(file.outcome().parts())
        && !theirs.isEmpty()
        && !ours.isEmpty()
        && theirs.last().compareTo(ours.first()) < 0;
  }

  private static Map<String, SortedSet<String>> codes(List<StoreEntry> entries) {
    return ScanOutcome.codes(entries.stream().map(StoreEntry::outcome).toList());
  }
}
