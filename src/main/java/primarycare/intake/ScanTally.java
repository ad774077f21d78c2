package primarycare.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import primarycare.layout.Field;
import primarycare.layout.Issue;
import primarycare.layout.Layout;
import primarycare.layout.Source;

/** Counts the readings of one file as they pass. */
final class ScanTally {

  private record Key(String column, String rule) {}

  private final String period;
  private final String part;
  private final Map<String, Long> excluded = new TreeMap<>();
  private final Map<Key, ScanOutcome.Tally> issues = new HashMap<>();
  private final Map<Key, ScanOutcome.Tally> notes = new HashMap<>();
  private final Map<String, Map<Object, Long>> missing = new HashMap<>();
  private final Set<Object> periods = new HashSet<>();
  private final Set<Object> parts = new HashSet<>();
  private final List<String> markable;
  private final SeenCodes codes;
  private long records;
  private long loaded;
  private long quarantined;
  private long rows;

  ScanTally(Source source, Layout layout) {
    this.period = source.period();
    this.part = layout.part();
    this.markable =
        source.fields().stream().map(field -> field.name() + Field.MISSING_SUFFIX).toList();
    this.codes = new SeenCodes(source);
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
        missingBy(),
        texts(periods),
        texts(parts),
        codes.seen(),
        failure);
  }

  /** Values are kept as they are: a file has few of them, and many rows. */
  private void row(Map<String, Object> row) {
    keep(periods, row.get(period));
    keep(parts, row.get(part));
    codes.add(row);
    for (String column : markable) {
      Object reason = row.get(column);
      if (reason != null) {
        missing.computeIfAbsent(column, c -> new HashMap<>()).merge(reason, 1L, Long::sum);
      }
    }
  }

  private static void keep(Set<Object> values, Object value) {
    if (value != null) {
      values.add(value);
    }
  }

  private static TreeSet<String> texts(Set<Object> values) {
    return values.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, Long> missingBy() {
    Map<String, Long> sums = new TreeMap<>();
    missing.forEach(
        (column, reasons) ->
            reasons.forEach((reason, cells) -> sums.put(column + "=" + reason, cells)));
    return sums;
  }

  private static void count(Map<Key, ScanOutcome.Tally> tallies, Issue issue, long line) {
    tallies.merge(
        new Key(issue.column(), issue.rule()),
        new ScanOutcome.Tally(issue.column(), issue.rule(), 1, line),
        ScanOutcome.Tally::and);
  }

  private static List<ScanOutcome.Tally> sorted(Map<Key, ScanOutcome.Tally> tallies) {
    List<ScanOutcome.Tally> sorted = new ArrayList<>(tallies.values());
    sorted.sort(ScanOutcome.Tally.ORDER);
    return sorted;
  }
}
