package primarycare.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the records of one chunk of a file, by the grammar that the survey goes by.
 *
 * <p>Cells are decoded one by one, so that a record may be as long as memory holds and costs no
 * more than itself.
 */
final class ByteRecords {

  private static final int BUFFER = 1 << 16;

  /** A record longer than this is no record but a file gone wrong: its text is not kept. */
  static final int LONGEST = 1 << 23;

  /** The most cells that are kept of a record. */
  static final int MOST_CELLS = 1 << 16;

  private final InputStream in;
  private final long end;
  private final Grammar grammar;
  private final Charset charset;
  private final byte[] buffer = new byte[BUFFER];
  private byte[] cell = new byte[1 << 8];
  private int cellLength;
  private int filled;
  private int next;
  private long at;
  private long line;
  private byte before;

  private List<String> cells = List.of();
  private long startLine;
  private long length;
  private boolean stray;

  /**
   * @param in the bytes from the chunk's start on
   */
  ByteRecords(InputStream in, Chunk chunk, char delimiter, Charset charset) {
    this.in = in;
    this.grammar = new Grammar(delimiter);
    this.charset = charset;
    this.end = chunk.end();
    this.at = chunk.start();
    this.line = chunk.line();
  }

  /**
   * Reads the next record that begins in the chunk.
   *
   * @return false where there is none
   */
  boolean next() throws IOException {
    int state = Grammar.RECORD_START;
    cells = new ArrayList<>(cells.size());
    cellLength = 0;
    length = 0;
    stray = false;
    while (filled()) {
      if (state == Grammar.RECORD_START && at >= end) {
        return false;
      }
      byte b = take();
      int to = grammar.next(state, b);
      if (state == Grammar.RECORD_START && to != Grammar.RECORD_START) {
        startLine = line;
      }
      if (state != Grammar.RECORD_START && to == Grammar.RECORD_START) {
        close();
        countLine(b);
        return true;
      }
      step(state, to, b);
      countLine(b);
      state = to;
    }
    if (state != Grammar.RECORD_START) {
      close();
    }
    return state != Grammar.RECORD_START;
  }

  /** The cells of the record, without the quotes around them. */
  List<String> cells() {
    return cells;
  }

  /** The line on which the record begins. */
  long line() {
    return startLine;
  }

  /** Whether text follows a closing quote in the record. */
  boolean stray() {
    return stray;
  }

  /** Whether the record is longer than is kept: its cells are not whole. */
  boolean tooLong() {
    return length > LONGEST || cells.size() > MOST_CELLS;
  }

  private void step(int from, int to, byte b) {
    switch (to) {
      case Grammar.CELL_START -> close();
      case Grammar.PLAIN -> append(b);
      case Grammar.QUOTED -> {
        if (from >= Grammar.QUOTED) {
          append(b);
        }
      }
      case Grammar.STRAY -> {
        stray = true;
        append(b);
      }
      default -> {}
    }
  }

  private void close() {
    if (cells.size() <= MOST_CELLS) {
      cells.add(new String(cell, 0, cellLength, charset));
    }
    cellLength = 0;
  }

  private void append(byte b) {
    if (++length > LONGEST) {
      return;
    }
    if (cellLength == cell.length) {
      cell = Arrays.copyOf(cell, 2 * cell.length);
    }
    cell[cellLength++] = b;
  }

  private boolean filled() throws IOException {
    if (next == filled) {
      filled = Math.max(in.read(buffer), 0);
      next = 0;
    }
    return next < filled;
  }

  private byte take() {
    at++;
    return buffer[next++];
  }

  private void countLine(byte b) {
    if (b == '\r' || (b == '\n' && before != '\r')) {
      line++;
    }
    before = b;
  }
}
