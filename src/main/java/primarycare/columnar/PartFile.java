package primarycare.columnar;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.MessageType;

/**
 * A Parquet file that is written column by column.
 *
 * <p>Rows of objects take most of the time that writing Parquet takes; columns that are numbered
 * already are written as they are.
 */
public final class PartFile implements Closeable {

  private static final int PAGE_ROWS = 1 << 15;

  private final ParquetFileWriter file;
  private final MessageType schema;

  public PartFile(Configuration conf, Path path, MessageType schema) throws IOException {
    this(new StoreFile(conf, path), schema);
  }

  public PartFile(OutputFile to, MessageType schema) throws IOException {
    this.schema = schema;
    this.file =
        new ParquetFileWriter(
            to,
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

  private void write(int rows, ColumnDescriptor descriptor, PartColumn column) throws IOException {
    ColumnChunk chunk = new ColumnChunk();
    for (int from = 0; from < rows; from += PAGE_ROWS) {
      chunk.add(column.page(from, Math.min(rows, from + PAGE_ROWS)));
    }
    Statistics<?> unknown = Statistics.getBuilderForReading(descriptor.getPrimitiveType()).build();
    chunk.write(file, descriptor, column.dictionary(), unknown);
  }

  /** Writes all rows that columns were given one by one, in the schema's order. */
  public void writeRows(long rows, List<RowColumn> columns) throws IOException {
    file.startBlock(rows);
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).write(file, schema.getColumns().get(i));
    }
    file.endBlock();
  }

  @Override
  public void close() throws IOException {
    file.end(Map.of());
  }
}
