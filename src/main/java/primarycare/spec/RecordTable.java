package primarycare.spec;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import primarycare.figure.Count;
import primarycare.figure.Counted;
import primarycare.figure.Shown;
import primarycare.figure.Table;

/**
 * A table that is stated by a record: its specification, and the cells of its rows.
 *
 * <p>A component is a column of its name in lower case with underscores; what is shown of a count
 * is two, and a component that is a record itself stands for the columns of that record.
 *
 * @param <R> the record, one row of the table
 */
public final class RecordTable<R extends Record> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Class<R> type;
  private final transient TableSpec spec;
  private final transient List<RecordCell> cells = new ArrayList<>();

  private RecordTable(Class<R> type) {
    this.type = type;
    Table table = type.getAnnotation(Table.class);
    require(table != null, type.getSimpleName() + " is not said to be a table");
    List<ColumnSpec> columns = new ArrayList<>();
    add(type, List.of(), columns);
    this.spec =
        new TableSpec(
            ColumnNames.of(type.getSimpleName()),
            table.title(),
            table.grain(),
            table.method(),
            table.reach(),
            columns);
  }

  /**
   * @throws IllegalArgumentException for a record that cannot be a table, such as one with an exact
   *     count of people
   */
  public static <R extends Record> RecordTable<R> of(Class<R> type) {
    return new RecordTable<>(type);
  }

  private void add(Class<?> type, List<RecordComponent> path, List<ColumnSpec> columns) {
    for (RecordComponent component : type.getRecordComponents()) {
      List<RecordComponent> own = new ArrayList<>(path);
      own.add(component);
      require(
          component.getType() != Count.class,
          type.getSimpleName() + ": " + component.getName() + " is an exact count of people");
      if (component.getType().isRecord() && component.getType() != Shown.class) {
        add(component.getType(), own, columns);
      } else {
        RecordCell cell = new RecordCell(own);
        cells.add(cell);
        columns.add(RecordColumn.of(ColumnNames.of(component.getName()), component));
      }
    }
  }

  public TableSpec spec() {
    return spec;
  }

  /** Sources without which the table cannot be made. */
  public List<String> reads() {
    return List.of(type.getAnnotation(Table.class).reads());
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
      } else {
        values[at++] = value;
      }
    }
    return values;
  }

  /** The columns of {@link #counts}: all but rates and statuses. */
  public StructType counted() {
    StructType schema = new StructType();
    for (ColumnSpec column : spec.columns()) {
      schema = isCounted(column) ? schema.add(column.name(), column.type()) : schema;
    }
    return schema;
  }

  /** The row with its exact counts, as a first meeting took them. */
  public Row counts(R row, Counted taken) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Object value = cells.get(i).of(row);
      if (value instanceof Shown shown) {
        values.add(taken.taken(shown));
      } else if (!cells.get(i).isRate()) {
        values.add(value);
      }
    }
    return RowFactory.create(values.toArray());
  }

  private static boolean isCounted(ColumnSpec column) {
    return column.role() != Role.STATUS && column.role() != Role.RATE;
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
