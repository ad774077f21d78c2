package primarycare.scan;

import java.io.Serializable;
import java.util.ArrayList;
import primarycare.bytes.Handle;
import primarycare.job.Month;
import primarycare.layout.Layout;
import primarycare.layout.Source;

/**
 * All that it takes to scan one chunk of a file, on any machine.
 *
 * @param number of the chunk in its file, from 0; the first begins with the header
 * @param last whether it is the file's last
 * @param lineEnded whether the file's last line has its end
 */
public record ScanTask(
    String entry,
    Handle handle,
    Source source,
    Layout layout,
    ArrayList<String> header,
    char delimiter,
    TextEncoding encoding,
    Chunk chunk,
    int number,
    boolean last,
    boolean lineEnded,
    String month,
    PersonKeys keys)
    implements Serializable {

  boolean first() {
    return number == 0;
  }

  Interpreter interpreter() {
    return new Interpreter(
        source, layout, header, Month.parse(month).map(Month::first), encoding, keys);
  }
}
