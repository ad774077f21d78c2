package primarycare.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What a stretch of a file's bytes tells by itself.
 *
 * @param blank no byte but white space
 * @param odd the first byte that no CSV file holds: what is behind it was not looked at
 * @param several whether a character of several bytes begins here and is whole
 * @param broken whether a byte of a character that should begin here belongs to none
 * @param continued bytes at the start that go on a character of the stretch before
 * @param borrowed bytes of the next stretch that go on this one's last character
 */
record Stretch(
    Passage passage,
    boolean blank,
    Optional<OddByte> odd,
    boolean several,
    boolean broken,
    int continued,
    int borrowed) {

  private static final int BUFFER = 1 << 16;

  /**
   * Reads a stretch, and where its last character goes on beyond it, the rest of that.
   *
   * @param in the file's bytes from the stretch's start on
   * @param before the byte in front of it; 0 at the start of the file
   */
  static Stretch of(InputStream in, long length, byte before, char delimiter) throws IOException {
    Passage passage = new Passage(delimiter, before);
    Utf8 utf8 = new Utf8();
    boolean blank = true;
    Optional<OddByte> odd = Optional.empty();
    int continued = before == 0 ? 0 : -1;
    byte[] buffer = new byte[(int) Math.min(length, BUFFER)];
    long left = length;
    while (left > 0 && odd.isEmpty()) {
      int n = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
      if (n == 0) {
        break;
      }
      int skip = continued < 0 ? continuation(buffer, n) : 0;
      continued = Math.max(continued, skip);
      utf8.accept(buffer, skip, n - skip);
      blank = blank && isBlank(buffer, n);
      odd = odd(buffer, n, passage);
      passage.accept(buffer, n);
      left -= n;
    }
    int borrowed = 0;
    while (utf8.isWithin() && borrowed < Utf8.CONTINUED_MOST && in.read(buffer, 0, 1) == 1) {
      utf8.accept(buffer, 0, 1);
      borrowed++;
    }
    utf8.finish();
    return new Stretch(
        passage, blank, odd, utf8.several(), utf8.broken(), Math.max(continued, 0), borrowed);
  }

  private static int continuation(byte[] bytes, int length) {
    int n = 0;
    while (n < Math.min(length, Utf8.CONTINUED_MOST) && Utf8.isContinuation(bytes[n])) {
      n++;
    }
    return n;
  }

  private static boolean isBlank(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (!Words.isBlank(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  private static Optional<OddByte> odd(byte[] bytes, int length, Passage before) {
    int i = Words.binary(bytes, 0, length);
    if (i >= 0) {
      return Optional.of(
          new OddByte(bytes[i], before.lineEnds() + lineEnds(bytes, i, before.last())));
    }
    return Optional.empty();
  }

  private static long lineEnds(byte[] bytes, int length, byte before) {
    long ends = 0;
    byte last = before;
    for (int i = 0; i < length; i++) {
      ends += bytes[i] == '\r' || (bytes[i] == '\n' && last != '\r') ? 1 : 0;
      last = bytes[i];
    }
    return ends;
  }
}
