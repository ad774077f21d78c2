package primarycare.rules.organisation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import primarycare.layout.Field;
import primarycare.layout.FieldType;
import primarycare.layout.Source;

/**
 * Rows of sources with the texts that tables may hold: a text that is of no list or pattern of its
 * field, and no area of the job, could be anybody's name.
 *
 * <p>Rows that have such texts of a key in common are one, with the sum of their figures; what does
 * not add up, such as a percentage, is empty where there were several.
 */
public final class PublishedRows {

  /** What is noted of a record whose area is neither a code of ODS or ONS nor one of the job. */
  public static final String RULE = "area not known";

  private static final String ENGLAND = "ENGLAND";

  private PublishedRows() {}

  /**
   * The rows of a source with the texts that tables may hold.
   *
   * @param areas codes of areas that the job's other inputs know
   */
  public static List<Row> of(Source source, List<Row> rows, Set<String> areas) {
    List<Field> fields = declared(source).toList();
    if (fields.isEmpty()) {
      return rows;
    }
    List<Row> told = new ArrayList<>();
    Map<List<Object>, List<Row>> alike = new LinkedHashMap<>();
    for (Row row : rows) {
      Row shown = shown(fields, row, areas);
      if (hasOther(source, fields, shown)) {
        alike.computeIfAbsent(key(source, shown), key -> new ArrayList<>()).add(shown);
      } else {
        told.add(shown);
      }
    }
    alike.values().forEach(some -> told.add(together(source, some)));
    return told;
  }

  private static Row shown(List<Field> fields, Row row, Set<String> areas) {
    Object[] cells = cells(row);
    for (Field field : fields) {
      int column = row.fieldIndex(field.name());
      if (cells[column] != null && !isHeld(field, row.getString(column), areas)) {
        cells[column] = field.published().otherwise();
      }
    }
    return new GenericRowWithSchema(cells, row.schema());
  }

  private static boolean hasOther(Source source, List<Field> fields, Row row) {
    return fields.stream()
        .filter(field -> source.key().contains(field.name()))
        .anyMatch(field -> field.published().otherwise().equals(row.getAs(field.name())));
  }

  private static List<Object> key(Source source, Row row) {
    return source.key().stream().map(name -> row.<Object>getAs(name)).toList();
  }

  private static Row together(Source source, List<Row> rows) {
    Row first = rows.get(0);
    if (rows.size() == 1) {
      return first;
    }
    Object[] cells = cells(first);
    String[] names = first.schema().fieldNames();
    for (int column = 0; column < cells.length; column++) {
      if (source.totals().sum().contains(names[column])) {
        cells[column] = sum(rows, column);
      } else if (!source.key().contains(names[column])) {
        cells[column] = null;
      }
    }
    return new GenericRowWithSchema(cells, first.schema());
  }

  /** Null where none of the rows has a figure. */
  private static Object sum(List<Row> rows, int column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(Objects::nonNull)
        .reduce(
            (one, other) ->
                one instanceof Long whole
                    ? (Object) Math.addExact(whole, (Long) other)
                    : ((BigDecimal) one).add((BigDecimal) other))
        .orElse(null);
  }

  private static Object[] cells(Row row) {
    return IntStream.range(0, row.size()).mapToObj(row::get).toArray();
  }

  /** The columns of areas of a source that are published only where the job knows them. */
  static List<Field> areas(Source source) {
    return declared(source).filter(field -> field.type() == FieldType.AREA).toList();
  }

  /** Whether a table may hold a text; of an area also one of those that the job knows. */
  static boolean isHeld(Field field, String text, Set<String> areas) {
    boolean isArea = field.type() == FieldType.AREA;
    return field.isPublished(text)
        || (isArea && (areas.contains(text) || text.toUpperCase(Locale.ROOT).equals(ENGLAND)));
  }

  private static Stream<Field> declared(Source source) {
    return source.fields().stream().filter(field -> field.published() != null);
  }
}
