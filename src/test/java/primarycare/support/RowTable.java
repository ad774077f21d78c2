package primarycare.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.table.spec.RecordTable;

/** Rows that a table's function made, held against a text. */
public final class RowTable {

  private final List<Map<String, String>> rows;

  private RowTable(List<Map<String, String>> rows) {
    this.rows = rows;
  }

  public static <R extends Record> RowTable of(RecordTable<R> table, Stream<R> rows) {
    List<String> names = table.spec().names();
    return new RowTable(rows.map(row -> texts(names, table.cells(row))).toList());
  }

  private static Map<String, String> texts(List<String> names, Object[] cells) {
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        texts.put(names.get(i), cells[i].toString());
      }
    }
    return texts;
  }

  /** Those with a value in a column. */
  public RowTable with(String column, String value) {
    return new RowTable(rows.stream().filter(row -> value.equals(row.get(column))).toList());
  }

  /** Those with nothing in a column. */
  public RowTable without(String column) {
    return new RowTable(rows.stream().filter(row -> !row.containsKey(column)).toList());
  }

  /** The rows are these, in this order, as far as these columns tell of them. */
  public void hasRows(String text) {
    TextTable expected = TextTable.of(text);
    List<String> columns = expected.columns();
    assertThat(lines(rows, columns)).containsExactlyElementsOf(lines(expected.rows(), columns));
  }

  /** A column's values, each once, in the order in which they come first. */
  public List<String> distinct(String... columns) {
    return lines(rows, Arrays.asList(columns)).stream().distinct().toList();
  }

  /** In every column. */
  public List<Map<String, String>> all() {
    return rows;
  }

  private static List<String> lines(List<Map<String, String>> rows, List<String> columns) {
    return rows.stream()
        .map(
            row ->
                columns.stream()
                    .map(column -> row.getOrDefault(column, ""))
                    .collect(Collectors.joining(" | ")))
        .toList();
  }
}
