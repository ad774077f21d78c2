package primarycare.release;

import java.io.Serializable;
import org.apache.parquet.io.api.Binary;

/**
 * A sum over the cells of a part that tells whether what is read is what was written: each cell
 * counts by its row, its column and its value, and an empty one not at all.
 */
final class PartContent {

  /** More columns than a table has, so that no two cells have one number. */
  private static final int COLUMNS = 1 << 10;

  private long rows;
  private long sum;

  /** The number of rows and the sum over their cells. */
  record Figures(long rows, long cells) implements Serializable {}

  void add(long row, int column, long bits) {
    sum += mixed(bits ^ mixed(row * COLUMNS + column));
  }

  void add(long more) {
    rows += more;
  }

  long rows() {
    return rows;
  }

  Figures figures() {
    return new Figures(rows, sum);
  }

  static long bits(Binary text) {
    long bits = 0xcbf29ce484222325L;
    for (byte letter : text.getBytesUnsafe()) {
      bits = (bits ^ letter) * 0x100000001b3L;
    }
    return bits;
  }

  static long bits(double number) {
    return Double.doubleToRawLongBits(number);
  }

  static long bits(boolean value) {
    return value ? 1 : 0;
  }

  /** Spreads each bit over all of them (SplitMix64). */
  private static long mixed(long bits) {
    long x = bits + 0x9e3779b97f4a7c15L;
    x = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
    x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }
}
