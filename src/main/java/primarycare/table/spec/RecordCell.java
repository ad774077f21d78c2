package primarycare.table.spec;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import primarycare.figure.Quotient;

/** Reads a cell of a row that is a record, or in a record of it. */
final class RecordCell {

  private static final MethodType READS = MethodType.methodType(Object.class, Object.class);

  private final List<RecordComponent> path;
  private final boolean isRate;

  /** Made when a first row is read: most tables of a run are not. */
  private Function<Object, Object> reader;

  RecordCell(List<RecordComponent> path) {
    this.path = List.copyOf(path);
    RecordComponent last = path.get(path.size() - 1);
    this.isRate = last.isAnnotationPresent(Quotient.class) || ToldColumns.isOne(last);
  }

  boolean isRate() {
    return isRate;
  }

  Object of(Object row) {
    if (reader == null) {
      reader = path.stream().map(RecordCell::reader).reduce(Function::andThen).orElseThrow();
    }
    return reader.apply(row);
  }

  /** A call like any other, since a reflective one for each cell takes longer than the cell. */
  @SuppressWarnings("unchecked")
  private static Function<Object, Object> reader(RecordComponent component) {
    try {
      Class<?> type = component.getDeclaringRecord();
      MethodHandles.Lookup within = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      MethodHandle accessor = within.unreflect(component.getAccessor());
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(
                  within,
                  "apply",
                  MethodType.methodType(Function.class),
                  READS,
                  accessor,
                  accessor.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("a component of a record cannot be read", e);
    }
  }
}
