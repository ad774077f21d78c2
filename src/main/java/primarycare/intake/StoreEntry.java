package primarycare.intake;

import java.util.List;
import primarycare.scan.ScanOutcome;
import primarycare.scan.StoredRows;

/**
 * What the store knows of one file it holds, kept beside the rows as {@code intake.json}.
 *
 * @param address of the entry: equal for equal bytes read in the same way
 * @param header names of the columns as they stand in the file
 * @param absent canonical columns the layout knows and the file lacks
 * @param unused number of columns of the file that nothing reads
 * @param parts the files that hold the rows
 */
public record StoreEntry(
    String address,
    String source,
    String layout,
    String sha256,
    String encoding,
    String delimiter,
    List<String> header,
    int columns,
    int unused,
    List<String> absent,
    ScanOutcome outcome,
    List<Part> parts) {

  /** One file of stored rows, by its path below the entry. */
  public record Part(String path, long bytes, long rows, String sha256) {}

  /** The files that hold the rows in a state. */
  List<Part> parts(String state) {
    return parts.stream()
        .filter(part -> part.path().startsWith(StoredRows.folder(state) + "/"))
        .toList();
  }

  long rows(String state) {
    return parts(state).stream().mapToLong(Part::rows).sum();
  }

  /** What was written is what the scanner counted, state by state. */
  boolean isWhole() {
    return outcome.addsUp()
        && outcome.rows() == rows(StoredRows.ACCEPTED)
        && sum(outcome.issues()) == rows(StoredRows.QUARANTINED)
        && sum(outcome.notes()) == rows(StoredRows.NOTED)
        && outcome.excludedRecords() == rows(StoredRows.EXCLUDED);
  }

  private static long sum(List<ScanOutcome.Tally> tallies) {
    return tallies.stream().mapToLong(ScanOutcome.Tally::records).sum();
  }
}
