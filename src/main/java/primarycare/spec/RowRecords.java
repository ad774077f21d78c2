package primarycare.spec;

import static org.apache.spark.sql.functions.col;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import primarycare.figure.Count;

/**
 * Reads rows as records: {@code areaCode} is the column {@code area_code}, and a {@link Count} is a
 * whole number that counts people.
 *
 * @param <T> the record
 */
public final class RowRecords<T extends Record> {

  private final RecordComponent[] components;
  private final Constructor<T> constructor;

  public RowRecords(Class<T> type) {
    this.components = type.getRecordComponents();
    try {
      this.constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has no constructor of its components", e);
    }
  }

  /** The columns that it reads, in its order. */
  public Column[] columns() {
    return Stream.of(components)
        .map(component -> col(ColumnNames.of(component.getName())))
        .toArray(Column[]::new);
  }

  /**
   * The record of a row of {@link #columns}.
   *
   * @throws IllegalArgumentException for a value of another type than its component
   */
  public T of(Row row) {
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = components[i].getType() == Count.class ? Count.of(row.getLong(i)) : row.get(i);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a row cannot be read as a record", e);
    }
  }
}
