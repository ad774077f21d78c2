package primarycare.rules.key;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.fact.SmallFrames;
import primarycare.job.Columns;
import primarycare.layout.Source;

/** What becomes of the rows of a source that share a key. */
sealed interface RepeatedKeys permits DuplicateKeys, AddedRows {

  /** A row of a source by its place: the entry, the line of its record, and the fact within it. */
  String[] ROW = {Columns.ENTRY, Columns.LINE, "fact"};

  /** A frame of at most so many rows is sent to every task. */
  long FEW = 500_000;

  /** The rows that count. */
  Dataset<Row> passed();

  /** The rows that do not, as they were read. */
  Dataset<Row> failed();

  /**
   * By entry, outcome, rule and other entry: records, the line of the first, and where it is known
   * how many of them changed in which column.
   */
  List<Finding> findings();

  /** The rows whose records are quarantined, with their entry, line and columns. */
  Dataset<Row> quarantined();

  /** The rule that quarantines them. */
  String rule();

  static Column[] key(Source source) {
    return source.key().stream().map(name -> col(name)).toArray(Column[]::new);
  }

  /** The entries of some places. */
  static Object[] entries(Dataset<Row> places) {
    return SmallFrames.rows(places.select(Columns.ENTRY).distinct()).stream()
        .map(row -> row.getString(0))
        .toArray();
  }

  /** Rows of some places, of the few entries that these are of. */
  static Dataset<Row> at(Dataset<Row> rows, Object[] entries, Dataset<Row> places) {
    return rows.where(col(Columns.ENTRY).isin(entries)).join(places, ROW, "left_semi");
  }

  /** Rows of all other places: those of entries of which there are none are taken as they are. */
  static Dataset<Row> without(Dataset<Row> rows, Object[] entries, Dataset<Row> places) {
    Column isOf = col(Columns.ENTRY).isin(entries);
    return entries.length == 0
        ? rows
        : rows.where(isOf).join(places, ROW, "left_anti").unionByName(rows.where(not(isOf)));
  }

  /** Tells Spark that a frame is small where it is. */
  static Dataset<Row> sized(Dataset<Row> rows, long most) {
    return most <= FEW ? broadcast(rows) : rows;
  }
}
