package primarycare.columnar;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.xerial.snappy.Snappy;

/**
 * One Parquet file of the store, written column by column.
 *
 * <p>Rows of objects take most of the time that writing Parquet takes; columns that are numbered
 * already are written as they are.
 */
public final class PartFile implements Closeable {

  private static final int PAGE_ROWS = 1 << 15;

  private final ParquetFileWriter file;
  private final MessageType schema;

  public PartFile(Configuration conf, Path path, MessageType schema) throws IOException {
    this.schema = schema;
    this.file =
        new ParquetFileWriter(
            new StoreFile(conf, path),
            schema,
            ParquetFileWriter.Mode.CREATE,
            ParquetWriter.DEFAULT_BLOCK_SIZE,
            ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
            ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH,
            ParquetProperties.DEFAULT_STATISTICS_TRUNCATE_LENGTH,
            ParquetProperties.DEFAULT_PAGE_WRITE_CHECKSUM_ENABLED);
    file.start();
  }

  /** Writes some rows, given by their columns in the schema's order. */
  public void write(int rows, List<PartColumn> columns) throws IOException {
    file.startBlock(rows);
    for (int i = 0; i < columns.size(); i++) {
      write(rows, schema.getColumns().get(i), columns.get(i));
    }
    file.endBlock();
  }

  /** Without an index of pages, whose bounds no reader of whole columns needs. */
  @SuppressWarnings("deprecation")
  private void write(int rows, ColumnDescriptor descriptor, PartColumn column) throws IOException {
    file.startColumn(descriptor, rows, CompressionCodecName.SNAPPY);
    Optional<PartColumn.Dictionary> dictionary = column.dictionary();
    if (dictionary.isPresent()) {
      byte[] plain = dictionary.get().plain();
      file.writeDictionaryPage(
          new DictionaryPage(
              packed(plain), plain.length, dictionary.get().values(), Encoding.PLAIN));
    }
    for (int from = 0; from < rows; from += PAGE_ROWS) {
      PartColumn.Page page = column.page(from, Math.min(rows, from + PAGE_ROWS));
      Statistics<?> statistics =
          Statistics.getBuilderForReading(descriptor.getPrimitiveType())
              .withNumNulls(page.nulls())
              .build();
      file.writeDataPage(
          page.rows(),
          page.body().length,
          packed(page.body()),
          statistics,
          Encoding.RLE,
          Encoding.RLE,
          page.encoding());
    }
    file.endColumn();
  }

  private static BytesInput packed(byte[] plain) throws IOException {
    return BytesInput.from(Snappy.compress(plain));
  }

  @Override
  public void close() throws IOException {
    file.end(Map.of());
  }
}
