package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.layout.Source;
import primarycare.spec.Columns;

/**
 * Of the rows that share a source's key, the first one read counts, and the records of the others
 * are quarantined.
 */
final class DuplicateKeys {

  static final String RULE = "duplicate key";

  private static final String NUMBER = "number";
  private static final String HASH = "key_hash";

  private final Source source;
  private final Dataset<Row> single;
  private final Dataset<Row> numbered;

  /** Of the rows, only those are numbered whose key may stand more than once. */
  DuplicateKeys(Source source, Dataset<Row> rows) {
    this.source = source;
    Column number =
        row_number()
            .over(Window.partitionBy(key(source)).orderBy(col(Columns.ENTRY), col(Columns.LINE)));
    Dataset<Row> hashed = rows.withColumn(HASH, hash(source));
    Dataset<Row> repeated = broadcast(repeated(source, rows).localCheckpoint(false));
    this.single = hashed.join(repeated, same(), "left_anti").drop(HASH);
    this.numbered =
        hashed.join(repeated, same(), "left_semi").drop(HASH).withColumn(NUMBER, number);
  }

  private static String[] same() {
    return new String[] {HASH};
  }

  /** Hashes of keys that stand more than once: a cheap look, which may take one for another. */
  private static Dataset<Row> repeated(Source source, Dataset<Row> rows) {
    return rows.select(hash(source).as(HASH))
        .groupBy(HASH)
        .agg(count(lit(1)).as("rows"))
        .where(col("rows").gt(lit(1)))
        .select(HASH);
  }

  /** The source's name where a key may stand more than once, else nothing. */
  static Dataset<Row> found(Source source, Dataset<Row> rows) {
    return repeated(source, rows).select(lit(source.name()).as("source")).distinct();
  }

  /** The first row of each key. */
  Dataset<Row> first() {
    return single.unionByName(numbered.where(col(NUMBER).equalTo(lit(1))).drop(NUMBER));
  }

  /** All rows but the first of their key. */
  Dataset<Row> others() {
    return numbered.where(col(NUMBER).gt(lit(1)));
  }

  /** One row per entry: records quarantined, and the line of the first. */
  Dataset<Row> rejects() {
    return others()
        .groupBy(Columns.ENTRY)
        .agg(countDistinct(col(Columns.LINE)).as("records"), min(Columns.LINE).as("first_line"))
        .withColumn("outcome", lit("quarantined"))
        .withColumn("column", lit(String.join(", ", source.key())))
        .withColumn("rule", lit(RULE));
  }

  private static Column hash(Source source) {
    return xxhash64(key(source));
  }

  private static Column[] key(Source source) {
    return source.key().stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
