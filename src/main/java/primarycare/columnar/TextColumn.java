package primarycare.columnar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.apache.parquet.column.Encoding;

/** A column of texts that hardly repeat, one behind the other as Parquet writes them plainly. */
public final class TextColumn implements PartColumn {

  private byte[] plain = new byte[1 << 12];
  private int[] ends = new int[1 << 10];
  private final BitSet nulls = new BitSet();
  private int rows;

  public void add(byte[] text, int from, int length) {
    int at = length();
    room(at + Integer.BYTES + length);
    plain[at] = (byte) length;
    plain[at + 1] = (byte) (length >>> 8);
    plain[at + 2] = (byte) (length >>> 16);
    plain[at + 3] = (byte) (length >>> 24);
    System.arraycopy(text, from, plain, at + Integer.BYTES, length);
    end(at + Integer.BYTES + length);
  }

  /** Adds a text, or nothing. */
  public void add(Object text) {
    if (text == null) {
      nulls.set(rows);
      end(length());
    } else {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      add(bytes, 0, bytes.length);
    }
  }

  /** Bytes of all rows together. */
  public int length() {
    return rows == 0 ? 0 : ends[rows - 1];
  }

  @Override
  public Optional<Dictionary> dictionary() {
    return Optional.empty();
  }

  @Override
  public Page page(int from, int to) {
    int missing = nulls.get(from, to).cardinality();
    byte[] levels = PageBytes.levels(to - from, missing, row -> nulls.get(from + row));
    int start = from == 0 ? 0 : ends[from - 1];
    int length = (to == 0 ? 0 : ends[to - 1]) - start;
    ByteArrayOutputStream body = new ByteArrayOutputStream(levels.length + length);
    body.write(levels, 0, levels.length);
    body.write(plain, start, length);
    return new Page(body.toByteArray(), to - from, missing, Encoding.PLAIN);
  }

  private void room(int length) {
    if (length > plain.length) {
      plain = Arrays.copyOf(plain, Math.max(length, 2 * plain.length));
    }
  }

  private void end(int end) {
    if (rows == ends.length) {
      ends = Arrays.copyOf(ends, 2 * rows);
    }
    ends[rows++] = end;
  }
}
