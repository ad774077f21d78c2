package primarycare.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;

/** Reads a part again, column by column, without a query. */
final class PartReadBack {

  /** Without the settings of Hadoop, which would be read anew for each file. */
  static final ParquetReadOptions OPTIONS =
      HadoopReadOptions.builder(new Configuration(false)).build();

  private final ColumnReadBack[] columns;
  private long rows;

  private PartReadBack(MessageType schema) {
    this.columns =
        schema.getColumns().stream().map(ColumnReadBack::new).toArray(ColumnReadBack[]::new);
  }

  static PartContent.Figures figures(Path path) throws IOException {
    try (ParquetFileReader file = new ParquetFileReader(new LocalFile(path), OPTIONS)) {
      PartReadBack back = new PartReadBack(file.getFileMetaData().getSchema());
      for (PageReadStore pages = file.readNextRowGroup();
          pages != null;
          pages = file.readNextRowGroup()) {
        back.read(pages);
      }
      return back.figures();
    }
  }

  private void read(PageReadStore pages) throws IOException {
    for (ColumnReadBack column : columns) {
      column.read(pages);
    }
    rows += pages.getRowCount();
  }

  private PartContent.Figures figures() {
    return PartContent.figures(rows, Stream.of(columns).map(ColumnReadBack::sum).toList());
  }
}
