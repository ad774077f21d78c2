package primarycare.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructField;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.layout.Source;

/**
 * Finds the records that an entry gives more than once, equal in all columns: of each row eight
 * bytes are held, and whole only those of which the key stands twice.
 */
final class GivenTwice {

  private final Source source;
  private final Bag keys = new Bag();
  private final Set<List<Object>> seen = new HashSet<>();
  private Set<Long> repeated;

  GivenTwice(Source source) {
    this.source = source;
  }

  /** All columns of the source's rows. */
  Set<String> columns() {
    return source.columns().stream().map(StructField::name).collect(Collectors.toUnmodifiableSet());
  }

  /** Takes in the keys of rows: first those of all. */
  void look(ReadRows rows) {
    KeyHash hash = KeyHash.of(source, rows);
    for (int row = 0; row < rows.rows(); row++) {
      keys.add(hash.of(row));
    }
  }

  /** The rows without those that were given before, here or in an earlier call. */
  ReadRows once(ReadRows rows) {
    if (repeated == null) {
      repeated = new HashSet<>();
      keys.read((hash, count) -> repeat(hash, count));
    }
    KeyHash hash = KeyHash.of(source, rows);
    List<ReadColumn> columns =
        source.columns().stream().map(column -> rows.column(column.name())).toList();
    return rows.where(row -> !repeated.contains(hash.of(row)) || seen.add(record(columns, row)));
  }

  private void repeat(long hash, long count) {
    if (count > 1) {
      repeated.add(hash);
    }
  }

  private static List<Object> record(List<ReadColumn> columns, int row) {
    List<Object> record = new ArrayList<>();
    for (ReadColumn column : columns) {
      int value = column.at(row);
      record.add(value == ReadColumn.NONE ? null : column.value(value));
    }
    return record;
  }
}
