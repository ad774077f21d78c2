package primarycare.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import primarycare.layout.Field;
import primarycare.layout.Source;

/** Loaded rows of one interpreter, gathered by column until there are enough to be written. */
final class RowGroup {

  private static final int MOST_ROWS = 1 << 19;
  private static final int MOST_BYTES = 1 << 26;

  private final Interpreter interpreter;
  private final List<FieldColumn> columns = new ArrayList<>();
  private final Slot[][] slots;
  private long[] lines = new long[1 << 10];
  private int[] facts = new int[1 << 10];
  private int rows;

  RowGroup(Source source, Interpreter interpreter) {
    this.interpreter = interpreter;
    source.fields().stream().filter(Field::stored).map(FieldColumn::new).forEach(columns::add);
    this.slots =
        interpreter.rows().stream()
            .map(
                row ->
                    columns.stream()
                        .map(column -> row.get(column.field().name()))
                        .toArray(Slot[]::new))
            .toArray(Slot[][]::new);
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
      for (int i = 0; i < slots[fact].length; i++) {
        columns.get(i).add(slots[fact][i], record);
      }
    }
    return slots.length;
  }

  boolean isFull() {
    return rows >= MOST_ROWS
        || interpreter.isFull()
        || columns.stream().mapToLong(FieldColumn::length).sum() > MOST_BYTES;
  }

  /** Writes the rows, if there are any, and counts what they hold. */
  void write(PartFile file, ScanTally tally) throws IOException {
    Object[] factNumbers = new Object[slots.length];
    Arrays.setAll(factNumbers, fact -> fact);
    List<PartColumn> parts = new ArrayList<>();
    parts.add(new LineColumn(lines));
    parts.add(new NumberedColumn(facts, factNumbers));
    for (FieldColumn column : columns) {
      long[] counts = column.counts();
      tally.column(column, counts);
      parts.add(column.values(counts));
      if (!column.field().marks().isEmpty()) {
        parts.add(column.missing(counts));
      }
    }
    file.write(rows, parts);
  }

  int rows() {
    return rows;
  }
}
