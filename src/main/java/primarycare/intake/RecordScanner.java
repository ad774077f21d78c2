package primarycare.intake;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import primarycare.job.Month;
import primarycare.layout.Layout;
import primarycare.layout.Source;

/** Reads one chunk of a file into stored rows; the last row says what was counted. */
final class RecordScanner implements Iterator<Row> {

  /**
   * All that a task needs to scan one chunk.
   *
   * @param first whether it is the file's first, which begins with the header
   * @param last whether it is the file's last
   * @param lineEnded whether the file's last line has its end
   */
  record Task(
      String entry,
      InputFile.Handle handle,
      Source source,
      Layout layout,
      java.util.List<String> header,
      char delimiter,
      String encoding,
      Chunk chunk,
      boolean first,
      boolean last,
      boolean lineEnded,
      String month)
      implements Serializable {

    /** One task a chunk of a file. */
    static Stream<Task> all(Sniffed file) {
      return file.chunks().stream().map(chunk -> of(file, chunk));
    }

    static Task of(Sniffed file, Chunk chunk) {
      return new Task(
          file.address(),
          file.file().handle(),
          file.source(),
          file.layout(),
          new java.util.ArrayList<>(file.header()),
          file.delimiter(),
          file.encoding(),
          chunk,
          chunk.equals(file.chunks().get(0)),
          chunk.equals(file.chunks().get(file.chunks().size() - 1)),
          file.lineEnded(),
          file.month().map(Month::toString).orElse(""));
    }
  }

  private final Task task;
  private final StructType schema;
  private final Interpreter interpreter;
  private final ScanTally tally;
  private final ChunkReader records;
  private final Queue<Row> ready = new ArrayDeque<>();
  private long shortRecord;
  private boolean ended;

  RecordScanner(Configuration conf, Task task) throws IOException {
    this.task = task;
    this.schema = StoredRows.schema(task.source());
    this.interpreter =
        new Interpreter(
            task.source(),
            task.layout(),
            task.header(),
            Month.parse(task.month()).map(Month::first));
    this.tally = new ScanTally(task.source(), task.layout());
    this.records = new ChunkReader(conf, task);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      advance();
    }
    return !ready.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void advance() {
    try {
      if (!records.next()) {
        end(cut());
      } else if (records.tooLong()) {
        end("a record longer than any table has, on line " + records.line());
      } else {
        scan();
      }
    } catch (IOException e) {
      end("an error while reading it, below its record " + tally.outcome("").records());
    }
  }

  private void scan() {
    tally.record();
    shortRecord = records.fields() < task.header().size() ? records.line() : 0;
    Interpreter.Reading reading = records.read(interpreter);
    tally.add(reading, records.line());
    ready.addAll(StoredRows.rows(schema, task.entry(), records.line(), reading));
  }

  /** A last record that is too short and has no line end was cut off, and more with it. */
  private String cut() {
    return shortRecord > 0 && task.last() && !task.lineEnded()
        ? "the file ends in the middle of its record on line " + shortRecord
        : "";
  }

  private void end(String failure) {
    ended = true;
    ready.add(StoredRows.outcome(schema, task.entry(), Json.write(tally.outcome(failure))));
    try {
      records.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close an input", e);
    }
  }
}
