package primarycare.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import primarycare.job.Month;
import primarycare.layout.Layout;
import primarycare.layout.Source;

/** Reads one file record by record into stored rows; the last row says what was counted. */
final class RecordScanner implements Iterator<Row> {

  /** All that a task needs to scan one file. */
  record Task(
      String entry,
      InputFile.Handle handle,
      Source source,
      Layout layout,
      java.util.List<String> header,
      char delimiter,
      String encoding,
      boolean lineEnded,
      String month)
      implements Serializable {

    static Task of(Sniffed file) {
      return new Task(
          file.address(),
          file.file().handle(),
          file.source(),
          file.layout(),
          new java.util.ArrayList<>(file.header()),
          file.delimiter(),
          file.encoding(),
          file.lineEnded(),
          file.month().map(Month::toString).orElse(""));
    }
  }

  private final Task task;
  private final StructType schema;
  private final Interpreter interpreter;
  private final ScanTally tally;
  private final CsvReader<CsvRecord> csv;
  private final CloseableIterator<CsvRecord> records;
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
    this.tally = new ScanTally(task.source().period(), task.layout().part());
    this.csv =
        Parsers.csv(task.delimiter())
            .ofCsvRecord(
                new InputStreamReader(
                    Streams.open(conf, task.handle()), Charset.forName(task.encoding())));
    this.records = csv.iterator();
    records.next();
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
      if (records.hasNext()) {
        CsvRecord record = records.next();
        tally.record();
        boolean isShort = record.getFieldCount() < task.header().size();
        shortRecord = isShort ? record.getStartingLineNumber() : 0;
        Interpreter.Reading reading = interpreter.read(record.getFields());
        tally.add(reading, record.getStartingLineNumber());
        ready.addAll(
            StoredRows.rows(schema, task.entry(), record.getStartingLineNumber(), reading));
      } else {
        end(cut());
      }
    } catch (CsvParseException e) {
      end("the file cannot be parsed below its record " + tally.outcome("").records());
    }
  }

  /** A last record that is too short and has no line end was cut off, and more with it. */
  private String cut() {
    return shortRecord > 0 && !task.lineEnded()
        ? "the file ends in the middle of its record on line " + shortRecord
        : "";
  }

  private void end(String failure) {
    ended = true;
    ready.add(StoredRows.outcome(schema, task.entry(), Json.write(tally.outcome(failure))));
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close an input", e);
    }
  }
}
