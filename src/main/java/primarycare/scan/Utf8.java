package primarycare.scan;

/**
 * Follows UTF-8 through bytes as they come: whether a character of several bytes was whole, and
 * whether any byte belonged to none.
 *
 * <p>A byte that begins a character never goes one on. Both answers are therefore the same wherever
 * the bytes are cut.
 */
final class Utf8 {

  /** The longest sequence is four bytes: a first one, and these. */
  static final int CONTINUED_MOST = 3;

  private static final int CONTINUED_FROM = 0x80;
  private static final int CONTINUED_TO = 0xBF;

  private boolean several;
  private boolean broken;
  private int missing;
  private int from;
  private int to;

  /** Whether some bytes are UTF-8, all of them. */
  static boolean isValid(byte[] bytes, int offset, int length) {
    Utf8 utf8 = new Utf8();
    utf8.accept(bytes, offset, length);
    utf8.finish();
    return !utf8.broken;
  }

  static boolean isContinuation(byte b) {
    return (b & 0xC0) == CONTINUED_FROM;
  }

  void accept(byte[] bytes, int offset, int length) {
    int end = offset + length;
    if (missing == 0 && Words.isAscii(bytes, offset, end)) {
      return;
    }
    for (int i = offset; i < end; i++) {
      accept(bytes[i] & 0xFF);
    }
  }

  /** Whether a character has begun and not ended. */
  boolean isWithin() {
    return missing > 0;
  }

  /** Tells that no further byte follows. */
  void finish() {
    broken |= missing > 0;
    missing = 0;
  }

  /** Whether a character of several bytes was whole. */
  boolean several() {
    return several;
  }

  /** Whether a byte belonged to no character. */
  boolean broken() {
    return broken;
  }

  private void accept(int b) {
    if (missing > 0 && b >= from && b <= to) {
      missing--;
      several |= missing == 0;
      from = CONTINUED_FROM;
      to = CONTINUED_TO;
    } else {
      broken |= missing > 0;
      begin(b);
    }
  }

  /** The first byte decides how many follow, and the bounds of the second one. */
  private void begin(int b) {
    missing = b < 0xC2 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : b < 0xF5 ? 3 : 0;
    broken |= missing == 0 && b >= CONTINUED_FROM;
    from = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : CONTINUED_FROM;
    to = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : CONTINUED_TO;
  }
}
