package primarycare.rules.key;

import static org.apache.spark.sql.functions.col;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import primarycare.fact.KeyFacts;
import primarycare.layout.Source;

/**
 * Finds the rows of a source whose keys may stand twice, by the hashes of such keys.
 *
 * @param hashes of keys that may stand more than once
 * @param repeated the most rows that may share a key
 */
record LikeRows(Source source, Dataset<Row> rows, Dataset<Row> hashes, long repeated) {

  /** So many rows are kept whole: a few hundred megabytes at most, wherever there is room. */
  static final long MOST_KEPT = 100_000;

  /** Whether the rows are few: then they are read once, and kept. */
  boolean areFew() {
    return repeated <= MOST_KEPT;
  }

  /** The rows. Of many only the keys are read to find them, and then those of their entries. */
  Dataset<Row> found() {
    Dataset<Row> hashed = rows.withColumn(KeyFacts.HASH, KeyFacts.hash(source));
    if (areFew()) {
      return Kept.of(like(hashed).drop(KeyFacts.HASH));
    }
    Column[] place = Stream.of(RepeatedKeys.ROW).map(functions::col).toArray(Column[]::new);
    Column[] keyed =
        Stream.concat(Stream.of(place), Stream.of(col(KeyFacts.HASH))).toArray(Column[]::new);
    Dataset<Row> places = Kept.of(like(hashed.select(keyed)).select(place));
    return RepeatedKeys.at(
        rows, RepeatedKeys.entries(places), RepeatedKeys.sized(places, repeated));
  }

  private Dataset<Row> like(Dataset<Row> hashed) {
    return hashed.join(
        RepeatedKeys.sized(hashes.select(KeyFacts.HASH), repeated),
        new String[] {KeyFacts.HASH},
        "left_semi");
  }
}
