package primarycare.spec;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import primarycare.figure.Count;
import primarycare.figure.Counted;
import primarycare.figure.Shown;
import primarycare.figure.Table;

/**
 * A table that is stated by a record: its specification, and the cells of its rows.
 *
 * <p>A component is a column of its name in lower case with underscores; what is shown of a count
 * is two, and a component that is a record itself stands for the columns of that record. A decimal
 * is published as a double, and exact where it is added up.
 *
 * @param <R> the record, one row of the table
 */
public final class RecordTable<R extends Record> implements Serializable {

  private static final long serialVersionUID = 1;

  /** Holds a product of two of the store's decimals, and sums of them. */
  private static final DataType EXACT = DataTypes.createDecimalType(38, 18);

  private static final Pattern WORD =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[0-9])");

  private final Class<R> type;
  private final transient TableSpec spec;
  private final transient List<RecordCell> cells = new ArrayList<>();
  private final transient List<StructField> counted = new ArrayList<>();

  private RecordTable(Class<R> type) {
    this.type = type;
    Table table = type.getAnnotation(Table.class);
    require(table != null, type.getSimpleName() + " is not said to be a table");
    List<ColumnSpec> columns = new ArrayList<>();
    add(type, List.of(), columns);
    this.spec =
        new TableSpec(
            snake(type.getSimpleName()),
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
        add(new RecordCell(own), RecordColumn.of(snake(component.getName()), component), columns);
      }
    }
  }

  private void add(RecordCell cell, ColumnSpec column, List<ColumnSpec> columns) {
    cells.add(cell);
    columns.add(column);
    if (!cell.isRate()) {
      DataType type = cell.isDecimal() ? EXACT : column.type();
      counted.add(DataTypes.createStructField(column.name(), type, true));
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
        values[at++] = value instanceof BigDecimal exact ? (Object) exact.doubleValue() : value;
      }
    }
    return values;
  }

  /** The columns of {@link #counts}: all but rates and statuses. */
  public StructType counted() {
    return DataTypes.createStructType(counted);
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

  private Object readResolve() {
    return of(type);
  }

  private static String snake(String name) {
    return WORD.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }
}
