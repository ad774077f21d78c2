package primarycare.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.SeekableInputStream;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.table.spec.KeyOrder;
import primarycare.table.spec.TableSpec;

/**
 * Puts the parts of a table together in one file, in the order of their keys: bytes are copied, and
 * no value is decoded. Equal parts give equal bytes, whoever wrote them and in whatever order.
 */
final class TableParts {

  private TableParts() {}

  /**
   * Writes the file of a table, and returns how many rows it has.
   *
   * @param metadata what the file says of itself, by key
   * @throws Refusal of kind CHECK when a part holds other rows than were to be written
   * @throws IllegalStateException when the keys of two parts overlap
   */
  static long append(TableSpec spec, Map<String, String> metadata, List<TablePart> parts, Path to)
      throws IOException {
    Refusal.ifAny(
        Refusal.Kind.CHECK,
        parts.stream()
            .filter(p -> !p.read().equals(p.meant()))
            .map(p -> differs(spec, p))
            .toList());
    List<TablePart> ordered =
        parts.stream().sorted(Comparator.comparing(TablePart::first, KeyOrder.BY_COLUMN)).toList();
    requireApart(spec, ordered);
    copy(spec, ordered, to);
    ParquetFooter.rewrite(to, metadata);
    return parts.stream().mapToLong(TablePart::rows).sum();
  }

  private static void requireApart(TableSpec spec, List<TablePart> ordered) {
    for (int i = 1; i < ordered.size(); i++) {
      List<Object> before = ordered.get(i - 1).last();
      List<Object> next = ordered.get(i).first();
      if (KeyOrder.BY_COLUMN.compare(before, next) >= 0) {
        throw new IllegalStateException(
            "table "
                + spec.name()
                + ": a part begins at "
                + next
                + " before one ends, at "
                + before);
      }
    }
  }

  private static void copy(TableSpec spec, List<TablePart> ordered, Path to) throws IOException {
    ParquetFileWriter file =
        new ParquetFileWriter(
            new LocalFile(to),
            ColumnKind.schema(spec),
            ParquetFileWriter.Mode.CREATE,
            ParquetWriter.DEFAULT_BLOCK_SIZE,
            ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
            ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH,
            ParquetProperties.DEFAULT_STATISTICS_TRUNCATE_LENGTH,
            ParquetProperties.DEFAULT_PAGE_WRITE_CHECKSUM_ENABLED);
    file.start();
    for (TablePart part : ordered) {
      append(file, new LocalFile(part.path()));
    }
    file.end(Map.of());
  }

  private static void append(ParquetFileWriter file, LocalFile part) throws IOException {
    try (ParquetFileReader read = part.reader();
        SeekableInputStream bytes = part.newStream()) {
      file.appendRowGroups(bytes, read.getRowGroups(), false);
    }
  }

  private static Problem differs(TableSpec spec, TablePart part) {
    return new Problem(
        "what was written is not what is read back",
        "table " + spec.name(),
        part.read().rows() + " rows",
        part.meant().rows() + " rows",
        "nothing was published; run again, and report it if it happens again");
  }
}
