package primarycare.intake;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
record ScanTask(
    String entry,
    InputFile.Handle handle,
    Source source,
    Layout layout,
    ArrayList<String> header,
    char delimiter,
    String encoding,
    Chunk chunk,
    int number,
    boolean last,
    boolean lineEnded,
    String month,
    PersonKeys keys)
    implements Serializable {

  /** One task a chunk of a file. */
  static Stream<ScanTask> all(Sniffed file, PersonKeys keys) {
    List<Chunk> chunks = file.chunks();
    return IntStream.range(0, chunks.size()).mapToObj(i -> of(file, chunks.get(i), i, keys));
  }

  private static ScanTask of(Sniffed file, Chunk chunk, int number, PersonKeys keys) {
    return new ScanTask(
        file.address(),
        file.file().handle(),
        file.source(),
        file.layout(),
        new ArrayList<>(file.header()),
        file.delimiter(),
        file.encoding(),
        chunk,
        number,
        number == file.chunks().size() - 1,
        file.lineEnded(),
        file.month().map(Month::toString).orElse(""),
        keys);
  }

  boolean first() {
    return number == 0;
  }

  Interpreter interpreter() {
    return new Interpreter(
        source,
        layout,
        header,
        Month.parse(month).map(Month::first),
        Charset.forName(encoding),
        keys);
  }
}
