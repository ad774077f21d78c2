package primarycare.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.intake.Fact;
import primarycare.layout.Source;

/**
 * Hashes of the keys of an entry's rows, sorted and in 64 parts by their first bits: which of them
 * stand more than once is a look at these alone, and may take one key for another.
 */
public final class KeyFacts implements Packing {

  static final String KEYS = "keys";
  static final String SOURCE = "source";

  /** The hash of a key that stands more than once. */
  public static final String HASH = "key_hash";

  /** In how many rows it stands. */
  public static final String ROWS = "rows";

  private static final int PART_BITS = 6;

  /**
   * So many bits of a hash are kept. Two keys that are taken for one cost a scan of their source:
   * among the 26 million attendances of a year of England that is one chance in fifty.
   */
  static final int BITS = 54;

  private static final StructType REPEATED =
      new StructType()
          .add(SOURCE, DataTypes.StringType)
          .add(HASH, DataTypes.LongType)
          .add(ROWS, DataTypes.LongType);

  private static final long[] PARTS = LongStream.range(0, 1 << PART_BITS).toArray();

  private final Source source;

  KeyFacts(Source source) {
    this.source = source;
  }

  /** The hash of a row's key. */
  public static Column hash(Source source) {
    Column[] key = source.key().stream().map(functions::col).toArray(Column[]::new);
    return shiftrightunsigned(xxhash64(key), Long.SIZE - BITS);
  }

  /** Of the hash of a key what is kept. */
  static long kept(long hash) {
    return hash >>> (Long.SIZE - BITS);
  }

  @Override
  public Set<String> columns() {
    return Set.copyOf(source.key());
  }

  @Override
  public void pack(Packer packer, String entry, ReadRows rows) {
    pack(packer, entry, KeyHash.of(source, rows), rows.rows());
  }

  static void pack(Packer packer, String entry, KeyHash hashes, int rows) {
    Packer.Places places = packer.places(entry, KEYS, new String[0], PARTS);
    for (int row = 0; row < rows; row++) {
      long hash = kept(hashes.of(row));
      places.add(ReadColumn.NONE, (int) (hash >>> (BITS - PART_BITS)), hash);
    }
  }

  /**
   * One row per source and hash that stands in more than one row of its entries; made when it is
   * first read, and kept.
   *
   * @param facts of keys, with the source of each
   */
  static Dataset<Row> repeated(Dataset<Row> facts) {
    Column[] together = {col(SOURCE), col(Fact.PART)};
    JavaRDD<Row> repeated =
        facts
            .select(SOURCE, Fact.PART, Fact.NUMBERS)
            .repartition(together)
            .sortWithinPartitions(together)
            .toJavaRDD()
            .mapPartitions(KeyFacts::repeated);
    return PlainFrames.of(facts, repeated, REPEATED).persist(StorageLevel.MEMORY_AND_DISK());
  }

  private record Part(String source, long part) {}

  private static Iterator<Row> repeated(Iterator<Row> facts) {
    return new Grouped<>(
        facts,
        row -> new Part(row.getString(0), row.getLong(1)),
        (of, own) -> {
          Bag hashes = new Bag();
          own.forEachRemaining(row -> Block.read((byte[]) row.get(2), hashes::add));
          return repeated(of.source(), hashes);
        });
  }

  private static Iterator<Row> repeated(String source, Bag hashes) {
    List<Row> repeated = new ArrayList<>();
    hashes.read(
        (hash, rows) -> {
          if (rows > 1) {
            repeated.add(RowFactory.create(source, hash, rows));
          }
        });
    return repeated.iterator();
  }
}
