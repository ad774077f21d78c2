package primarycare.intake;

import java.io.Serializable;
import org.apache.hadoop.fs.Path;
import primarycare.scan.StoredRows;

/**
 * A file of the store's rows.
 *
 * @param entry the address of the entry that it is of
 * @param isTotals whether its rows are totals beside the rows of the entry
 */
public record StoredPart(String source, String entry, boolean isTotals, String path, long bytes)
    implements Serializable {

  /** A file of an entry's rows in a state, below the entry's folder. */
  static StoredPart of(StoreEntry entry, String state, Path folder, StoreEntry.Part part) {
    return new StoredPart(
        entry.source(),
        entry.address(),
        state.equals(StoredRows.TOTALS),
        new Path(folder, part.path()).toString(),
        part.bytes());
  }
}
