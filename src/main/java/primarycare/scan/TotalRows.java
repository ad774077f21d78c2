package primarycare.scan;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import primarycare.layout.Exclusion;
import primarycare.layout.Issue;
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

  /** Whether a record that is left out is so as a total, and for nothing else. */
  static boolean isTotal(Layout layout, List<Slot> base) {
    return base.stream()
        .filter(slot -> slot.exclusion() < layout.exclude().size())
        .allMatch(slot -> layout.exclude().get(slot.exclusion()).isTotal());
  }

  /** Whether a figure of a total is none, which is told: no sum could be held against it. */
  static boolean tellsBroken(Set<String> figures, List<Slot> all, List<Issue> issues) {
    all.stream()
        .filter(slot -> figures.contains(slot.field().name()))
        .forEach(slot -> slot.tell(ReadText.BROKEN, issues));
    return !issues.isEmpty();
  }

  /** The columns over which a record is a total: none where it is not one, or not of use as one. */
  static Set<String> over(Layout layout, Set<String> totalled, List<Slot> base) {
    Set<String> columns = new TreeSet<>();
    for (Slot slot : base) {
      if (slot.exclusion() < layout.exclude().size()) {
        Exclusion met = layout.exclude().get(slot.exclusion());
        if (!met.isTotal()) {
          return Set.of();
        }
        columns.addAll(met.over());
      }
    }
    for (Slot slot : base) {
      String name = slot.field().name();
      if (slot.is(ReadText.BROKEN | ReadText.REFUSED) && !columns.contains(name)) {
        if (!totalled.contains(name)) {
          return Set.of();
        }
        columns.add(name);
      }
    }
    return columns;
  }
}
