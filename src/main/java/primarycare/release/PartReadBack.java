package primarycare.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Reads a part again, column by column, without a query. */
final class PartReadBack {

  private final PartContent content = new PartContent();

  private PartReadBack() {}

  static PartContent.Figures figures(Path path) throws IOException {
    PartReadBack back = new PartReadBack();
    try (ParquetFileReader file = ParquetFileReader.open(new LocalFile(path))) {
      for (PageReadStore pages = file.readNextRowGroup();
          pages != null;
          pages = file.readNextRowGroup()) {
        back.read(pages, file.getFileMetaData().getSchema(), file.getFileMetaData().getCreatedBy());
      }
    }
    return back.content.figures();
  }

  private void read(PageReadStore pages, MessageType schema, String writer) {
    Cells[] cells = new Cells[schema.getFieldCount()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new Cells(i, schema.getColumns().get(i));
    }
    ColumnReadStoreImpl columns =
        new ColumnReadStoreImpl(pages, new Columns(cells), schema, writer);
    for (int i = 0; i < cells.length; i++) {
      read(columns, schema.getColumns().get(i), cells[i], pages.getRowCount());
    }
    content.add(pages.getRowCount());
  }

  private void read(
      ColumnReadStoreImpl columns, ColumnDescriptor descriptor, Cells cells, long rows) {
    ColumnReader column = columns.getColumnReader(descriptor);
    for (long row = 0; row < rows; row++) {
      if (column.getCurrentDefinitionLevel() == descriptor.getMaxDefinitionLevel()) {
        cells.row = content.rows() + row;
        column.writeCurrentValueToConverter();
      }
      column.consume();
    }
  }

  private static final class Columns extends GroupConverter {
    private final Cells[] cells;

    Columns(Cells[] cells) {
      this.cells = cells;
    }

    @Override
    public Converter getConverter(int index) {
      return cells[index];
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }

  /** Takes the values of one column; a text that returns is looked at once. */
  private final class Cells extends PrimitiveConverter {
    private final int column;
    private final boolean isText;
    private long[] known = {};
    private long row;

    Cells(int column, ColumnDescriptor descriptor) {
      this.column = column;
      this.isText =
          descriptor.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
    }

    private void add(long bits) {
      content.add(row, column, bits);
    }

    @Override
    public boolean hasDictionarySupport() {
      return isText;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      known =
          IntStream.rangeClosed(0, dictionary.getMaxId())
              .mapToLong(id -> PartContent.bits(dictionary.decodeToBinary(id)))
              .toArray();
    }

    @Override
    public void addValueFromDictionary(int id) {
      add(known[id]);
    }

    @Override
    public void addBinary(Binary text) {
      add(PartContent.bits(text));
    }

    @Override
    public void addInt(int day) {
      add(day);
    }

    @Override
    public void addLong(long number) {
      add(number);
    }

    @Override
    public void addDouble(double number) {
      add(PartContent.bits(number));
    }

    @Override
    public void addBoolean(boolean value) {
      add(PartContent.bits(value));
    }
  }
}
