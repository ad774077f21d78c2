package primarycare.columnar;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Values one behind the other as Parquet writes them plainly: numbers little-endian, texts after
 * their length.
 */
final class PlainValues {

  private byte[] bytes = new byte[1 << 10];
  private ByteBuffer numbers = littleEndian(bytes);
  private int[] ends = new int[1 << 7];
  private int values;

  /** Adds a text of UTF-8. */
  void add(byte[] text, int from, int length) {
    int at = room(Integer.BYTES + length);
    numbers.putInt(at, length);
    System.arraycopy(text, from, bytes, at + Integer.BYTES, length);
    end(at + Integer.BYTES + length);
  }

  /** Adds a number of eight bytes, or of four. */
  void add(long number, int width) {
    int at = room(width);
    if (width == Long.BYTES) {
      numbers.putLong(at, number);
    } else {
      numbers.putInt(at, (int) number);
    }
    end(at + width);
  }

  /** Adds a value of others. */
  void add(PlainValues others, int value) {
    int start = others.length(value);
    int length = others.ends[value] - start;
    int at = room(length);
    System.arraycopy(others.bytes, start, bytes, at, length);
    end(at + length);
  }

  /** Adds nothing, and yet counts it. */
  void addNothing() {
    end(length(values));
  }

  int values() {
    return values;
  }

  /** Bytes of the first values together. */
  int length(int first) {
    return first == 0 ? 0 : ends[first - 1];
  }

  byte[] first(int some) {
    return Arrays.copyOf(bytes, length(some));
  }

  /** The array itself, of which the part behind the last value says nothing. */
  byte[] array() {
    return bytes;
  }

  void clear() {
    values = 0;
  }

  private int room(int more) {
    int at = length(values);
    if (at + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(at + more, 2 * bytes.length));
      numbers = littleEndian(bytes);
    }
    return at;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void end(int end) {
    if (values == ends.length) {
      ends = Arrays.copyOf(ends, 2 * values);
    }
    ends[values++] = end;
  }
}
