package primarycare.scan;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import primarycare.job.Problem;
import primarycare.layout.Issue;

/** Reads one chunk of a file into files of its entry, and counts what became of its records. */
public final class ChunkScan {

  private final ScanTask task;
  private final EntryParts parts;
  private final ScanTally tally;
  private final Map<String, IssueRows> issues = new TreeMap<>();
  private Interpreter interpreter;
  private RowGroup rows;
  private TotalRows totals;
  private long shortRecord;
  private long lastRecord;

  private ChunkScan(ScanTask task, EntryParts parts) {
    this.task = task;
    this.parts = parts;
    this.tally = new ScanTally(task.source(), task.layout());
    begin();
  }

  /**
   * Scans a chunk.
   *
   * @param staging folder of the source's entries
   * @param attempt a number that no other attempt at this run's tasks has
   */
  public static Scanned run(Configuration conf, ScanTask task, Path staging, long attempt)
      throws IOException {
    Path folder = new Path(staging, StoredRows.ENTRY + "=" + task.entry());
    String name = "part-" + task.number() + "-" + attempt;
    try (EntryParts parts = new EntryParts(conf, folder, task.source(), name)) {
      ChunkScan scan = new ChunkScan(task, parts);
      Problem failure = scan.failure(conf);
      scan.flush();
      return new Scanned(task.entry(), scan.tally.outcome(), parts.paths(), failure);
    }
  }

  /** Reads all records; tells why reading stopped early, null where it did not. */
  private Problem failure(Configuration conf) throws IOException {
    try (ChunkReader records = new ChunkReader(conf, task)) {
      for (ByteRecords record = next(records); record != null; record = next(records)) {
        if (record.tooLong()) {
          return ScanFailures.tooLong(record.line());
        }
        if (!scan(record)) {
          return ScanFailures.refused(interpreter.issues().get(0), record.line());
        }
      }
      return task.last() && !task.lineEnded() ? unended() : null;
    } catch (UnreadableInput e) {
      return ScanFailures.unreadable((IOException) e.getCause(), tally.records());
    }
  }

  /** The last record ends with the file: a short one was cut, another may be whole or not. */
  private Problem unended() throws IOException {
    if (shortRecord > 0) {
      return ScanFailures.cut(shortRecord);
    }
    Issue unended = new Issue("", ScanOutcome.UNENDED, "");
    tally.issue(StoredRows.NOTED, unended, lastRecord);
    add(StoredRows.NOTED, lastRecord, unended);
    return null;
  }

  private static ByteRecords next(ChunkReader records) throws UnreadableInput {
    try {
      return records.next();
    } catch (IOException e) {
      throw new UnreadableInput(e);
    }
  }

  /** Takes a record; false for one that ends its file. */
  private boolean scan(ByteRecords record) throws IOException {
    lastRecord = record.line();
    shortRecord = record.cells() < task.header().size() ? record.line() : 0;
    Interpreter.Verdict verdict = interpreter.read(record);
    switch (verdict) {
      case LOADED -> {
        tally.loaded(rows.add(record));
        issues(StoredRows.NOTED, record.line());
      }
      case QUARANTINED -> {
        tally.quarantined();
        issues(StoredRows.QUARANTINED, record.line());
      }
      case EXCLUDED -> {
        tally.excluded(interpreter.reason());
        add(
            StoredRows.EXCLUDED,
            record.line(),
            new Issue(null, interpreter.reason(), interpreter.key(record)));
        totals.add(interpreter.over(), record);
      }
      case REFUSED -> {
        return false;
      }
    }
    if (rows.isFull() || totals.isFull()) {
      writeRows();
      begin();
    }
    return true;
  }

  private void issues(String state, long line) throws IOException {
    for (Issue issue : interpreter.issues()) {
      tally.issue(state, issue, line);
      add(state, line, issue);
    }
  }

  private void add(String state, long line, Issue issue) throws IOException {
    IssueRows gathered = issues.computeIfAbsent(state, s -> new IssueRows());
    gathered.add(line, issue);
    if (gathered.isFull()) {
      gathered.write(parts.of(state));
      issues.remove(state);
    }
  }

  private void begin() {
    interpreter = task.interpreter();
    rows = new RowGroup(task.source(), interpreter);
    totals = new TotalRows(task.source(), task.layout(), interpreter);
  }

  private void writeRows() throws IOException {
    if (rows.rows() > 0) {
      rows.write(parts.of(StoredRows.ACCEPTED), tally);
    }
    totals.write(parts);
  }

  private void flush() throws IOException {
    writeRows();
    for (Map.Entry<String, IssueRows> gathered : issues.entrySet()) {
      gathered.getValue().write(parts.of(gathered.getKey()));
    }
  }

  /** An error of the input, and not of the store. */
  private static final class UnreadableInput extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableInput(IOException cause) {
      super(cause);
    }
  }
}
