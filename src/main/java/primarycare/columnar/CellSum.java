package primarycare.columnar;

/**
 * A sum over the cells of a column, in the order of its rows, that tells whether what is read is
 * what was written: any one cell that is another, or has moved, changes it.
 */
public final class CellSum {

  private static final long FACTOR = 0x9e3779b97f4a7c15L;
  private static final long NONE = 0x632be59bd9b4e019L;
  private static final int TURN = 23;

  private long sum;

  public void add(long bits) {
    sum = (Long.rotateLeft(sum, TURN) ^ bits) * FACTOR;
  }

  /** Counts a cell without a value. */
  public void addNull() {
    add(NONE);
  }

  public long sum() {
    return sum;
  }

  /** The bits of a text of UTF-8. */
  public static long bits(byte[] text) {
    long bits = 0xcbf29ce484222325L;
    for (byte letter : text) {
      bits = (bits ^ letter) * 0x100000001b3L;
    }
    return bits;
  }

  public static long bits(double number) {
    return Double.doubleToRawLongBits(number);
  }

  public static long bits(boolean value) {
    return value ? 1 : 0;
  }
}
