package primarycare.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The text of a compressed file, as far as a table of that size could go. */
final class Unpacked extends FilterInputStream {

  /** Tables shrink to a tenth or a thirtieth; what shrinks to less than this was made to burst. */
  static final long MOST_TIMES = 250;

  /** Small files may be of one line repeated. */
  static final long ALWAYS = 1L << 26;

  private static final int BUFFER = 1 << 13;

  private long left;

  /**
   * @param packed bytes of the compressed file
   */
  Unpacked(InputStream in, long packed) {
    super(in);
    this.left = Math.max(ALWAYS, MOST_TIMES * packed);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = unpacked(buffer, offset, length);
    return n < 0 ? n : (int) counted(n, n);
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] skipped = new byte[(int) Math.min(Math.max(n, 0), BUFFER)];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int unpacked(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (IOException e) {
      throw BadArchive.of(e);
    }
  }

  private long counted(long bytes, long result) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new BadArchive(
          "an archive that unpacks to more than " + MOST_TIMES + " times its size");
    }
    return result;
  }
}
