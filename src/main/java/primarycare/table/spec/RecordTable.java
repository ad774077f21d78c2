package primarycare.table.spec;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import primarycare.figure.Beside;
import primarycare.figure.Count;
import primarycare.figure.Counted;
import primarycare.figure.Earlier;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.figure.ToldShare;

/**
 * A table that is stated by a record: its specification, and the cells of its rows.
 *
 * <p>A component is a column of its name in lower case with underscores; what is shown of a count
 * is two, a share of those who tell is three, and a component that is another record stands for the
 * columns of that record. A decimal is published as a double, and exact where it is added up.
 *
 * @param <R> the record, one row of the table
 */
public final class RecordTable<R extends Record> implements Serializable {

  private static final long serialVersionUID = 1;

  private static final ClassValue<RecordTable<?>> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordTable<?> computeValue(Class<?> type) {
          return new RecordTable<>(type.asSubclass(Record.class));
        }
      };

  private final Class<R> type;
  private final transient TableSpec spec;
  private final transient List<RecordCell> cells = new ArrayList<>();
  private final transient RecordCell[] counted;
  private final transient List<String> names = new ArrayList<>();

  private RecordTable(Class<R> type) {
    this.type = type;
    Table table = type.getAnnotation(Table.class);
    require(table != null, type.getSimpleName() + " is not said to be a table");
    List<ColumnSpec> columns = new ArrayList<>();
    add(type, List.of(), columns);
    this.counted = cells.stream().filter(cell -> !cell.isRate()).toArray(RecordCell[]::new);
    this.spec =
        new TableSpec(
            ColumnNames.of(type.getSimpleName()),
            table.title(),
            table.grain(),
            table.method(),
            columns);
  }

  /**
   * @throws IllegalArgumentException for a record that cannot be a table, such as one with an exact
   *     count of people
   */
  @SuppressWarnings("unchecked")
  public static <R extends Record> RecordTable<R> of(Class<R> type) {
    return (RecordTable<R>) KNOWN.get(type);
  }

  private void add(Class<?> type, List<RecordComponent> path, List<ColumnSpec> columns) {
    for (RecordComponent component : type.getRecordComponents()) {
      List<RecordComponent> own = new ArrayList<>(path);
      own.add(component);
      require(
          component.getType() != Count.class,
          type.getSimpleName() + ": " + component.getName() + " is an exact count of people");
      if (ToldColumns.isOne(component)) {
        cells.add(new RecordCell(own));
        columns.addAll(ToldColumns.of(ColumnNames.of(component.getName()), component));
      } else if (component.getType().isRecord()) {
        add(component.getType(), own, columns);
      } else {
        ColumnSpec column = RecordColumn.of(ColumnNames.of(component.getName()), component);
        add(new RecordCell(own), beside(path, column), columns);
      }
    }
  }

  private static ColumnSpec beside(List<RecordComponent> path, ColumnSpec column) {
    return path.stream()
        .map(component -> component.getAnnotation(Beside.class))
        .filter(Objects::nonNull)
        .findFirst()
        .map(column::beside)
        .orElse(column);
  }

  private void add(RecordCell cell, ColumnSpec column, List<ColumnSpec> columns) {
    cells.add(cell);
    columns.add(column);
    if (!cell.isRate()) {
      names.add(column.name());
    }
  }

  public TableSpec spec() {
    return spec;
  }

  /** Sources without which the table cannot be made. */
  public List<String> reads() {
    return List.of(type.getAnnotation(Table.class).reads());
  }

  /** Which months its rows may need; none where those of the job's periods are enough. */
  public Optional<Earlier> earlier() {
    return Optional.ofNullable(type.getAnnotation(Earlier.class));
  }

  /** The row in the columns of the specification. */
  public Object[] cells(R row) {
    Object[] values = new Object[spec.columns().size()];
    int at = 0;
    for (RecordCell cell : cells) {
      Object value = cell.of(row);
      if (value instanceof Shown shown) {
        values[at++] = shown.value();
        values[at++] = shown.status().label();
      } else if (value instanceof ToldShare told) {
        values[at++] = told.share();
        values[at++] = told.least();
        values[at++] = told.most();
      } else {
        values[at++] = value instanceof BigDecimal exact ? (Object) exact.doubleValue() : value;
      }
    }
    return values;
  }

  /** The columns of {@link #counted}: all but rates and statuses. */
  public String[] countedNames() {
    return names.toArray(String[]::new);
  }

  /** The place of a column among those that are counted. */
  public int countedPlace(String column) {
    return names.indexOf(column);
  }

  /**
   * A cell of a row with its exact counts, as a first meeting took them.
   *
   * @param column its place among those that are counted
   */
  public Object counted(R row, Counted taken, int column) {
    Object value = counted[column].of(row);
    return value instanceof Shown shown ? taken.taken(shown) : value;
  }

  /** The counts of people in a row, as a first meeting took them. */
  public Stream<Count> counts(R row, Counted taken) {
    return taken.counts(
        Arrays.stream(counted)
            .map(cell -> cell.of(row))
            .filter(Shown.class::isInstance)
            .map(Shown.class::cast));
  }

  private Object readResolve() {
    return of(type);
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }
}
