package primarycare.audit;

import java.time.LocalDate;
import java.util.Map;

/** A row of a published table. */
record Row(Map<String, Integer> columns, Object[] values) {

  boolean has(String column) {
    return columns.containsKey(column);
  }

  Object value(String column) {
    Integer at = columns.get(column);
    return at == null ? null : values[at];
  }

  String text(String column) {
    Object value = value(column);
    return value == null ? null : value.toString();
  }

  /** What a column says; all where the table has no such column. */
  String orAll(String column) {
    String text = text(column);
    return text == null ? Kind.ALL : text;
  }

  Number number(String column) {
    return value(column) instanceof Number number ? number : null;
  }

  LocalDate date(String column) {
    return value(column) instanceof LocalDate date ? date : null;
  }
}
