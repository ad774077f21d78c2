package primarycare.columnar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import org.apache.parquet.column.Encoding;

/** A column of texts that hardly repeat, one behind the other as Parquet writes them plainly. */
public final class TextColumn implements PartColumn {

  private final PlainValues plain = new PlainValues();
  private final BitSet nulls = new BitSet();

  public void add(byte[] text, int from, int length) {
    plain.add(text, from, length);
  }

  /** Adds a text, or nothing. */
  public void add(Object text) {
    if (text == null) {
      nulls.set(plain.values());
      plain.addNothing();
    } else {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      add(bytes, 0, bytes.length);
    }
  }

  /** Bytes of all rows together. */
  public int length() {
    return plain.length(plain.values());
  }

  @Override
  public Optional<Dictionary> dictionary() {
    return Optional.empty();
  }

  @Override
  public Page page(int from, int to) {
    int missing = nulls.get(from, to).cardinality();
    byte[] levels = PageBytes.levels(to - from, missing, row -> nulls.get(from + row));
    int start = plain.length(from);
    int length = plain.length(to) - start;
    ByteArrayOutputStream body = new ByteArrayOutputStream(levels.length + length);
    body.write(levels, 0, levels.length);
    body.write(plain.array(), start, length);
    return new Page(body.toByteArray(), to - from, missing, Encoding.PLAIN);
  }
}
