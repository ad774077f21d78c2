package primarycare.scan;

import java.util.Arrays;

/**
 * Numbers the different texts of a column by their bytes: a column has few texts and many cells.
 *
 * <p>A hash table of its own, because one of objects would make an object of each cell first.
 */
final class Texts {

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int SMALLEST = 1 << 8;

  private int[] table = new int[SMALLEST];
  private long[] heads = new long[SMALLEST / 2];
  private long[] hashes = new long[SMALLEST / 2];
  private int[] ends = new int[SMALLEST / 2];
  private byte[] bytes = new byte[1 << 12];
  private int size;

  int size() {
    return size;
  }

  /** Bytes of all texts together. */
  int length() {
    return size == 0 ? 0 : ends[size - 1];
  }

  /**
   * The number of a text, from 0; minus one less that number for a text not met before.
   *
   * @param cell an array with {@link ByteRecords#SLACK} bytes to spare behind the text
   */
  int number(byte[] cell, int from, int length) {
    long head = word(cell, from, length);
    long hash = (head ^ length) * MIX;
    for (int i = Long.BYTES; i < length; i += Long.BYTES) {
      hash = (hash ^ (hash >>> 29) ^ word(cell, from + i, length - i)) * MIX;
    }
    int slot = slot(hash);
    while (table[slot] != 0) {
      int number = table[slot] - 1;
      if (hashes[number] == hash && heads[number] == head && equal(number, cell, from, length)) {
        return number;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    add(hash, head, cell, from, length);
    return -size;
  }

  private boolean equal(int number, byte[] cell, int from, int length) {
    int start = start(number);
    return ends[number] - start == length
        && (length <= Long.BYTES
            || Arrays.equals(bytes, start, ends[number], cell, from, from + length));
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private void add(long hash, long head, byte[] cell, int from, int length) {
    if (size == ends.length) {
      grow();
    }
    int start = length();
    if (start + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (start + length));
    }
    System.arraycopy(cell, from, bytes, start, length);
    heads[size] = head;
    hashes[size] = hash;
    ends[size++] = start + length;
    enter(size);
  }

  private void grow() {
    table = new int[2 * table.length];
    heads = Arrays.copyOf(heads, 2 * size);
    hashes = Arrays.copyOf(hashes, 2 * size);
    ends = Arrays.copyOf(ends, 2 * size);
    for (int entry = 1; entry <= size; entry++) {
      enter(entry);
    }
  }

  private void enter(int entry) {
    int slot = slot(hashes[entry - 1]);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = entry;
  }

  private int slot(long hash) {
    return (int) (hash >>> 32) & (table.length - 1);
  }

  /** Up to eight bytes as a number, with zeros where the text is shorter. */
  private static long word(byte[] cell, int from, int length) {
    long word = Words.at(cell, from);
    return length >= Long.BYTES ? word : word & ~(-1L << (length << 3));
  }
}
