package primarycare.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import primarycare.figure.Count;
import primarycare.table.spec.ColumnNames;

/**
 * Reads rows as records: {@code areaCode} is the column {@code area_code}, a {@link Count} is a
 * whole number that counts people, and a record stands for the columns of its own components.
 *
 * @param <T> the record
 */
final class RowRecords<T extends Record> {

  private final List<RecordComponent> components;
  private final Constructor<T> constructor;
  private final List<String> names;

  public RowRecords(Class<T> type) {
    this.components = List.of(type.getRecordComponents());
    this.names = components.stream().flatMap(RowRecords::names).toList();
    try {
      this.constructor =
          type.getDeclaredConstructor(
              components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has no constructor of its components", e);
    }
  }

  /** The columns that it reads, in its order. */
  public Column[] columns() {
    return names.stream().map(functions::col).toArray(Column[]::new);
  }

  private static Stream<String> names(RecordComponent component) {
    return isNested(component)
        ? new RowRecords<>(component.getType().asSubclass(Record.class)).names.stream()
        : Stream.of(ColumnNames.of(component.getName()));
  }

  /** The record of a row that has its columns, beside others and in any order. */
  public T ofNamed(Row row) {
    return of(RowFactory.create(names.stream().map(name -> row.<Object>getAs(name)).toArray()));
  }

  private static boolean isNested(RecordComponent component) {
    return component.getType().isRecord() && component.getType() != Count.class;
  }

  /**
   * The record of a row of {@link #columns}.
   *
   * @throws IllegalArgumentException for a value of another type than its component
   */
  public T of(Row row) {
    return of(row, new int[1]);
  }

  /**
   * @param place of the next column; moved on
   */
  private T of(Row row, int... place) {
    Object[] values = components.stream().map(c -> value(row, c, place)).toArray();
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a row cannot be read as a record", e);
    }
  }

  private static Object value(Row row, RecordComponent component, int... place) {
    if (isNested(component)) {
      return new RowRecords<>(component.getType().asSubclass(Record.class)).of(row, place);
    }
    int column = place[0]++;
    return component.getType() == Count.class ? Count.of(row.getLong(column)) : row.get(column);
  }
}
