package primarycare.scan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.layout.Field;
import primarycare.layout.Issue;
import primarycare.layout.Layout;
import primarycare.layout.Rule;
import primarycare.layout.Source;

/** Counts the readings of one file as they pass. */
final class ScanTally {

  private record Key(String column, String rule) {}

  private final String period;
  private final String part;
  private final Map<String, Long> excluded = new TreeMap<>();
  private final Map<Key, ScanOutcome.Tally> issues = new HashMap<>();
  private final Map<Key, ScanOutcome.Tally> notes = new HashMap<>();
  private final Map<String, Long> missing = new TreeMap<>();
  private final SortedSet<String> periods = new TreeSet<>();
  private final SortedSet<String> parts = new TreeSet<>();
  private final SortedMap<String, ScanOutcome.Dated> months = new TreeMap<>();
  private final Map<LocalDate, String> known = new HashMap<>();
  private final boolean steady;
  private final SeenCodes codes;
  private long loaded;
  private long quarantined;
  private long rows;

  ScanTally(Source source, Layout layout) {
    this.period = source.period();
    this.part = layout.part();
    this.steady = source.steady();
    this.codes = new SeenCodes(source);
  }

  long records() {
    return loaded + quarantined + excluded.values().stream().mapToLong(Long::longValue).sum();
  }

  void loaded(int made) {
    loaded++;
    rows += made;
  }

  void quarantined() {
    quarantined++;
  }

  void excluded(String reason) {
    excluded.merge(reason, 1L, Long::sum);
  }

  /** Counts a rule that a record breaks, or what is unusual in a loaded one. */
  void issue(String state, Issue issue, long line) {
    count(state.equals(StoredRows.NOTED) ? notes : issues, issue, line);
  }

  /**
   * Counts the values of a column of loaded rows.
   *
   * @param counts how often each number stands there
   */
  void column(FieldColumn column, long[] counts) {
    String name = column.field().name();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        value(name, column.known(number), counts[number]);
      }
    }
  }

  /**
   * Counts the months that records are of, where months are about as large as each other.
   *
   * @param lines the line of each row
   * @param facts the number of each row within its record: the first one counts
   */
  void dates(FieldColumn column, long[] lines, int[] facts, int rows) {
    if (steady && column.field().name().equals(period)) {
      for (int row = 0; row < rows; row++) {
        LocalDate day = facts[row] == 0 ? (LocalDate) column.value(row) : null;
        if (day != null) {
          ScanOutcome.Dated one = new ScanOutcome.Dated(1, lines[row]);
          months.merge(monthOf(day), one, ScanOutcome.Dated::and);
        }
      }
    }
  }

  private String monthOf(LocalDate day) {
    return known.computeIfAbsent(day, d -> YearMonth.from(d).toString());
  }

  private void value(String column, ReadText known, long count) {
    if (known.missing() != null) {
      missing.merge(column + Field.MISSING_SUFFIX + "=" + known.missing(), count, Long::sum);
    }
    if (known.rule() != Rule.NOT_IN_LIST) {
      codes.add(column, known.value());
    }
    if (known.value() != null && column.equals(period)) {
      periods.add(known.value().toString());
    }
    if (known.value() != null && column.equals(part)) {
      parts.add(known.value().toString());
    }
  }

  ScanOutcome outcome() {
    return new ScanOutcome(
        records(),
        loaded,
        quarantined,
        excluded,
        rows,
        sorted(issues),
        sorted(notes),
        new TreeMap<>(missing),
        new TreeSet<>(periods),
        new TreeSet<>(parts),
        new TreeMap<>(months),
        codes.seen());
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
