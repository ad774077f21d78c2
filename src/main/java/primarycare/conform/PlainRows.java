package primarycare.conform;

import static org.apache.spark.sql.functions.col;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import primarycare.spec.ColumnNames;

/**
 * Rows that grow with organisations, as plain records on the driver: of a small source, or of what
 * Spark added up by pairs of areas.
 */
public final class PlainRows {

  /** So many rows are a part of what a task is given. */
  static final int OF_A_TASK = 10_000;

  private PlainRows() {}

  /**
   * The rows of a frame, of each the columns that a record has components of: {@code areaCode} is
   * {@code area_code}.
   *
   * @throws IllegalArgumentException for a column of another type than its component
   */
  public static <T extends Record> List<T> of(Dataset<Row> rows, Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    Column[] columns =
        Stream.of(components)
            .map(component -> col(ColumnNames.of(component.getName())))
            .toArray(Column[]::new);
    Constructor<T> constructor = constructor(type, components);
    return SmallFrames.rows(rows.select(columns)).stream()
        .map(row -> made(constructor, row))
        .toList();
  }

  private static <T extends Record> Constructor<T> constructor(
      Class<T> type, RecordComponent... components) {
    try {
      Constructor<T> constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has no constructor of its components", e);
    }
  }

  private static <T> T made(Constructor<T> constructor, Row row) {
    Object[] values = new Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a row cannot be read as a record", e);
    }
  }

  /**
   * Rows at hand for tasks to write, in their order: so many a task, whoever has how many cores.
   */
  public static <T> JavaRDD<T> forTasks(ReferenceModel model, List<T> rows) {
    List<List<T>> slices = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += OF_A_TASK) {
      slices.add(List.copyOf(rows.subList(from, Math.min(from + OF_A_TASK, rows.size()))));
    }
    return JavaSparkContext.fromSparkContext(
            model.frame(List.of(), new StructType()).sparkSession().sparkContext())
        .parallelize(slices, Math.max(1, slices.size()))
        .flatMap(List::iterator);
  }
}
