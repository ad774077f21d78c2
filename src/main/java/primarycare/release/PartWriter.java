package primarycare.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.RecordConsumer;
import primarycare.spec.KeyOrder;
import primarycare.spec.TableSpec;

/**
 * Writes a row group of a table in a task, into a file of its own that {@link TableParts} appends.
 *
 * <p>Rows come in the columns of the specification, ascending by its keys: {@code String}, {@code
 * LocalDate}, {@code Long}, {@code Double} and {@code Boolean}, null only where it says so. A row
 * that is not as promised is an {@code IllegalStateException}: it is our own error.
 */
public final class PartWriter implements Closeable {

  /** Larger than any part, so that a part is one row group. */
  private static final long ROW_GROUP_BYTES = 1L << 40;

  private static final Configuration CONF = new Configuration(false);

  private final TableSpec spec;
  private final Path path;
  private final List<String> names;
  private final int[] keys;
  private final int[] summed;
  private final long[] sums;
  private final CellWriter[] cells;
  private final PartContent content = new PartContent();
  private final ParquetWriter<Object[]> file;
  private List<Object> first = List.of();
  private List<Object> last = List.of();
  private boolean finished;

  /**
   * Opens a file for a part.
   *
   * @param path a name that no other attempt at the part has
   * @param sums columns of whole numbers whose sums the driver wants
   */
  public PartWriter(TableSpec spec, Path path, List<String> sums) throws IOException {
    this.spec = spec;
    this.path = path;
    this.names = spec.names();
    this.keys = spec.keys().stream().mapToInt(names::indexOf).toArray();
    this.summed = sums.stream().mapToInt(this::whole).toArray();
    this.sums = new long[summed.length];
    this.cells =
        spec.columns().stream().map(c -> new CellWriter(spec, c)).toArray(CellWriter[]::new);
    this.file = new Builder(new LocalFile(path), new Rows()).build();
  }

  private int whole(String name) {
    int index = names.indexOf(name);
    if (index < 0 || ColumnKind.of(spec.columns().get(index)) != ColumnKind.WHOLE) {
      throw new IllegalArgumentException(name + " is no column of whole numbers");
    }
    return index;
  }

  /** Writes the next row. */
  public void write(Object... row) throws IOException {
    if (row.length != cells.length) {
      throw broken("a row has " + row.length + " cells, not " + cells.length);
    }
    file.write(row);
    requireAscending(key(row));
    addUp(row);
    content.add(1);
  }

  private List<Object> key(Object[] row) {
    Object[] key = new Object[keys.length];
    for (int i = 0; i < keys.length; i++) {
      key[i] = row[keys[i]];
    }
    return Arrays.asList(key);
  }

  private void addUp(Object[] row) {
    for (int i = 0; i < summed.length; i++) {
      Object value = row[summed[i]];
      sums[i] = value == null ? sums[i] : Math.addExact(sums[i], (Long) value);
    }
  }

  private void requireAscending(List<Object> key) {
    if (last.isEmpty()) {
      first = key;
    } else if (KeyOrder.BY_COLUMN.compare(last, key) >= 0) {
      throw broken("key " + key + " follows " + last);
    }
    last = key;
  }

  /** Ends the file and reads it back. */
  public TablePart finish() throws IOException {
    if (first.isEmpty()) {
      throw broken("a part has no row");
    }
    file.close();
    finished = true;
    Map<String, Long> told = new TreeMap<>();
    for (int i = 0; i < summed.length; i++) {
      told.put(names.get(summed[i]), sums[i]);
    }
    return new TablePart(
        path.toString(), content.figures(), PartReadBack.figures(path), first, last, told);
  }

  /** Takes away a file that was not finished. */
  @Override
  public void close() throws IOException {
    if (!finished) {
      finished = true;
      file.close();
      Files.delete(path);
    }
  }

  private IllegalStateException broken(String what) {
    return new IllegalStateException("table " + spec.name() + ": " + what);
  }

  /**
   * Encodes columns as every writer does by default: writers of one process share what chooses the
   * encodings, and where one is made beside another it can be given the other's settings.
   */
  private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {
    private final WriteSupport<Object[]> rows;

    Builder(LocalFile file, WriteSupport<Object[]> rows) {
      super(file);
      this.rows = rows;
      withConf(CONF);
      withCompressionCodec(CompressionCodecName.SNAPPY);
      withRowGroupSize(ROW_GROUP_BYTES);
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** The older line of Spark knows no other. */
    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<Object[]> getWriteSupport(Configuration conf) {
      return rows;
    }
  }

  private final class Rows extends WriteSupport<Object[]> {
    private RecordConsumer out;

    /** The older line of Spark knows no other. */
    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration conf) {
      return new WriteContext(ColumnKind.schema(spec), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      out = consumer;
    }

    @Override
    public void write(Object[] row) {
      out.startMessage();
      for (int i = 0; i < cells.length; i++) {
        if (cells[i].isFilled(row[i])) {
          out.startField(names.get(i), i);
          content.add(content.rows(), i, cells[i].write(out, row[i]));
          out.endField(names.get(i), i);
        }
      }
      out.endMessage();
    }
  }
}
