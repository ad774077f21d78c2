package primarycare.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at the bytes of a text eight at a time. */
final class Words {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long LOW = ~HIGH;
  private static final int FIRST_PRINTABLE = 0x20;

  /** The sign that some old programs end a text with. */
  private static final byte END_OF_TEXT = 0x1A;

  private Words() {}

  /** The eight bytes from an index on, the first one lowest. */
  static long at(byte[] bytes, int index) {
    return (long) WORDS.get(bytes, index);
  }

  static boolean contains(byte[] bytes, int from, int to, char wanted) {
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      if (equal(at(bytes, i), wanted) != 0) {
        return true;
      }
    }
    while (i < to && bytes[i] != wanted) {
      i++;
    }
    return i < to;
  }

  static int count(byte[] bytes, int from, int to, char wanted) {
    int count = 0;
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      count += Long.bitCount(equal(at(bytes, i), wanted));
    }
    for (; i < to; i++) {
      count += bytes[i] == wanted ? 1 : 0;
    }
    return count;
  }

  static boolean isAscii(byte[] bytes, int from, int to) {
    long all = 0;
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      all |= at(bytes, i);
    }
    for (; i < to; i++) {
      all |= bytes[i];
    }
    return (all & HIGH) == 0;
  }

  /** The index of the first byte that no text holds; -1 where there is none. */
  static int binary(byte[] bytes, int from, int to) {
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long word = at(bytes, i);
      if (control(word) != 0 && (control(word) & ~blank(word)) != 0) {
        break;
      }
    }
    while (i < to && !isBinary(bytes[i])) {
      i++;
    }
    return i < to ? i : -1;
  }

  private static boolean isBinary(byte b) {
    return b >= 0 && b < FIRST_PRINTABLE && !isBlank(b) && b != END_OF_TEXT;
  }

  static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == '\f';
  }

  private static long blank(long word) {
    return equal(word, '\n')
        | equal(word, '\r')
        | equal(word, '\t')
        | equal(word, '\f')
        | equal(word, (char) END_OF_TEXT);
  }

  /** The high bit of each byte below the first printable one. */
  private static long control(long word) {
    return ~((((word & LOW) + (0x80 - FIRST_PRINTABLE) * ONES)) | word) & HIGH;
  }

  /** The high bit of each byte that is a certain one. */
  private static long equal(long word, char wanted) {
    long different = word ^ (wanted * ONES);
    return ~(((different & LOW) + LOW) | different) & HIGH;
  }
}
