package primarycare.spec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import primarycare.figure.Quotient;

/** Reads a cell of a row that is a record, or in a record of it. */
final class RecordCell {

  private final Method[] path;
  private final boolean isRate;
  private final boolean isDecimal;

  RecordCell(List<RecordComponent> path) {
    this.path = path.stream().map(RecordCell::accessor).toArray(Method[]::new);
    RecordComponent last = path.get(path.size() - 1);
    this.isRate = last.isAnnotationPresent(Quotient.class);
    this.isDecimal = last.getType() == BigDecimal.class;
  }

  private static Method accessor(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return accessor;
  }

  boolean isRate() {
    return isRate;
  }

  /** Whether the exact amount is kept for what adds it up, though it is published as a double. */
  boolean isDecimal() {
    return isDecimal;
  }

  Object of(Object row) {
    try {
      Object value = row;
      for (Method component : path) {
        value = component.invoke(value);
      }
      return value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a component of a record cannot be read", e);
    }
  }
}
