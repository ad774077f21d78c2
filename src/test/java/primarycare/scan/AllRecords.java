package primarycare.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The cells of all records of a text, for tests that look at a file beside the run. */
public final class AllRecords {

  private AllRecords() {}

  public static List<List<String>> of(InputStream in, Charset charset) throws IOException {
    List<List<String>> all = new ArrayList<>();
    ByteRecords records = new ByteRecords(in, new Chunk(0, Long.MAX_VALUE, 1), ',');
    while (records.next()) {
      all.add(records.cells(charset));
    }
    return all;
  }
}
