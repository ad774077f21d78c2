package primarycare.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import primarycare.figure.Count;
import primarycare.table.spec.ColumnNames;

/** Records of a text, whose columns are their components: what has no column or value is null. */
public final class TextRecords {

  private static final Map<Class<?>, Function<String, Object>> TYPES =
      Map.of(
          String.class, text -> text,
          Long.class, Long::valueOf,
          long.class, Long::valueOf,
          Integer.class, Integer::valueOf,
          Double.class, Double::valueOf,
          boolean.class, Boolean::valueOf,
          Boolean.class, Boolean::valueOf,
          BigDecimal.class, BigDecimal::new,
          LocalDate.class, LocalDate::parse,
          Count.class, text -> Count.of(Long.parseLong(text)));

  private TextRecords() {}

  public static <T extends Record> List<T> of(Class<T> type, String text) {
    RecordComponent[] components = type.getRecordComponents();
    return TextTable.of(text).rows().stream().map(row -> made(type, components, row)).toList();
  }

  private static <T extends Record> T made(
      Class<T> type, RecordComponent[] components, Map<String, String> row) {
    try {
      Constructor<T> constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Stream.of(components).map(component -> value(component, row)).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getSimpleName() + " cannot be made of " + row, e);
    }
  }

  private static Object value(RecordComponent component, Map<String, String> row) {
    String text = row.get(ColumnNames.of(component.getName()));
    return text == null ? null : TYPES.get(component.getType()).apply(text);
  }
}
