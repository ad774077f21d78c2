package primarycare.scan;

import java.util.Arrays;
import java.util.function.Function;
import primarycare.columnar.NumberedColumn;
import primarycare.columnar.PartColumn;
import primarycare.columnar.TextColumn;
import primarycare.layout.Field;

/**
 * The cells of one field in the rows of a group: by number, or as texts where they hardly repeat.
 */
final class FieldColumn {

  private final Field field;
  private final FieldReader reader;
  private int[] numbers = new int[1 << 10];
  private TextColumn texts;
  private int rows;

  FieldColumn(Field field, FieldReader reader) {
    this.field = field;
    this.reader = reader;
  }

  Field field() {
    return field;
  }

  /** Adds what the slot holds of the record; tells how many bytes of it are kept as they are. */
  int add(Slot slot, ByteRecords record) {
    if (rows == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * rows);
    }
    int number = slot.number();
    int kept = number >= 0 && texts == null ? 0 : addText(slot, record, number);
    numbers[rows++] = number;
    return kept;
  }

  private int addText(Slot slot, ByteRecords record, int number) {
    if (texts == null) {
      texts = new TextColumn();
      for (int row = 0; row < rows; row++) {
        texts.add(reader.known(numbers[row]).value());
      }
    }
    if (number >= 0) {
      texts.add(reader.known(number).value());
      return 0;
    }
    int length = record.length(slot.position());
    texts.add(record.bytes(), record.from(slot.position()), length);
    return length;
  }

  /** How often each number stands in the rows. */
  long[] counts() {
    long[] counts = new long[reader.size()];
    for (int row = 0; row < rows; row++) {
      if (numbers[row] >= 0) {
        counts[numbers[row]]++;
      }
    }
    return counts;
  }

  /** The value of a row, of a field that is kept by number. */
  Object value(int row) {
    return numbers[row] < 0 ? null : reader.known(numbers[row]).value();
  }

  ReadText known(int number) {
    return reader.known(number);
  }

  PartColumn values(long[] counts) {
    return texts != null ? texts : column(counts, ReadText::value);
  }

  PartColumn missing(long[] counts) {
    return column(counts, ReadText::missing);
  }

  private PartColumn column(long[] counts, Function<ReadText, Object> part) {
    Object[] values = new Object[counts.length];
    for (int number = 0; number < counts.length; number++) {
      values[number] = counts[number] == 0 ? null : part.apply(reader.known(number));
    }
    return new NumberedColumn(numbers, values);
  }
}
