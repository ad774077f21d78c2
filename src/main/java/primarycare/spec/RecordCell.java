package primarycare.spec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import primarycare.figure.Quotient;

/** Reads a cell of a row that is a record, or in a record of it. */
final class RecordCell {

  private final Method[] path;
  private final boolean isRate;

  RecordCell(List<RecordComponent> path) {
    this.path = path.stream().map(RecordCell::accessor).toArray(Method[]::new);
    this.isRate = path.get(path.size() - 1).isAnnotationPresent(Quotient.class);
  }

  private static Method accessor(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return accessor;
  }

  boolean isRate() {
    return isRate;
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
