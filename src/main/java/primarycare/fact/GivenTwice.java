package primarycare.fact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.spark.sql.types.StructField;
import primarycare.columnar.ReadRows;
import primarycare.layout.Source;

/**
 * Finds the records that an entry gives more than once, equal in all columns: by a hash of all of
 * them, eight bytes a row.
 */
final class GivenTwice {

  private final Source source;
  private final Bag records = new Bag();
  private long[] twice;
  private BitSet seen;

  GivenTwice(Source source) {
    this.source = source;
  }

  /** All columns of the source's rows. */
  Set<String> columns() {
    return source.columns().stream().map(StructField::name).collect(Collectors.toUnmodifiableSet());
  }

  /** Takes in rows: first all of the entry. */
  void look(ReadRows rows) {
    KeyHash hash = KeyHash.ofRecord(source, rows);
    for (int row = 0; row < rows.rows(); row++) {
      records.add(hash.of(row));
    }
  }

  /** Whether any record was given more than once; after this no more rows are taken in. */
  boolean isAny() {
    LongStream.Builder found = LongStream.builder();
    records.read(
        (hash, rows) -> {
          if (rows > 1) {
            found.add(hash);
          }
        });
    twice = found.build().toArray();
    seen = new BitSet(twice.length);
    return twice.length > 0;
  }

  /** The rows without those that were given before, here or in an earlier call. */
  ReadRows once(ReadRows rows) {
    KeyHash hash = KeyHash.ofRecord(source, rows);
    return rows.where(row -> isFirst(hash.of(row)));
  }

  private boolean isFirst(long record) {
    int place = Arrays.binarySearch(twice, record);
    boolean first = place < 0 || !seen.get(place);
    if (place >= 0) {
      seen.set(place);
    }
    return first;
  }
}
