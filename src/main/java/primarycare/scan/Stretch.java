package primarycare.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a stretch of a file's bytes tells by itself.
 *
 * @param blank no byte but white space
 * @param odd the first byte that no CSV file holds: what is behind it was not looked at
 * @param utf8 every byte sequence that begins here is UTF-8
 * @param continued bytes at the start that go on a character of the stretch before
 * @param borrowed bytes of the next stretch that go on this one's last character
 */
record Stretch(
    Passage passage,
    boolean blank,
    Optional<OddByte> odd,
    boolean utf8,
    int continued,
    int borrowed) {

  private static final int BUFFER = 1 << 16;

  /** The longest sequence of UTF-8 is four bytes: a first one, and these. */
  private static final int CONTINUED_MOST = 3;

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
    while (utf8.isWithin() && borrowed < CONTINUED_MOST && in.read(buffer, 0, 1) == 1) {
      utf8.accept(buffer, 0, 1);
      borrowed++;
    }
    return new Stretch(passage, blank, odd, utf8.finish(), Math.max(continued, 0), borrowed);
  }

  private static int continuation(byte[] bytes, int length) {
    int n = 0;
    while (n < Math.min(length, CONTINUED_MOST) && (bytes[n] & 0xC0) == 0x80) {
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

  /** Decodes as it goes and remembers whether anything was malformed. */
  private static final class Utf8 {
    private final CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    private CharBuffer out = CharBuffer.allocate(CONTINUED_MOST);
    private ByteBuffer left = ByteBuffer.allocate(0);
    private boolean valid = true;

    void accept(byte[] bytes, int offset, int length) {
      if (valid && (left.hasRemaining() || !Words.isAscii(bytes, offset, offset + length))) {
        ByteBuffer in = ByteBuffer.allocate(left.remaining() + length).put(left);
        decode(in.put(bytes, offset, length).flip(), false);
      }
    }

    /** Whether a character has begun and not ended. */
    boolean isWithin() {
      return valid && left.hasRemaining();
    }

    boolean finish() {
      decode(left, true);
      return valid;
    }

    private void decode(ByteBuffer in, boolean end) {
      out = out.capacity() < in.remaining() ? CharBuffer.allocate(in.remaining()) : out.clear();
      valid = valid && !decoder.decode(in, out, end).isError();
      left = valid ? in : ByteBuffer.allocate(0);
    }
  }
}
