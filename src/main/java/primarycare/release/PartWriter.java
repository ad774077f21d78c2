package primarycare.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.columnar.PartFile;
import primarycare.columnar.RowColumn;
import primarycare.table.spec.KeyOrder;
import primarycare.table.spec.TableSpec;

/**
 * Writes a row group of a table in a task, into a file of its own that {@link TableParts} appends.
 *
 * <p>Rows come in the columns of the specification, ascending by its keys: {@code String}, {@code
 * LocalDate}, {@code Long}, {@code Double} and {@code Boolean}, null only where it says so. A row
 * that is not as promised is an {@code IllegalStateException}: it is our own error.
 */
public final class PartWriter implements Closeable {

  private final TableSpec spec;
  private final Path path;
  private final List<String> names;
  private final int[] keys;
  private final int[] summed;
  private final long[] sums;
  private final CellWriter[] cells;
  private long rows;
  private Object[] first = {};
  private Object[] last = {};
  private boolean finished;

  /**
   * Begins a part.
   *
   * @param path of its file, a name that no other attempt at the part has
   * @param sums columns of whole numbers whose sums the driver wants
   */
  public PartWriter(TableSpec spec, Path path, List<String> sums) {
    this.spec = spec;
    this.path = path;
    this.names = spec.names();
    this.keys = spec.keys().stream().mapToInt(names::indexOf).toArray();
    this.summed = sums.stream().mapToInt(this::whole).toArray();
    this.sums = new long[summed.length];
    this.cells =
        spec.columns().stream().map(c -> new CellWriter(spec, c)).toArray(CellWriter[]::new);
  }

  private int whole(String name) {
    int index = names.indexOf(name);
    if (index < 0 || ColumnKind.of(spec.columns().get(index)) != ColumnKind.WHOLE) {
      throw new IllegalArgumentException(name + " is no column of whole numbers");
    }
    return index;
  }

  /** Writes the next row, which changes no more. */
  public void write(Object... row) throws IOException {
    if (row.length != cells.length) {
      throw broken("a row has " + row.length + " cells, not " + cells.length);
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i].write(row[i]);
    }
    requireAscending(row);
    addUp(row);
    rows++;
  }

  private void addUp(Object[] row) {
    for (int i = 0; i < summed.length; i++) {
      Object value = row[summed[i]];
      sums[i] = value == null ? sums[i] : Math.addExact(sums[i], (Long) value);
    }
  }

  private void requireAscending(Object[] row) {
    if (rows == 0) {
      first = row;
    } else if (KeyOrder.compare(last, row, keys) >= 0) {
      throw broken("key " + key(row) + " follows " + key(last));
    }
    last = row;
  }

  private List<Object> key(Object[] row) {
    return IntStream.of(keys).mapToObj(column -> row[column]).toList();
  }

  /** Writes the file and reads it back. */
  public TablePart finish() throws IOException {
    if (rows == 0) {
      throw broken("a part has no row");
    }
    List<RowColumn> columns = Stream.of(cells).map(CellWriter::cells).toList();
    try (PartFile file = new PartFile(new LocalFile(path), ColumnKind.schema(spec))) {
      file.writeRows(rows, columns);
    }
    PartContent.Figures meant =
        PartContent.figures(rows, columns.stream().map(RowColumn::sum).toList());
    PartContent.Figures read = PartReadBack.figures(path);
    finished = true;
    return new TablePart(path.toString(), meant, read, key(first), key(last), told());
  }

  private Map<String, Long> told() {
    Map<String, Long> told = new TreeMap<>();
    for (int i = 0; i < summed.length; i++) {
      told.put(names.get(summed[i]), sums[i]);
    }
    return told;
  }

  /** Takes away a file that was not finished. */
  @Override
  public void close() throws IOException {
    if (!finished) {
      finished = true;
      Files.deleteIfExists(path);
    }
  }

  private IllegalStateException broken(String what) {
    return new IllegalStateException("table " + spec.name() + ": " + what);
  }
}
