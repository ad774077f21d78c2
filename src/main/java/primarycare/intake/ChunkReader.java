package primarycare.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import primarycare.layout.Issue;
import primarycare.layout.Rule;

/** The records of one chunk of a file, without any header, as the layout reads them. */
final class ChunkReader implements Closeable {

  private final InputStream in;
  private final ByteRecords records;

  ChunkReader(Configuration conf, RecordScanner.Task task) throws IOException {
    this.in = Streams.open(conf, task.handle(), task.chunk());
    this.records =
        new ByteRecords(in, task.chunk(), task.delimiter(), Charset.forName(task.encoding()));
    if (task.first() && !task.layout().headerless()) {
      records.next();
    }
  }

  /** Goes to the next record; false where there is none. */
  boolean next() throws IOException {
    return records.next();
  }

  long line() {
    return records.line();
  }

  int fields() {
    return records.cells().size();
  }

  boolean tooLong() {
    return records.tooLong();
  }

  /** What becomes of the record. */
  Interpreter.Reading read(Interpreter interpreter) {
    return records.stray()
        ? new Interpreter.Reading.Quarantined(
            Map.of(), List.of(new Issue("", Rule.STRAY_TEXT.label(), "")))
        : interpreter.read(records.cells());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
