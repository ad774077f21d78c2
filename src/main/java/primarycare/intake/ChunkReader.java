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

/** The records of one chunk of a file, without its header, as the layout reads them. */
final class ChunkReader implements Closeable {

  private final Configuration conf;
  private final RecordScanner.Task task;
  private InputStream in = InputStream.nullInputStream();
  private ByteRecords records;

  ChunkReader(Configuration conf, RecordScanner.Task task) {
    this.conf = conf;
    this.task = task;
  }

  /** Goes to the next record; false where there is none. */
  boolean next() throws IOException {
    if (records == null) {
      open();
    }
    return records.next();
  }

  /** Opens the file when it is first read, so that one that is gone fails as others do. */
  private void open() throws IOException {
    in = Streams.open(conf, task.handle(), task.chunk());
    records = new ByteRecords(in, task.chunk(), task.delimiter(), Charset.forName(task.encoding()));
    if (task.first()) {
      records.next();
    }
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
