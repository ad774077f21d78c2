package primarycare.columnar;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/**
 * Reads some columns of a Parquet file of the store, one row group after the other.
 *
 * <p>Nearly all columns are numbers of few values there: rows of objects, a value made anew for
 * each of them, take four times as long as the numbers alone.
 */
public final class PartReader implements Closeable {

  private final ParquetFileReader file;
  private final MessageType schema;
  private final String writer;

  /**
   * @param columns to be read, of which the file may lack some
   */
  public PartReader(Configuration conf, Path path, Collection<String> columns) throws IOException {
    this.file = ParquetFileReader.open(HadoopInputFile.fromPath(path, conf));
    MessageType all = file.getFileMetaData().getSchema();
    List<Type> asked =
        all.getFields().stream().filter(field -> columns.contains(field.getName())).toList();
    this.schema = new MessageType(all.getName(), asked);
    this.writer = file.getFileMetaData().getCreatedBy();
    file.setRequestedSchema(schema);
  }

  /** The rows of the next group; empty at the end. */
  public Optional<ReadRows> next() throws IOException {
    return Optional.ofNullable(file.readNextRowGroup()).map(this::rows);
  }

  private ReadRows rows(PageReadStore pages) {
    int rows = Math.toIntExact(pages.getRowCount());
    Map<String, ReadColumn> columns = new HashMap<>();
    for (ColumnDescriptor descriptor : schema.getColumns()) {
      ReadColumn column = new ReadColumn();
      Values values = new Values(column, descriptor.getPrimitiveType().getPrimitiveTypeName());
      ColumnReader reader =
          new ColumnReadStoreImpl(pages, new OneConverter(values), schema, writer)
              .getColumnReader(descriptor);
      read(reader, rows, descriptor.getMaxDefinitionLevel(), column);
      columns.put(descriptor.getPath()[0], column);
    }
    return new ReadRows(rows, columns);
  }

  private static void read(ColumnReader reader, int rows, int given, ReadColumn column) {
    for (int row = 0; row < rows; row++) {
      if (reader.getCurrentDefinitionLevel() == given) {
        reader.writeCurrentValueToConverter();
      } else {
        column.row(ReadColumn.NONE);
      }
      reader.consume();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Puts what a column has where it belongs. */
  private static final class Values extends PrimitiveConverter {

    private final ReadColumn column;
    private final PrimitiveTypeName type;
    private int first;

    Values(ReadColumn column, PrimitiveTypeName type) {
      this.column = column;
      this.type = type;
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      first = column.values();
      for (int id = 0; id <= dictionary.getMaxId(); id++) {
        switch (type) {
          case BINARY -> column.add(dictionary.decodeToBinary(id).copy());
          case INT32 -> column.add(dictionary.decodeToInt(id));
          default -> column.add(dictionary.decodeToLong(id));
        }
      }
    }

    @Override
    public void addValueFromDictionary(int id) {
      column.row(first + id);
    }

    @Override
    public void addBinary(Binary text) {
      column.row(column.add(text.copy()));
    }

    @Override
    public void addInt(int number) {
      column.row(column.add(number));
    }

    @Override
    public void addLong(long number) {
      column.row(column.add(number));
    }
  }

  /** The one column that is read. */
  private static final class OneConverter extends GroupConverter {

    private final Converter column;

    OneConverter(Converter column) {
      this.column = column;
    }

    @Override
    public Converter getConverter(int field) {
      return column;
    }

    @Override
    public void start() {
      // Columns are read one by one, so that no record begins.
    }

    @Override
    public void end() {
      // Columns are read one by one, so that no record ends.
    }
  }
}
