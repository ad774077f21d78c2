package primarycare.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.layout.Field;
import primarycare.layout.Issue;

/** Counts the readings of one file as they pass. */
final class ScanTally {

  private record Key(String column, String rule) {}

  private final String period;
  private final String part;
  private final Map<String, Long> excluded = new TreeMap<>();
  private final Map<Key, ScanOutcome.Tally> issues = new java.util.HashMap<>();
  private final Map<Key, ScanOutcome.Tally> notes = new java.util.HashMap<>();
  private final Map<String, Long> missing = new TreeMap<>();
  private final TreeSet<String> periods = new TreeSet<>();
  private final TreeSet<String> parts = new TreeSet<>();
  private long records;
  private long loaded;
  private long quarantined;
  private long rows;

  ScanTally(String period, String part) {
    this.period = period;
    this.part = part;
  }

  /** A record was read, whatever becomes of it. */
  void record() {
    records++;
  }

  void add(Interpreter.Reading reading, long line) {
    if (reading instanceof Interpreter.Reading.Accepted accepted) {
      loaded++;
      rows += accepted.rows().size();
      accepted.rows().forEach(this::row);
      accepted.notes().forEach(issue -> count(notes, issue, line));
    } else if (reading instanceof Interpreter.Reading.Quarantined broken) {
      quarantined++;
      broken.issues().forEach(issue -> count(issues, issue, line));
    } else if (reading instanceof Interpreter.Reading.Excluded out) {
      excluded.merge(out.reason(), 1L, Long::sum);
    }
  }

  ScanOutcome outcome(String failure) {
    return new ScanOutcome(
        records,
        loaded,
        quarantined,
        excluded,
        rows,
        sorted(issues),
        sorted(notes),
        missing,
        periods,
        parts,
        failure);
  }

  private void row(Map<String, Object> row) {
    if (row.get(period) != null) {
      periods.add(row.get(period).toString());
    }
    if (row.get(part) != null) {
      parts.add(row.get(part).toString());
    }
    row.forEach(
        (column, value) -> {
          if (column.endsWith(Field.MISSING_SUFFIX)) {
            missing.merge(column + "=" + value, 1L, Long::sum);
          }
        });
  }

  private static void count(Map<Key, ScanOutcome.Tally> tallies, Issue issue, long line) {
    tallies.merge(
        new Key(issue.column(), issue.rule()),
        new ScanOutcome.Tally(issue.column(), issue.rule(), 1, line),
        (a, b) -> new ScanOutcome.Tally(a.column(), a.rule(), a.records() + 1, a.firstLine()));
  }

  private static List<ScanOutcome.Tally> sorted(Map<Key, ScanOutcome.Tally> tallies) {
    List<ScanOutcome.Tally> sorted = new ArrayList<>(tallies.values());
    sorted.sort(
        Comparator.comparing(ScanOutcome.Tally::column).thenComparing(ScanOutcome.Tally::rule));
    return sorted;
  }
}
