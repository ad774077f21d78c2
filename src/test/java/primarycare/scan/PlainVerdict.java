package primarycare.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import primarycare.layout.Cell;
import primarycare.layout.Exclusion;
import primarycare.layout.Field;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.Rule;
import primarycare.layout.Severity;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/** What becomes of records by the declared rules alone, a cell at a time and nothing remembered. */
public final class PlainVerdict {

  /** What was counted, and the lines of the records of each state. */
  public record Account(
      long records,
      long rows,
      Map<String, Long> excluded,
      List<ScanOutcome.Tally> issues,
      Map<String, List<Long>> lines) {

    public long of(String state) {
      return lines.getOrDefault(state, List.of()).size();
    }
  }

  private final Source source;
  private final Layout layout;
  private final Header header;
  private final Map<String, Integer> positions;
  private final Map<String, Long> excluded = new TreeMap<>();
  private final Map<String, List<Long>> lines = new TreeMap<>();
  private final Map<ScanOutcome.Tally, ScanOutcome.Tally> issues =
      new TreeMap<>(ScanOutcome.Tally.ORDER);
  private long rows;

  private PlainVerdict(Source source, Layout layout, Header header) {
    this.source = source;
    this.layout = layout;
    this.header = header;
    this.positions = header.positions(layout.headers());
  }

  /** The account of a file whose first record is its header; none where no layout knows that. */
  public static Optional<Account> of(String sourceName, List<PlainOracle.Read> records) {
    return of(Sources.named(sourceName), records);
  }

  /** The same for a source whose order of day and month is settled. */
  public static Optional<Account> of(Source source, List<PlainOracle.Read> records) {
    Header header = new Header(records.get(0).cells());
    return header
        .match(source)
        .filter(layout -> header.repeated(layout).isEmpty())
        .map(layout -> new PlainVerdict(source, layout, header).account(records));
  }

  private Account account(List<PlainOracle.Read> records) {
    List<PlainOracle.Read> below = records.subList(1, records.size());
    below.forEach(this::judge);
    return new Account(below.size(), rows, excluded, List.copyOf(issues.values()), lines);
  }

  private void judge(PlainOracle.Read read) {
    List<String> broken = new ArrayList<>();
    Optional<String> reason = Optional.empty();
    if (read.stray()) {
      broken.add("|" + Rule.STRAY_TEXT.label());
    } else if (read.cells().size() != header.names().size()) {
      broken.add("|" + Rule.FIELD_COUNT.label());
    } else if (!read.damaged().isEmpty()) {
      read.damaged().forEach(i -> broken.add(name(i) + "|" + Rule.ENCODING.label()));
    } else {
      reason = reason(read.cells());
      broken.addAll(broken(read.cells(), isTotal(read.cells()) ? figures() : every()));
      if (reason.isPresent() && !isTotal(read.cells())) {
        broken.clear();
      }
      reason = broken.isEmpty() ? reason : Optional.empty();
    }
    reason.ifPresent(text -> excluded.merge(text, 1L, Long::sum));
    for (String issue : broken) {
      int bar = issue.lastIndexOf('|');
      ScanOutcome.Tally tally =
          new ScanOutcome.Tally(issue.substring(0, bar), issue.substring(bar + 1), 1, read.line());
      issues.merge(tally, tally, ScanOutcome.Tally::and);
    }
    String state = reason.isPresent() ? "excluded" : broken.isEmpty() ? "accepted" : "quarantined";
    rows += state.equals("accepted") ? Math.max(1, facts()) : 0;
    lines.computeIfAbsent(state, s -> new ArrayList<>()).add(read.line());
  }

  private Optional<String> reason(List<String> cells) {
    return layout.exclude().stream()
        .filter(exclusion -> exclusion.excludes(text(exclusion.field(), cells)))
        .map(Exclusion::reason)
        .findFirst();
  }

  private String text(String field, List<String> cells) {
    Integer position = positions.get(field);
    String raw = position == null ? "" : cells.get(position);
    boolean translated = layout.translates(field, raw);
    return layout.translated(field, translated ? raw : source.field(field).plain(raw));
  }

  /** A record that is left out as a total, whose figures must be figures. */
  private boolean isTotal(List<String> cells) {
    List<Exclusion> met =
        layout.exclude().stream()
            .filter(exclusion -> exclusion.excludes(text(exclusion.field(), cells)))
            .toList();
    return !met.isEmpty() && met.stream().allMatch(Exclusion::isTotal);
  }

  private Set<String> figures() {
    return source.totals() == null ? Set.of() : Set.copyOf(source.totals().sum());
  }

  private Set<String> every() {
    return source.fields().stream().map(Field::name).collect(Collectors.toSet());
  }

  private List<String> broken(List<String> cells, Set<String> looked) {
    List<String> broken = new ArrayList<>();
    for (Field field : source.fields()) {
      if (looked.contains(field.name()) && layout.headers().containsKey(field.name())) {
        Integer at = positions.get(field.name());
        String column = at == null ? field.name() : name(at);
        read(layout.of(field), text(field.name(), cells), column, broken);
      }
    }
    for (Layout.Fact fact : layout.facts()) {
      if (header.position(fact.header()).isPresent()) {
        fact.from().forEach((column, names) -> cell(column, names, cells, looked, broken));
        cell(fact.into(), fact.header(), cells, looked, broken);
      }
    }
    return broken;
  }

  private void cell(
      String column,
      List<String> names,
      List<String> cells,
      Set<String> looked,
      List<String> broken) {
    header
        .position(names)
        .filter(at -> looked.contains(column))
        .ifPresent(at -> read(source.field(column), cells.get(at), name(at), broken));
  }

  private static void read(Field field, String text, String column, List<String> broken) {
    if (field.read(text) instanceof Cell.Broken bad
        && field.severity(bad.rule()) == Severity.QUARANTINE) {
      broken.add(column + "|" + bad.rule().label());
    }
  }

  private String name(int position) {
    return Header.shown(header.names().get(position));
  }

  private long facts() {
    return layout.facts().stream().filter(f -> header.position(f.header()).isPresent()).count();
  }
}
