package primarycare.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import primarycare.columnar.ReadColumn;
import primarycare.job.PersonText;
import primarycare.layout.Field;
import primarycare.layout.FieldType;
import primarycare.layout.Source;

/**
 * What the totals of a source look like.
 *
 * @param keys the columns that say what a total is of
 * @param figures the columns that are added up
 * @param period the place of the period among the keys; -1 where it is none of them
 */
record TotalForm(List<Key> keys, List<Figure> figures, int period) {

  /**
   * A column of the key.
   *
   * @param over whether there may be a total over it, which has no value here
   */
  record Key(Field field, boolean over) {

    /** A value as a text, by which a total and its rows are the same. */
    String text(ReadColumn column, int value) {
      DataType type = field.type().stored();
      if (type.equals(DataTypes.StringType)) {
        return column.text(value);
      }
      long number = column.number(value);
      return type.equals(DataTypes.DateType)
          ? LocalDate.ofEpochDay(number).toString()
          : decimal(number, scale(type)).toPlainString();
    }

    /** The same for people, by what its layout alone says may be published. */
    String label(String text) {
      return PersonText.shown(field.isPublished(text) ? text : field.published().otherwise());
    }
  }

  /**
   * A column of figures.
   *
   * @param scale its decimal places in the store
   * @param isFraction whether each is rounded by the publisher
   */
  record Figure(String name, int scale, boolean isFraction) {

    BigDecimal of(long number) {
      return decimal(number, scale);
    }
  }

  static TotalForm of(Source source) {
    Set<String> totalled =
        source.layouts().stream()
            .flatMap(layout -> layout.totalled().stream())
            .collect(Collectors.toSet());
    return new TotalForm(
        source.key().stream()
            .map(name -> new Key(source.field(name), totalled.contains(name)))
            .toList(),
        source.totals().sum().stream().map(source::field).map(TotalForm::figure).toList(),
        source.key().indexOf(source.period()));
  }

  private static Figure figure(Field field) {
    return new Figure(
        field.name(), scale(field.type().stored()), field.type() == FieldType.DECIMAL);
  }

  private static int scale(DataType type) {
    return type instanceof DecimalType decimal ? decimal.scale() : 0;
  }

  private static BigDecimal decimal(long number, int scale) {
    return BigDecimal.valueOf(number, scale);
  }

  boolean isWhole() {
    return figures.stream().noneMatch(Figure::isFraction);
  }

  /** The columns that are read. */
  Set<String> columns() {
    return Stream.concat(
            keys.stream().map(key -> key.field().name()), figures.stream().map(Figure::name))
        .collect(Collectors.toUnmodifiableSet());
  }
}
