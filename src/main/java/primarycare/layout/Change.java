package primarycare.layout;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/**
 * What texts of a field stood for in files of earlier months.
 *
 * @param before the month from which on it is no longer so, {@code yyyy-MM}
 * @param marks texts that stood for no value then, and their reason
 */
public record Change(String before, String field, Map<String, String> marks)
    implements Serializable {

  public Change {
    YearMonth.parse(before);
    marks = new TreeMap<>(marks);
  }

  boolean holdsFor(LocalDate month) {
    return month.isBefore(end());
  }

  /** The first day on which it no longer holds. */
  LocalDate end() {
    return YearMonth.parse(before).atDay(1);
  }
}
