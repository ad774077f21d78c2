package primarycare.model;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.fact.SmallFrames;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableRows;

/**
 * Rows that grow with organisations, as plain records on the driver: of a small source, or of what
 * Spark added up by pairs of areas.
 */
public final class PlainRows {

  /** So many rows are a part of a file, whatever the number of tasks. */
  static final int OF_A_PART = 1 << 15;

  private PlainRows() {}

  /** The rows of a frame, as {@link RowRecords} reads them. */
  public static <T extends Record> List<T> of(Dataset<Row> rows, Class<T> type) {
    RowRecords<T> records = new RowRecords<>(type);
    return SmallFrames.rows(rows.select(records.columns())).stream().map(records::of).toList();
  }

  /** The same of rows at hand, which may have other columns too. */
  public static <T extends Record> List<T> of(List<Row> rows, Class<T> type) {
    RowRecords<T> records = new RowRecords<>(type);
    return rows.stream().map(records::ofNamed).toList();
  }

  /** Rows in the order of their keys, to be written from here. */
  public static TableRows atHand(RecordTable<?> table, List<Object[]> cells) {
    return new TableRows.AtHand(table, parts(cells));
  }

  /** Rows in parts that follow from their number alone. */
  static List<List<Object[]>> parts(List<Object[]> cells) {
    List<List<Object[]>> parts = new ArrayList<>();
    for (int from = 0; from < cells.size(); from += OF_A_PART) {
      parts.add(List.copyOf(cells.subList(from, Math.min(from + OF_A_PART, cells.size()))));
    }
    return parts;
  }
}
