package primarycare.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;

/** Reads a part again, column by column, without a query. */
final class PartReadBack {

  private final ColumnReadBack[] columns;
  private long rows;

  private PartReadBack(MessageType schema) {
    this.columns =
        schema.getColumns().stream().map(ColumnReadBack::new).toArray(ColumnReadBack[]::new);
  }

  static PartContent.Figures figures(Path path) throws IOException {
    try (ParquetFileReader file = new LocalFile(path).reader()) {
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
