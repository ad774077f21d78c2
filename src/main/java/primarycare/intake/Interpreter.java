package primarycare.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import primarycare.job.Month;
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
  private final Values.Shape shape;
  private final Values constants;
  private final List<CellReader> columns = new ArrayList<>();
  private final List<JoinedCell> joined;
  private final List<Left> exclusions = new ArrayList<>();
  private final List<WideFact> facts = new ArrayList<>();

  /** A column that may exclude a record. */
  private record Left(int position, Memo<Boolean> excludes, String reason) {}

  /** A column of a wide file: what its rows have in common, and the cells read for each. */
  private record WideFact(Map<String, Object> set, List<CellReader> cells) {}

  Interpreter(Source source, Layout layout, List<String> names, Optional<LocalDate> month) {
    this.source = source;
    this.layout = layout;
    this.names = names;
    this.shape = new Values.Shape(source);
    this.constants = shape.empty();
    Header header = new Header(names);
    this.positions = header.positions(layout.headers());
    layout.set().forEach((name, value) -> constants.set(shape.place(name), value));
    month.ifPresent(date -> constants.set(shape.place(layout.fileMonth().field()), date));
    for (Layout.Exclusion exclusion : layout.exclude()) {
      String field = exclusion.field();
      Memo<Boolean> excludes = new Memo<>(raw -> exclusion.excludes(layout.translated(field, raw)));
      exclusions.add(new Left(position(field), excludes, exclusion.reason()));
    }
    for (Field field : source.fields()) {
      if (layout.headers().containsKey(field.name())) {
        columns.add(reader(field.name(), position(field.name())));
      }
    }
    this.joined = JoinedCell.all(source, layout, header, shape);
    for (Layout.Fact fact : layout.facts()) {
      header.position(fact.header()).ifPresent(i -> facts.add(fact(fact, i, header)));
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
    for (Left left : exclusions) {
      if (left.excludes().of(left.position() < 0 ? "" : cells.get(left.position()))) {
        return new Reading.Excluded(left.reason());
      }
    }
    Attempt base = Attempt.on(constants.copy());
    columns.forEach(column -> column.read(cells, base));
    joined.forEach(cell -> cell.read(cells, base));
    List<Map<String, Object>> rows = facts(base, cells);
    return base.broken().isEmpty()
        ? new Reading.Accepted(rows, base.notes())
        : new Reading.Quarantined(base.row(), base.broken());
  }

  private List<Map<String, Object>> facts(Attempt base, List<String> cells) {
    if (layout.facts().isEmpty()) {
      return List.of(base.row());
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (WideFact wide : facts) {
      Attempt fact = Attempt.on(base.row().copy());
      wide.set().forEach((name, value) -> fact.row().set(shape.place(name), value));
      wide.cells().forEach(cell -> cell.read(cells, fact));
      base.broken().addAll(fact.broken());
      rows.add(fact.row());
    }
    return rows;
  }

  private WideFact fact(Layout.Fact fact, int position, Header header) {
    List<CellReader> cells = new ArrayList<>();
    cells.add(reader(fact.into(), position));
    header.positions(fact.from()).forEach((column, i) -> cells.add(reader(column, i)));
    return new WideFact(Map.copyOf(fact.set()), cells);
  }

  private CellReader reader(String field, int position) {
    String column = position < 0 ? field : names.get(position);
    return new CellReader(layout, source.field(field), position, column, shape);
  }

  /** Where a canonical column stands in the file; -1 where it does not. */
  private int position(String field) {
    return positions.getOrDefault(field, -1);
  }

  /** A row in the making, with what was wrong and what was unusual on the way. */
  record Attempt(Values row, List<Issue> broken, List<Issue> notes) {

    static Attempt on(Values row) {
      return new Attempt(row, new ArrayList<>(0), new ArrayList<>(0));
    }
  }
}
