package primarycare.columnar;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some rows by their columns; a column that the rows do not have is one without a value. */
public final class ReadRows {

  private final int rows;
  private final Map<String, ReadColumn> columns;

  /**
   * @param columns by their names, each of as many rows
   */
  public ReadRows(int rows, Map<String, ReadColumn> columns) {
    this.rows = rows;
    this.columns = new HashMap<>(columns);
  }

  public int rows() {
    return rows;
  }

  /** The column of a name. */
  public ReadColumn column(String name) {
    return columns.computeIfAbsent(name, absent -> empty());
  }

  /** Whether a row has a value in a column. */
  public boolean has(String name, int row) {
    return column(name).at(row) != ReadColumn.NONE;
  }

  /** Some of the rows, in their order. */
  public ReadRows where(IntPredicate some) {
    int[] kept = IntStream.range(0, rows).filter(some).toArray();
    Map<String, ReadColumn> of = new HashMap<>();
    columns.forEach((name, column) -> of.put(name, column.rows(kept)));
    return new ReadRows(kept.length, of);
  }

  private ReadColumn empty() {
    ReadColumn column = new ReadColumn();
    for (int row = 0; row < rows; row++) {
      column.row(ReadColumn.NONE);
    }
    return column;
  }
}
