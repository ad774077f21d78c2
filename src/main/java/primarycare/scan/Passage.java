package primarycare.scan;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What a stretch of a file does to a parser, whatever state the parser enters it in.
 *
 * <p>Stretches are surveyed side by side and their passages composed: then every stretch is known
 * to begin in the right state and on the right line. Counting quotes is not enough for that,
 * because a quote within a plain cell opens nothing.
 */
final class Passage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long NONE = -1;

  private final Grammar grammar;
  private final int[] states = new int[Grammar.STATES];
  private final long[] firstRecord = new long[Grammar.STATES];
  private final long[] lineOfFirst = new long[Grammar.STATES];
  private final long[] quoteLine = new long[Grammar.STATES];

  /** Which lane goes on for a start state: lanes that met between records never part again. */
  private final int[] lane = new int[Grammar.STATES];

  private int[] lanes = new int[Grammar.STATES];
  private long bytes;
  private long lineEnds;
  private byte before;

  /**
   * @param before the byte in front of the stretch: a line feed after a carriage return ends no
   *     line of its own
   */
  Passage(char delimiter, byte before) {
    this.grammar = new Grammar(delimiter);
    this.before = before;
    Arrays.setAll(states, state -> state);
    Arrays.setAll(lane, state -> state);
    Arrays.setAll(lanes, state -> state);
    Arrays.fill(firstRecord, NONE);
    Arrays.fill(quoteLine, NONE);
  }

  void accept(byte[] buffer, int length) {
    boolean skips = !Words.contains(buffer, 0, length, Grammar.MARK);
    int i = 0;
    while (i < length) {
      if (skips && isSettled()) {
        i = skipLines(buffer, i, length);
        skips = false;
      } else {
        accept(buffer[i++]);
      }
    }
  }

  /** Whether each lane is within a quoted cell or knows its first record. */
  private boolean isSettled() {
    for (int from : lanes) {
      if (states[from] != Grammar.QUOTED && firstRecord[from] == NONE) {
        return false;
      }
    }
    return true;
  }

  /** Goes behind the last line end: without a quote, all lanes stand at a record's start there. */
  private int skipLines(byte[] buffer, int start, int length) {
    int end = length;
    while (end > start && !Grammar.isLineEnd(buffer[end - 1])) {
      end--;
    }
    if (end == start) {
      return start;
    }
    boolean returns = before == '\r' || Words.contains(buffer, start, end, '\r');
    lineEnds += returns ? lineEnds(buffer, start, end) : Words.count(buffer, start, end, '\n');
    for (int from : lanes) {
      states[from] = states[from] == Grammar.QUOTED ? Grammar.QUOTED : Grammar.RECORD_START;
    }
    if (lanes.length > 2) {
      join();
    }
    before = buffer[end - 1];
    bytes += end - start;
    return end;
  }

  private int lineEnds(byte[] buffer, int start, int end) {
    int count = 0;
    byte last = before;
    for (int i = start; i < end; i++) {
      count += buffer[i] == '\r' || (buffer[i] == '\n' && last != '\r') ? 1 : 0;
      last = buffer[i];
    }
    return count;
  }

  private void accept(byte b) {
    boolean endsLine = Grammar.isLineEnd(b);
    for (int from : lanes) {
      int state = states[from];
      int next = grammar.next(state, b);
      if (state < Grammar.PLAIN) {
        begin(from, state, next, endsLine);
      }
      states[from] = next;
    }
    if (endsLine) {
      lineEnds += b == '\r' || before != '\r' ? 1 : 0;
      if (lanes.length > 2) {
        join();
      }
    }
    before = b;
    bytes++;
  }

  private void begin(int from, int state, int next, boolean endsLine) {
    if (state == Grammar.RECORD_START && !endsLine && firstRecord[from] == NONE) {
      firstRecord[from] = bytes;
      lineOfFirst[from] = lineEnds;
    }
    if (next == Grammar.QUOTED) {
      quoteLine[from] = lineEnds;
    }
  }

  /** Lets one lane go on for all that stand between records and know their first one. */
  private void join() {
    int leader = -1;
    boolean joined = false;
    for (int from : lanes) {
      if (states[from] == Grammar.RECORD_START && firstRecord[from] != NONE) {
        joined |= leader >= 0;
        leader = leader < 0 ? from : leader;
        lead(leader, from);
      }
    }
    if (joined) {
      lanes = Arrays.stream(lane).distinct().toArray();
    }
  }

  private void lead(int leader, int from) {
    for (int start = 0; start < lane.length; start++) {
      lane[start] = lane[start] == from ? leader : lane[start];
    }
  }

  long bytes() {
    return bytes;
  }

  /** Line ends in the stretch, in whatever state. */
  long lineEnds() {
    return lineEnds;
  }

  /** The last byte of the stretch, or the one in front of it. */
  byte last() {
    return before;
  }

  /** The state in which a parser leaves that entered in this one. */
  int end(int start) {
    return states[lane[start]];
  }

  /** Where the first record begins, from the start of the stretch; -1 where none does. */
  long firstRecord(int start) {
    return firstRecord[start];
  }

  /** Line ends of the stretch before its first record. */
  long lineOfFirst(int start) {
    return lineOfFirst[start];
  }

  /** Line ends of the stretch before the last quote that opened a cell; -1 where none did. */
  long quoteLine(int start) {
    return quoteLine[lane[start]];
  }
}
