package primarycare.fact;

import java.util.ArrayList;
import java.util.List;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;

/** Reads the {@link Signs} of rows: of each value of a column its marks, of each row their sum. */
final class SignReader {

  private final List<Marked> columns = new ArrayList<>();
  private int always;

  /** A column, and the marks of a row without a value, then of each of its values. */
  private record Marked(ReadColumn column, int[] marks) {}

  SignReader(ReadRows rows) {
    for (String name : Mark.read()) {
      ReadColumn column = rows.column(name);
      int[] marks = new int[column.values() + 1];
      marks[0] = Mark.of(name, null);
      for (int value = 0; value < column.values(); value++) {
        marks[value + 1] = Mark.of(name, column.value(value));
      }
      add(column, marks);
    }
  }

  private void add(ReadColumn column, int[] marks) {
    if (column.values() == 0) {
      always |= marks[0];
    } else {
      columns.add(new Marked(column, marks));
    }
  }

  /** The bits of all signs of a row. */
  int signs(int row) {
    int marks = always;
    for (Marked marked : columns) {
      marks |= marked.marks[marked.column.at(row) + 1];
    }
    return Signs.of(marks);
  }
}
