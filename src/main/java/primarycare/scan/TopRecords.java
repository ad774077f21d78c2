package primarycare.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The first records of a file, from its first bytes. */
public final class TopRecords {

  private static final int MOST = 5;

  private TopRecords() {}

  /** The cells of the first few records; fewer where the bytes hold fewer. */
  public static List<List<String>> of(byte[] prefix, char delimiter, Charset charset) {
    return of(prefix, delimiter, charset, MOST);
  }

  /** The cells of as many first records, at most. */
  public static List<List<String>> of(byte[] prefix, char delimiter, Charset charset, int most) {
    Chunk whole = new Chunk(0, prefix.length, 1);
    ByteRecords records = new ByteRecords(new ByteArrayInputStream(prefix), whole, delimiter);
    List<List<String>> top = new ArrayList<>();
    try {
      while (top.size() < most && records.next()) {
        top.add(records.cells(charset));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
    return top;
  }
}
