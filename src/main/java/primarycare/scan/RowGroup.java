package primarycare.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import primarycare.columnar.LineColumn;
import primarycare.columnar.NumberedColumn;
import primarycare.columnar.PartColumn;
import primarycare.columnar.PartFile;
import primarycare.layout.Field;
import primarycare.layout.Layout;
import primarycare.layout.Source;

/** Loaded rows of one interpreter, gathered by column until there are enough to be written. */
final class RowGroup {

  private static final int MOST_ROWS = 1 << 19;
  private static final int MOST_BYTES = 1 << 26;

  private final Interpreter interpreter;
  private final FieldColumn[] columns;
  private final Slot[][] slots;
  private long[] lines = new long[1 << 10];
  private int[] facts = new int[1 << 10];
  private int rows;
  private long bytes;

  RowGroup(Source source, Interpreter interpreter) {
    this(source, interpreter, Set.of());
  }

  /**
   * @param empty columns that hold nothing in these rows, whatever the records say
   */
  RowGroup(Source source, Interpreter interpreter, Set<String> empty) {
    this.interpreter = interpreter;
    this.columns =
        source.fields().stream()
            .filter(Field::stored)
            .map(field -> new FieldColumn(field, interpreter.reader(field)))
            .toArray(FieldColumn[]::new);
    this.slots =
        interpreter.rows().stream()
            .map(
                row ->
                    Arrays.stream(columns)
                        .map(column -> slot(column.field(), row, empty))
                        .toArray(Slot[]::new))
            .toArray(Slot[][]::new);
  }

  private Slot slot(Field field, Map<String, Slot> row, Set<String> empty) {
    return empty.contains(field.name())
        ? Slot.constant(interpreter.reader(field), ReadText.constant(null))
        : row.get(field.name());
  }

  /** Adds the rows of the record that the interpreter has just read; tells how many. */
  int add(ByteRecords record) {
    for (int fact = 0; fact < slots.length; fact++) {
      if (rows == lines.length) {
        lines = Arrays.copyOf(lines, 2 * rows);
        facts = Arrays.copyOf(facts, 2 * rows);
      }
      lines[rows] = record.line();
      facts[rows++] = fact;
      Slot[] row = slots[fact];
      for (int i = 0; i < row.length; i++) {
        bytes += columns[i].add(row[i], record);
      }
    }
    return slots.length;
  }

  boolean isFull() {
    return rows >= MOST_ROWS || bytes > MOST_BYTES || interpreter.isFull();
  }

  /** Writes the rows without a count of what they hold. */
  void write(PartFile file, Source source, Layout layout) throws IOException {
    write(file, new ScanTally(source, layout));
  }

  /** Writes the rows, and counts what they hold. */
  void write(PartFile file, ScanTally tally) throws IOException {
    file.write(rows, columns(tally));
  }

  /** The columns of the rows, counted. */
  List<PartColumn> columns(ScanTally tally) {
    Object[] factNumbers = new Object[slots.length];
    Arrays.setAll(factNumbers, fact -> fact);
    List<PartColumn> parts = new ArrayList<>();
    parts.add(new LineColumn(lines));
    parts.add(new NumberedColumn(facts, factNumbers));
    for (FieldColumn column : columns) {
      long[] counts = column.counts();
      tally.column(column, counts);
      tally.dates(column, lines, facts, rows);
      parts.add(column.values(counts));
      if (column.field().tellsWhy()) {
        parts.add(column.missing(counts));
      }
    }
    return parts;
  }

  int rows() {
    return rows;
  }
}
