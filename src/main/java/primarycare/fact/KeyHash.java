package primarycare.fact;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.unsafe.Platform;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.layout.Source;

/**
 * The hash of a row's key, or of one of its columns: the number that Spark's function {@code
 * xxhash64} gives for the same columns, with which rows are found again.
 */
final class KeyHash {

  private static final long SEED = 42;

  private final List<Part> parts = new ArrayList<>();
  private final boolean tellsNone;

  private enum Kind {
    TEXT,
    SHORT,
    LONG
  }

  private record Part(ReadColumn column, Kind kind) {}

  private KeyHash(boolean tellsNone) {
    this.tellsNone = tellsNone;
  }

  /** Of the keys of a source's rows. */
  static KeyHash of(Source source, ReadRows rows) {
    KeyHash hash = new KeyHash(false);
    for (String name : source.key()) {
      hash.add(
          source.columns().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow(),
          rows);
    }
    return hash;
  }

  /** Of whole records: which columns have no value is in it too. */
  static KeyHash ofRecord(Source source, ReadRows rows) {
    KeyHash hash = new KeyHash(true);
    source.columns().forEach(column -> hash.add(column, rows));
    return hash;
  }

  private void add(StructField column, ReadRows rows) {
    parts.add(new Part(rows.column(column.name()), kind(column.dataType())));
  }

  /** Of a column of texts. */
  static KeyHash of(ReadColumn texts) {
    KeyHash hash = new KeyHash(false);
    hash.parts.add(new Part(texts, Kind.TEXT));
    return hash;
  }

  private static Kind kind(DataType type) {
    if (type.equals(DataTypes.StringType)) {
      return Kind.TEXT;
    }
    boolean isShort = type.equals(DataTypes.DateType) || type.equals(DataTypes.IntegerType);
    return isShort ? Kind.SHORT : Kind.LONG;
  }

  /** The hash of a row; of a key's columns without a value nothing is in it. */
  long of(int row) {
    long hash = SEED;
    for (Part part : parts) {
      int value = part.column.at(row);
      hash = value == ReadColumn.NONE ? ofNone(hash) : hash(part, value, hash);
    }
    return hash;
  }

  private long ofNone(long hash) {
    return tellsNone ? XXH64.hashLong(hash, SEED) : hash;
  }

  private static long hash(Part part, int value, long seed) {
    return switch (part.kind) {
      case SHORT -> XXH64.hashInt((int) part.column.number(value), seed);
      case LONG -> XXH64.hashLong(part.column.number(value), seed);
      case TEXT -> {
        byte[] text = part.column.bytes(value);
        yield XXH64.hashUnsafeBytes(text, Platform.BYTE_ARRAY_OFFSET, text.length, seed);
      }
    };
  }
}
