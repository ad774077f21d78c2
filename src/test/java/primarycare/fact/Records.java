package primarycare.fact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;

/** Records of attendances as the store gives them. */
final class Records {

  private Records() {}

  /**
   * One that shows nothing, on a Tuesday, with changes.
   *
   * @param changes columns and their texts by turns; NULL for none
   */
  static ReadRows of(String... changes) {
    Map<String, Object> cells = new HashMap<>();
    cells.put("arrival_date", "2026-07-14");
    for (int i = 0; i < changes.length; i += 2) {
      cells.put(changes[i], changes[i + 1]);
    }
    Map<String, ReadColumn> columns = new HashMap<>();
    cells.forEach((name, cell) -> columns.put(name, column(name, cell)));
    return new ReadRows(1, columns);
  }

  private static ReadColumn column(String name, Object cell) {
    ReadColumn column = new ReadColumn();
    if (cell.equals("NULL")) {
      column.add(null);
    } else {
      column.add(name.equals("arrival_date") ? LocalDate.parse("" + cell).toEpochDay() : cell);
    }
    return column;
  }
}
