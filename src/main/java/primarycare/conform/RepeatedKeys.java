package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.layout.Source;
import primarycare.spec.Columns;

/** What becomes of the rows of a source that share a key. */
sealed interface RepeatedKeys permits DuplicateKeys, AddedRows {

  /** A row of a source by its place: the entry, the line of its record, and the fact within it. */
  String[] ROW = {Columns.ENTRY, Columns.LINE, "fact"};

  /** A frame of at most so many rows is sent to every task. */
  long FEW = 500_000;

  /** The rows that count. */
  Dataset<Row> passed();

  /**
   * One row per entry, outcome, rule and other entry: records, the line of the first, and where it
   * is known how many of them changed in which column.
   */
  Dataset<Row> findings();

  /** The rows whose records are quarantined, with their entry, line and columns. */
  Dataset<Row> quarantined();

  /** The rule that quarantines them. */
  String rule();

  /** Hashes of keys that stand more than once: a cheap look, which may take one for another. */
  static Dataset<Row> hashes(Source source, Dataset<Row> rows) {
    return rows.select(hash(source).as("key_hash"))
        .groupBy("key_hash")
        .agg(count(lit(1)).as("rows"))
        .where(col("rows").gt(lit(1)));
  }

  /** The source's name and the number of rows that may share a key, where there are any. */
  static Dataset<Row> found(Source source, Dataset<Row> rows) {
    return hashes(source, rows)
        .agg(sum("rows").as("rows"))
        .where(col("rows").isNotNull())
        .select(lit(source.name()).as("source"), col("rows"));
  }

  static Column hash(Source source) {
    return xxhash64(key(source));
  }

  static Column[] key(Source source) {
    return source.key().stream().map(name -> col(name)).toArray(Column[]::new);
  }

  /** Tells Spark that a frame is small where it is. */
  static Dataset<Row> sized(Dataset<Row> rows, long most) {
    return most <= FEW ? broadcast(rows) : rows;
  }
}
