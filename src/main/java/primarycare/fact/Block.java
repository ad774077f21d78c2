package primarycare.fact;

import java.util.Arrays;

/**
 * Sorted numbers and how often each occurs, packed: of each the gap from the one before, then its
 * count, in groups of seven bits.
 */
public final class Block {

  private static final int SEVEN = 7;
  private static final int LOW = 0x7f;
  private static final int MORE = 0x80;
  private static final int LONGEST = 10;

  private Block() {}

  /** Told of each different number of a block, in order. */
  @FunctionalInterface
  public interface Reader {
    void accept(long number, long count);
  }

  /**
   * The first numbers of an array as a block; they are sorted in place.
   *
   * @param size how many of them there are
   */
  public static byte[] of(long[] numbers, int size) {
    Writer block = new Writer();
    counted(numbers, size, block::put);
    return block.bytes();
  }

  /** Tells of each different number of an array, in order; they are sorted in place. */
  static void counted(long[] numbers, int size, Reader reader) {
    Arrays.sort(numbers, 0, size);
    for (int i = 0; i < size; ) {
      int from = i;
      while (i < size && numbers[i] == numbers[from]) {
        i++;
      }
      reader.accept(numbers[from], i - from);
    }
  }

  /** Reads a block from its beginning to its end. */
  public static void read(byte[] block, Reader reader) {
    int at = 0;
    long number = 0;
    while (at < block.length) {
      number += value(block, at);
      at += length(block, at);
      reader.accept(number, value(block, at));
      at += length(block, at);
    }
  }

  /** How many numbers it is of, equal ones among them. */
  public static long size(byte[] block) {
    long[] size = new long[1];
    read(block, (number, count) -> size[0] += count);
    return size[0];
  }

  private static int length(byte[] block, int from) {
    int to = from;
    while (block[to] < 0) {
      to++;
    }
    return to + 1 - from;
  }

  private static long value(byte[] block, int from) {
    long value = 0;
    int shift = 0;
    int at = from;
    do {
      value |= (long) (block[at] & LOW) << shift;
      shift += SEVEN;
    } while (block[at++] < 0);
    return value;
  }

  /** Writes a block number by number, in their order. */
  public static final class Writer {

    private byte[] bytes = new byte[64];
    private int length;
    private long before;

    /** Adds a number that is larger than those before it, with its count. */
    public void put(long number, long count) {
      put(number - before);
      put(count);
      before = number;
    }

    /** A gap may pass the largest number, and is then one without a sign. */
    private void put(long value) {
      if (length + LONGEST > bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
      long left = value;
      while ((left & ~LOW) != 0) {
        bytes[length++] = (byte) (left | MORE);
        left >>>= SEVEN;
      }
      bytes[length++] = (byte) left;
    }

    public byte[] bytes() {
      return Arrays.copyOf(bytes, length);
    }
  }
}
