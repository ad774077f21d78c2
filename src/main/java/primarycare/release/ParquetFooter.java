package primarycare.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Rewrites the footer of a Parquet file so that equal rows give equal bytes.
 *
 * <p>Spark's writer orders a footer's encodings differently from run to run and adds metadata of
 * its own; here they are sorted, and the metadata is the table's description.
 */
final class ParquetFooter {

  private static final int TAIL = 8;
  private static final byte[] MAGIC = {'P', 'A', 'R', '1'};

  private ParquetFooter() {}

  /** Copies {@code from} to {@code to} with the footer made canonical. */
  static void rewrite(Path from, Path to, Map<String, String> metadata) throws IOException {
    byte[] file = Files.readAllBytes(from);
    int length =
        ByteBuffer.wrap(file, file.length - TAIL, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    int start = file.length - TAIL - length;
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
    byte[] canonical = bytes(canonical(footer, metadata));
    try (OutputStream out = Files.newOutputStream(to)) {
      out.write(file, 0, start);
      out.write(canonical);
      out.write(
          ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(canonical.length).array());
      out.write(MAGIC);
    }
  }

  /** The key-value metadata of a file, as a reader of Parquet sees it. */
  static Map<String, String> metadata(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int length =
        ByteBuffer.wrap(bytes, bytes.length - TAIL, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    FileMetaData footer =
        Util.readFileMetaData(
            new ByteArrayInputStream(bytes, bytes.length - TAIL - length, length));
    Map<String, String> metadata = new java.util.TreeMap<>();
    footer.getKey_value_metadata().forEach(entry -> metadata.put(entry.getKey(), entry.getValue()));
    return metadata;
  }

  private static FileMetaData canonical(FileMetaData footer, Map<String, String> metadata) {
    List<KeyValue> entries = new ArrayList<>();
    metadata.forEach((key, value) -> entries.add(new KeyValue(key).setValue(value)));
    footer.setKey_value_metadata(entries);
    for (RowGroup group : footer.getRow_groups()) {
      group.getColumns().stream().map(ColumnChunk::getMeta_data).forEach(ParquetFooter::canonical);
    }
    return footer;
  }

  private static void canonical(ColumnMetaData column) {
    Collections.sort(column.getEncodings());
    Arrays.stream(ColumnMetaData._Fields.values())
        .filter(field -> field.getFieldName().equals("size_statistics"))
        .forEach(field -> column.setFieldValue(field, null));
  }

  private static byte[] bytes(FileMetaData footer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Util.writeFileMetaData(footer, out);
    return out.toByteArray();
  }
}
