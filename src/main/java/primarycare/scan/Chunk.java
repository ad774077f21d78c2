package primarycare.scan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of a file that begin in one stretch of it.
 *
 * @param start offset of the first of them
 * @param end where the stretch ends: the last record may go on beyond
 * @param line of the first of them, from 1
 */
public record Chunk(long start, long end, long line) implements Serializable {

  /**
   * The chunks of a file.
   *
   * @param chunks one a stretch in which a record begins, in order
   * @param openQuote line of a quote that is never closed, or 0
   */
  public record Plan(List<Chunk> chunks, long openQuote) {}

  /**
   * Composes the passages of a file's stretches, in order.
   *
   * @param offset of the first stretch: after a byte order mark
   */
  static Plan plan(List<Passage> passages, long offset) {
    List<Chunk> chunks = new ArrayList<>();
    int state = Grammar.RECORD_START;
    long at = offset;
    long line = 1;
    long quote = 0;
    for (Passage passage : passages) {
      if (passage.firstRecord(state) >= 0) {
        chunks.add(
            new Chunk(
                at + passage.firstRecord(state),
                at + passage.bytes(),
                line + passage.lineOfFirst(state)));
      }
      if (passage.quoteLine(state) >= 0) {
        quote = line + passage.quoteLine(state);
      }
      state = passage.end(state);
      line += passage.lineEnds();
      at += passage.bytes();
    }
    return new Plan(chunks, state == Grammar.QUOTED ? quote : 0);
  }
}
