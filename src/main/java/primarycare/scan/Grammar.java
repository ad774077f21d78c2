package primarycare.scan;

import java.io.Serializable;

/**
 * The states of a CSV parser and what each byte does to them: the grammar of files.
 *
 * <p>{@link Passage} steps through it; {@link ByteRecords} knows its kinds of byte, and takes the
 * steps in loops of its own, a whole cell at a time. Properties hold both against the steps.
 *
 * <p>A quote opens a cell only where the cell begins; a doubled quote in it is one quote. CR, LF
 * and CRLF end a record alike, and an empty line is no record. Text after a closing quote goes on
 * to the next delimiter or line end, and its record is {@link #STRAY stray}.
 */
final class Grammar implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Between records: nothing of the next one has been seen. */
  static final int RECORD_START = 0;

  static final int CELL_START = 1;
  static final int PLAIN = 2;
  static final int QUOTED = 3;

  /** After a quote within a quoted cell: it closes the cell, or is the first of two. */
  static final int QUOTE_IN_QUOTED = 4;

  /** After text that follows a closing quote. */
  static final int STRAY = 5;

  static final int STATES = 6;

  /** What opens and closes a quoted cell. */
  static final char MARK = '"';

  private static final int OTHER = 0;
  private static final int QUOTE = 1;
  private static final int DELIMITER = 2;
  private static final int LINE_END = 3;
  private static final int KINDS = 4;

  private static final int[] NEXT = new int[STATES * KINDS];

  static {
    rule(RECORD_START, PLAIN, QUOTED, CELL_START, RECORD_START);
    rule(CELL_START, PLAIN, QUOTED, CELL_START, RECORD_START);
    rule(PLAIN, PLAIN, PLAIN, CELL_START, RECORD_START);
    rule(QUOTED, QUOTED, QUOTE_IN_QUOTED, QUOTED, QUOTED);
    rule(QUOTE_IN_QUOTED, STRAY, QUOTED, CELL_START, RECORD_START);
    rule(STRAY, STRAY, STRAY, CELL_START, RECORD_START);
  }

  private final byte[] kinds = new byte[1 << Byte.SIZE];

  Grammar(char delimiter) {
    kinds[MARK] = QUOTE;
    kinds[delimiter] = DELIMITER;
    kinds['\n'] = LINE_END;
    kinds['\r'] = LINE_END;
  }

  int next(int state, byte b) {
    return NEXT[state * KINDS + kinds[b & 0xFF]];
  }

  /** Which bytes end a cell without a quote. */
  boolean[] ends() {
    boolean[] ends = new boolean[kinds.length];
    for (int b = 0; b < ends.length; b++) {
      ends[b] = kinds[b] == DELIMITER || kinds[b] == LINE_END;
    }
    return ends;
  }

  static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  private static void rule(int state, int other, int quote, int delimiter, int lineEnd) {
    NEXT[state * KINDS + OTHER] = other;
    NEXT[state * KINDS + QUOTE] = quote;
    NEXT[state * KINDS + DELIMITER] = delimiter;
    NEXT[state * KINDS + LINE_END] = lineEnd;
  }
}
