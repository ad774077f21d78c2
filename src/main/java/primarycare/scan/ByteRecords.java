package primarycare.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the records of one chunk of a file, by the grammar that the survey steps through.
 *
 * <p>A record stays in the buffer as bytes and its cells are places in it, without the quotes
 * around them: nothing is made of a cell that nobody reads.
 */
final class ByteRecords {

  /** A record longer than this is no record but a file gone wrong: its text is not kept. */
  static final int LONGEST = 1 << 23;

  /** The most cells that are kept of a record. */
  static final int MOST_CELLS = 1 << 16;

  /** Bytes behind every cell that may be read along with it. */
  static final int SLACK = Long.BYTES;

  private static final int BUFFER = 1 << 18;
  private static final int CELLS = 1 << 6;

  private final InputStream in;
  private final long end;
  private final boolean[] ends;
  private byte[] buffer = new byte[BUFFER + SLACK];
  private long base;
  private int next;
  private int filled;
  private long line;

  private int record;
  private int[] from = new int[CELLS];
  private int[] to = new int[CELLS];
  private int cells;
  private long startLine;
  private boolean stray;
  private boolean tooLong;

  /**
   * @param in the bytes from the chunk's start on
   */
  ByteRecords(InputStream in, Chunk chunk, char delimiter) {
    this.in = in;
    this.end = chunk.end();
    this.base = chunk.start();
    this.line = chunk.line();
    this.ends = new Grammar(delimiter).ends();
  }

  /**
   * Reads the next record that begins in the chunk.
   *
   * @return false where there is none
   */
  boolean next() throws IOException {
    cells = 0;
    stray = false;
    if (!skipEmptyLines()) {
      return false;
    }
    startLine = line;
    boolean more = true;
    while (more) {
      if (buffered() && buffer[next] == Grammar.MARK) {
        quoted();
      } else {
        plain(next - record);
      }
      more = buffered() && !Grammar.isLineEnd(buffer[next]);
      next += more ? 1 : 0;
    }
    tooLong = tooLong || next - record > LONGEST;
    if (buffered()) {
      line++;
      skipLineFeedAfter(buffer[next++]);
    }
    return true;
  }

  int cells() {
    return cells;
  }

  /** The bytes among which the record's cells are, until the next one is read. */
  byte[] bytes() {
    return buffer;
  }

  int from(int cell) {
    return record + from[cell];
  }

  int length(int cell) {
    return to[cell] - from[cell];
  }

  /** The cells of the record as texts. */
  List<String> cells(Charset charset) {
    List<String> texts = new ArrayList<>(cells);
    for (int cell = 0; cell < cells; cell++) {
      texts.add(new String(buffer, from(cell), length(cell), charset));
    }
    return texts;
  }

  /** The line on which the record begins. */
  long line() {
    return startLine;
  }

  /** Whether text follows a closing quote in the record. */
  boolean stray() {
    return stray;
  }

  /** Whether the record is longer than is kept: its cells are not whole, nor is what follows. */
  boolean tooLong() {
    return tooLong;
  }

  private boolean skipEmptyLines() throws IOException {
    record = next;
    while (buffered() && base + next < end) {
      byte b = buffer[next];
      if (!Grammar.isLineEnd(b)) {
        return true;
      }
      line++;
      next++;
      record = next;
      skipLineFeedAfter(b);
    }
    return false;
  }

  /** CR and LF together end one line. */
  private void skipLineFeedAfter(byte b) throws IOException {
    if (b == '\r' && buffered() && buffer[next] == '\n') {
      next++;
    }
  }

  /** Goes to the end of a cell whose text begins at a place of the record and has come to next. */
  private void plain(int start) throws IOException {
    do {
      while (next < filled && !ends[buffer[next] & 0xFF]) {
        next++;
      }
    } while (next == filled && more());
    close(start, next - record);
  }

  /** Moves the text of a quoted cell to the front of its place, without its doubled quotes. */
  private void quoted() throws IOException {
    next++;
    int start = next - record;
    int written = start;
    byte before = 0;
    while (buffered()) {
      byte b = buffer[next++];
      if (b == Grammar.MARK && !(buffered() && buffer[next] == Grammar.MARK)) {
        break;
      }
      next += b == Grammar.MARK ? 1 : 0;
      line += b == '\r' || (b == '\n' && before != '\r') ? 1 : 0;
      before = b;
      buffer[record + written++] = b;
    }
    while (buffered() && !ends[buffer[next] & 0xFF]) {
      stray = true;
      buffer[record + written++] = buffer[next++];
    }
    close(start, written);
  }

  private void close(int start, int stop) {
    if (cells == MOST_CELLS) {
      tooLong = true;
      return;
    }
    if (cells == from.length) {
      from = Arrays.copyOf(from, 2 * cells);
      to = Arrays.copyOf(to, 2 * cells);
    }
    from[cells] = start;
    to[cells++] = stop;
  }

  private boolean buffered() throws IOException {
    return next < filled || more();
  }

  /** Reads on, keeping the record in the making; false at the end, or where it is too long. */
  private boolean more() throws IOException {
    System.arraycopy(buffer, record, buffer, 0, filled - record);
    base += record;
    next -= record;
    filled -= record;
    record = 0;
    if (filled > LONGEST) {
      tooLong = true;
      return false;
    }
    if (filled == buffer.length - SLACK) {
      buffer = Arrays.copyOf(buffer, 2 * filled + SLACK);
    }
    int n = in.read(buffer, filled, buffer.length - SLACK - filled);
    filled += Math.max(n, 0);
    return n > 0;
  }
}
