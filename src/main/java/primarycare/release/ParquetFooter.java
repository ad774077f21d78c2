package primarycare.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Rewrites the footer of a Parquet file so that equal rows give equal bytes.
 *
 * <p>Parquet's writer orders a footer's encodings differently from run to run and adds metadata of
 * its own; here they are sorted, and the metadata is the table's description.
 */
final class ParquetFooter {

  private static final int TAIL = 8;
  private static final byte[] MAGIC = {'P', 'A', 'R', '1'};

  private ParquetFooter() {}

  /** Makes the footer of a file canonical where it stands. */
  static void rewrite(Path path, Map<String, String> metadata) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      byte[] footer = footer(file);
      file.seek(file.length() - TAIL - footer.length);
      byte[] canonical = bytes(canonical(parsed(footer), metadata));
      file.write(canonical);
      file.writeInt(Integer.reverseBytes(canonical.length));
      file.write(MAGIC);
      file.setLength(file.getFilePointer());
    }
  }

  /** The key-value metadata of a file, as a reader of Parquet sees it. */
  static Map<String, String> metadata(Path path) throws IOException {
    Map<String, String> metadata = new TreeMap<>();
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      parsed(footer(file))
          .getKey_value_metadata()
          .forEach(entry -> metadata.put(entry.getKey(), entry.getValue()));
    }
    return metadata;
  }

  private static byte[] footer(RandomAccessFile file) throws IOException {
    file.seek(file.length() - TAIL);
    byte[] footer = new byte[Integer.reverseBytes(file.readInt())];
    file.seek(file.length() - TAIL - footer.length);
    file.readFully(footer);
    return footer;
  }

  private static FileMetaData parsed(byte[] footer) throws IOException {
    return Util.readFileMetaData(new ByteArrayInputStream(footer));
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
