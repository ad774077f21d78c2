package primarycare.columnar;

import java.util.Arrays;
import org.apache.parquet.io.api.Binary;

/**
 * A column of some rows as it was read: the values that it has, and which of them each row has.
 *
 * <p>A value that a file holds once stands here once, so that what is made of values is made of
 * each of them and not of each row. A column holds texts, or numbers.
 */
public final class ReadColumn {

  /** In the place of a value where a row has none. */
  public static final int NONE = -1;

  private int[] at = new int[64];
  private int rows;
  private Binary[] texts = new Binary[8];
  private long[] numbers = new long[8];
  private int values;

  /** The column in some of its rows, with all of its values. */
  ReadColumn rows(int[] some) {
    ReadColumn column = new ReadColumn();
    column.at = Arrays.stream(some).map(row -> at[row]).toArray();
    column.rows = some.length;
    column.texts = texts;
    column.numbers = numbers;
    column.values = values;
    return column;
  }

  public int rows() {
    return rows;
  }

  /** The value that a row has, by its number; {@link #NONE} for none. */
  public int at(int row) {
    return at[row];
  }

  /** How many values there are; they are numbered from 0. */
  public int values() {
    return values;
  }

  /** A value that is a text, in UTF-8. */
  public byte[] bytes(int value) {
    return texts[value].getBytesUnsafe();
  }

  /** A value that is a text. */
  public String text(int value) {
    return texts[value].toStringUsingUTF8();
  }

  /** All texts, in the order of their numbers. */
  public String[] texts() {
    String[] all = new String[values];
    Arrays.setAll(all, this::text);
    return all;
  }

  /** A value that is a number: a day as days from 1970, a decimal without its point. */
  public long number(int value) {
    return numbers[value];
  }

  /** A value as a text or a number. */
  public Object value(int value) {
    return texts[0] == null ? (Object) numbers[value] : text(value);
  }

  /** Adds a text, and returns its number; no row has it yet. */
  int add(Binary text) {
    if (values == texts.length) {
      texts = Arrays.copyOf(texts, 2 * values);
    }
    texts[values] = text;
    return values++;
  }

  /** The same with a number. */
  int add(long number) {
    if (values == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * values);
    }
    numbers[values] = number;
    return values++;
  }

  /** Adds a row that has one of the values, or {@link #NONE}. */
  void row(int value) {
    if (rows == at.length) {
      at = Arrays.copyOf(at, 2 * rows);
    }
    at[rows++] = value;
  }

  /** Adds a row with a value of its own: a text, a number, or null. */
  public void add(Object value) {
    row(
        value == null
            ? NONE
            : value instanceof String text
                ? add(Binary.fromString(text))
                : add(((Number) value).longValue()));
  }
}
