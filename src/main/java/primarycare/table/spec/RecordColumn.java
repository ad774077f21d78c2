package primarycare.table.spec;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;

/** What a component of a record says of the column that it is. */
final class RecordColumn {

  private static final Map<Class<?>, ColumnType> TYPES =
      Map.of(
          String.class, ColumnType.STRING,
          LocalDate.class, ColumnType.DATE,
          Long.class, ColumnType.BIGINT,
          long.class, ColumnType.BIGINT,
          BigDecimal.class, ColumnType.DOUBLE,
          Double.class, ColumnType.DOUBLE,
          double.class, ColumnType.DOUBLE,
          Boolean.class, ColumnType.BOOLEAN,
          boolean.class, ColumnType.BOOLEAN);

  private static final Set<ColumnType> AMOUNTS = Set.of(ColumnType.BIGINT, ColumnType.DOUBLE);

  private RecordColumn() {}

  /**
   * @throws IllegalArgumentException for a component that cannot be published, or does not say what
   *     it is in one way
   */
  static ColumnSpec of(String name, RecordComponent component) {
    return Stream.of(
            Optional.ofNullable(component.getAnnotation(Key.class))
                .map(
                    key ->
                        ColumnSpec.key(name, type(component), key.value())
                            .nullWhen(key.whenEmpty())),
            Optional.ofNullable(component.getAnnotation(Column.class))
                .map(column -> column(name, type(component), column)),
            Optional.ofNullable(component.getAnnotation(People.class))
                .map(people -> people(name, component, people)),
            Optional.ofNullable(component.getAnnotation(Quotient.class))
                .map(quotient -> quotient(name, component, quotient)))
        .flatMap(Optional::stream)
        .reduce((one, other) -> refuse(component, "says twice what it is"))
        .orElseGet(() -> refuse(component, "does not say what it is"));
  }

  private static ColumnType type(RecordComponent component) {
    return Optional.ofNullable(TYPES.get(component.getType()))
        .orElseGet(() -> refuse(component, "is of no type that is published"));
  }

  private static ColumnSpec column(String name, ColumnType type, Column column) {
    ColumnSpec stated =
        AMOUNTS.contains(type) && (column.amount() || !column.unit().isEmpty())
            ? ColumnSpec.amount(name, type, column.unit(), column.value())
            : ColumnSpec.attribute(name, type, column.value());
    ColumnSpec empty = stated.nullWhen(column.whenEmpty());
    return column.addsUp() ? empty.addsUp() : empty;
  }

  private static ColumnSpec people(String name, RecordComponent component, People people) {
    if (component.getType() != Shown.class) {
      refuse(component, "counts people, and is not what is shown of a count");
    }
    ColumnSpec count =
        ColumnSpec.people(name, people.unit(), people.value()).nullWhen(people.whenEmpty());
    return people.repeated() ? count.repeated() : count;
  }

  private static ColumnSpec quotient(String name, RecordComponent component, Quotient quotient) {
    if (component.getType() != Double.class) {
      refuse(component, "is a rate, and no Double");
    }
    return ColumnSpec.quotient(
        name,
        new ColumnSpec.RateSpec(
            quotient.numerator(),
            quotient.denominator(),
            quotient.per(),
            ColumnSpec.Part.valueOf(quotient.part().name())),
        quotient.value(),
        quotient.whenEmpty());
  }

  private static <T> T refuse(RecordComponent component, String problem) {
    throw new IllegalArgumentException(
        component.getDeclaringRecord().getSimpleName()
            + ": "
            + component.getName()
            + " "
            + problem);
  }
}
