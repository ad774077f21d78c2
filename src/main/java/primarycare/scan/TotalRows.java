package primarycare.scan;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import primarycare.layout.Layout;
import primarycare.layout.Source;

/** Excluded records of one interpreter that are totals, gathered by the columns they add up. */
final class TotalRows {

  private final Source source;
  private final Layout layout;
  private final Interpreter interpreter;
  private final Map<Set<String>, RowGroup> groups = new HashMap<>();

  TotalRows(Source source, Layout layout, Interpreter interpreter) {
    this.source = source;
    this.layout = layout;
    this.interpreter = interpreter;
  }

  /**
   * Adds the record that the interpreter has just read.
   *
   * @param over the columns that it adds up; none for a record that is no total
   */
  void add(Set<String> over, ByteRecords record) {
    if (!over.isEmpty()) {
      groups.computeIfAbsent(over, empty -> new RowGroup(source, interpreter, empty)).add(record);
    }
  }

  boolean isFull() {
    return groups.values().stream().anyMatch(RowGroup::isFull);
  }

  void write(EntryParts parts) throws IOException {
    for (RowGroup rows : groups.values()) {
      rows.write(parts.of(StoredRows.TOTALS), source, layout);
    }
  }
}
