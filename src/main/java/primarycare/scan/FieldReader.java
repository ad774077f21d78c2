package primarycare.scan;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import primarycare.layout.Field;
import primarycare.layout.FieldType;
import primarycare.layout.Layout;

/**
 * Reads the cells of a field, each different text once.
 *
 * <p>Texts that hardly repeat, such as the key of people's records, are not remembered: where the
 * field takes any text and the cell is plain ASCII, the cell itself is the value.
 */
final class FieldReader {

  /** The number of a cell whose bytes are the value. */
  static final int ITSELF = -1;

  private static final int MOST_TEXTS = 1 << 16;

  /** What all fields of an interpreter remember together. */
  static final class Memory {
    private static final long MOST = 1L << 26;
    private static final int A_TEXT = 1 << 7;
    private long used;

    private void add(int bytes) {
      used += bytes + A_TEXT;
    }

    boolean isFull() {
      return used > MOST;
    }
  }

  private final Layout layout;
  private final Field field;
  private final Charset charset;
  private final PersonKeys keys;
  private final boolean verbatim;
  private final boolean unique;
  private final Memory memory;
  private final Texts texts = new Texts();
  private final List<ReadText> known = new ArrayList<>();
  private int[] byText = new int[1 << 6];
  private int[] flags = new int[1 << 6];

  /**
   * @param unique whether the field's texts hardly repeat
   */
  FieldReader(
      Layout layout, Field field, Charset charset, PersonKeys keys, boolean unique, Memory memory) {
    this.keys = keys;
    this.layout = layout;
    this.field = field;
    this.charset = charset;
    this.verbatim = takesAnyText(layout, field);
    this.unique = unique;
    this.memory = memory;
  }

  Field field() {
    return field;
  }

  /** The number of what a cell stands for, or {@link #ITSELF}. */
  int read(byte[] cell, int from, int length) {
    if (verbatim && (unique || known.size() > MOST_TEXTS) && isPlain(cell, from, length)) {
      return ITSELF;
    }
    int text = texts.number(cell, from, length);
    return text >= 0 ? byText[text] : learn(cell, from, length);
  }

  /** The number of what a text stands for that no cell holds. */
  int read(String text) {
    byte[] bytes = text.getBytes(charset);
    return read(Arrays.copyOf(bytes, bytes.length + ByteRecords.SLACK), 0, bytes.length);
  }

  /** A cell of the record, decoded. */
  String text(ByteRecords record, int cell) {
    return new String(record.bytes(), record.from(cell), record.length(cell), charset);
  }

  /** The number of what is the same in every record. */
  int constant(ReadText value) {
    return add(value);
  }

  ReadText known(int number) {
    return known.get(number);
  }

  int flags(int number) {
    return number < 0 ? 0 : flags[number];
  }

  /** How many numbers there are. */
  int size() {
    return known.size();
  }

  private int learn(byte[] cell, int from, int length) {
    ReadText read = ReadText.of(layout, field, new String(cell, from, length, charset));
    int number = add(field.hashed() ? read.hashed(keys) : read);
    memory.add(length);
    int text = texts.size() - 1;
    byText = text < byText.length ? byText : Arrays.copyOf(byText, 2 * text);
    byText[text] = number;
    return number;
  }

  private int add(ReadText one) {
    int number = known.size();
    known.add(one);
    flags = number < flags.length ? flags : Arrays.copyOf(flags, 2 * number);
    flags[number] = one.flags();
    return number;
  }

  private static boolean takesAnyText(Layout layout, Field field) {
    boolean free =
        field.codes().isEmpty()
            && field.marks().isEmpty()
            && field.coding() == null
            && field.forbidden().isEmpty()
            && field.format().isEmpty();
    boolean asIs =
        !layout.translate().containsKey(field.name())
            && layout.exclude().stream().noneMatch(e -> e.field().equals(field.name()));
    return field.type() == FieldType.TEXT && !field.hashed() && free && asIs;
  }

  /** Whether a cell is ASCII with no blank around it, and so the same text in every encoding. */
  private static boolean isPlain(byte[] cell, int from, int length) {
    return length > 0
        && cell[from] > ' '
        && cell[from + length - 1] > ' '
        && Words.isAscii(cell, from, from + length)
        && !hasExponent(cell, from, from + length);
  }

  /** Whether a cell ends as a number in scientific notation does, which is no text of its own. */
  private static boolean hasExponent(byte[] cell, int from, int to) {
    int i = to - 1;
    while (i > from && cell[i] >= '0' && cell[i] <= '9') {
      i--;
    }
    return i < to - 1 && i > from && cell[i] == '+' && (cell[i - 1] | ' ') == 'e';
  }
}
