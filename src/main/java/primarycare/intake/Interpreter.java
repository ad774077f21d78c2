package primarycare.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import primarycare.job.Month;
import primarycare.layout.Cell;
import primarycare.layout.Field;
import primarycare.layout.Header;
import primarycare.layout.Issue;
import primarycare.layout.Layout;
import primarycare.layout.Rule;
import primarycare.layout.Source;

/** Turns one record of one layout into typed rows, a quarantined row, or an excluded one. */
final class Interpreter {

  /** What became of a record: it is exactly one of the three. */
  sealed interface Reading {

    /** One row, or one a fact for a wide file; the issues are notes that stop nothing. */
    record Accepted(List<Map<String, Object>> rows, List<Issue> notes) implements Reading {}

    record Quarantined(Map<String, Object> row, List<Issue> issues) implements Reading {}

    record Excluded(String reason) implements Reading {}
  }

  private final Source source;
  private final Layout layout;
  private final List<String> names;
  private final Map<String, Integer> positions;
  private final Map<String, Object> constants = new TreeMap<>();
  private final List<WideFact> facts = new ArrayList<>();

  private record WideFact(int value, Layout.Fact fact, Map<String, Integer> from) {}

  Interpreter(Source source, Layout layout, List<String> names, Optional<LocalDate> month) {
    this.source = source;
    this.layout = layout;
    this.names = names;
    Header header = new Header(names);
    this.positions = header.positions(layout.headers());
    constants.putAll(layout.set());
    month.ifPresent(date -> constants.put(layout.fileMonth().field(), date));
    for (Layout.Fact fact : layout.facts()) {
      header
          .position(fact.header())
          .ifPresent(i -> facts.add(new WideFact(i, fact, header.positions(fact.from()))));
    }
  }

  static Interpreter of(Sniffed file) {
    return new Interpreter(
        file.source(), file.layout(), file.header(), file.month().map(Month::first));
  }

  Reading read(List<String> cells) {
    if (cells.size() != names.size()) {
      Issue issue = new Issue("", Rule.FIELD_COUNT.label(), cells.size() + " fields");
      return new Reading.Quarantined(Map.of(), List.of(issue));
    }
    for (Layout.Exclusion exclusion : layout.exclude()) {
      if (exclusion.excludes(text(exclusion.field(), cells))) {
        return new Reading.Excluded(exclusion.reason());
      }
    }
    Attempt base = new Attempt(new TreeMap<>(constants));
    for (Field field : source.fields()) {
      if (layout.headers().containsKey(field.name())) {
        base.read(field, cells, positions.get(field.name()));
      }
    }
    List<Map<String, Object>> rows = facts(base, cells);
    return base.broken.isEmpty()
        ? new Reading.Accepted(rows, base.notes)
        : new Reading.Quarantined(base.row, base.broken);
  }

  /** What stands in a canonical column, in the layout's words; blank where it is absent. */
  private String text(String column, List<String> cells) {
    Integer position = positions.get(column);
    return position == null ? "" : layout.translated(column, cells.get(position));
  }

  private List<Map<String, Object>> facts(Attempt base, List<String> cells) {
    if (layout.facts().isEmpty()) {
      return List.of(base.row);
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (WideFact wide : facts) {
      Attempt fact = new Attempt(new TreeMap<>(base.row));
      fact.row.putAll(wide.fact().set());
      fact.read(source.field(wide.fact().into()), cells, wide.value());
      wide.from().forEach((column, i) -> fact.read(source.field(column), cells, i));
      base.broken.addAll(fact.broken);
      rows.add(fact.row);
    }
    return rows;
  }

  /** A row in the making, with what was wrong and what was unusual on the way. */
  private final class Attempt {
    private final Map<String, Object> row;
    private final List<Issue> broken = new ArrayList<>();
    private final List<Issue> notes = new ArrayList<>();

    Attempt(Map<String, Object> row) {
      this.row = row;
    }

    void read(Field field, List<String> cells, Integer position) {
      String text = position == null ? "" : layout.translated(field.name(), cells.get(position));
      String column = position == null ? field.name() : names.get(position);
      Cell cell = field.read(text);
      if (cell instanceof Cell.Value value) {
        row.put(field.name(), value.value());
        if (!value.inPattern()) {
          notes.add(new Issue(column, Rule.FORMAT.label(), text));
        }
      } else if (cell instanceof Cell.Missing missing) {
        row.put(field.name() + Field.MISSING_SUFFIX, missing.reason());
      } else if (cell instanceof Cell.Broken bad) {
        broken.add(new Issue(column, bad.rule().label(), bad.found()));
      }
    }
  }
}
