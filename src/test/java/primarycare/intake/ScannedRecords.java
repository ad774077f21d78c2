package primarycare.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import primarycare.job.Month;
import primarycare.layout.Header;
import primarycare.layout.Issue;
import primarycare.layout.Layout;
import primarycare.layout.Rule;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/**
 * What the scanner makes of some bytes when it reads them in chunks of a size: the one place where
 * properties of reading touch the classes that read.
 *
 * @param records in the file's order, the header first
 */
record ScannedRecords(Survey survey, List<PlainOracle.Read> records) {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Surveys bytes in stretches of a size and reads the chunks, one after the other. */
  static ScannedRecords of(byte[] bytes, int size) throws IOException {
    Survey survey = survey(bytes, size);
    List<PlainOracle.Read> records = new ArrayList<>();
    for (Chunk chunk : survey.plan().chunks()) {
      ByteRecords reader = new ByteRecords(from(bytes, chunk.start()), chunk, ',', charset(survey));
      while (reader.next()) {
        records.add(new PlainOracle.Read(reader.line(), reader.stray(), reader.cells()));
      }
    }
    return new ScannedRecords(survey, records);
  }

  /** What is counted of the records below the header; none where no layout knows that. */
  Optional<ScanOutcome> outcome(String sourceName) {
    Source source = Sources.named(sourceName);
    Header header = new Header(records.get(0).cells());
    return header
        .match(source)
        .filter(layout -> header.repeated(layout).isEmpty())
        .map(layout -> outcome(source, layout, header));
  }

  private ScanOutcome outcome(Source source, Layout layout, Header header) {
    Interpreter interpreter = new Interpreter(source, layout, header.names(), Optional.empty());
    ScanTally tally = new ScanTally(source, layout);
    for (PlainOracle.Read read : records.subList(1, records.size())) {
      tally.record();
      tally.add(
          read.stray()
              ? new Interpreter.Reading.Quarantined(
                  Map.of(), List.of(new Issue("", Rule.STRAY_TEXT.label(), "")))
              : interpreter.read(read.cells()),
          read.line());
    }
    return tally.outcome("");
  }

  /**
   * What a file's tasks count, each chunk by a task of its own, without a session.
   *
   * @throws primarycare.job.Refusal for a file that is refused unread
   */
  static ScanOutcome outcome(Configuration conf, String source, InputFile file) throws IOException {
    Sniffed sniffed = new Sniffer(conf).sniff(file);
    int reason = StoredRows.schema(Sources.named(source)).fieldIndex("reason");
    ScanOutcome sum = null;
    for (RecordScanner.Task task : RecordScanner.Task.all(sniffed).toList()) {
      Row last = null;
      for (RecordScanner rows = new RecordScanner(conf, task); rows.hasNext(); ) {
        last = rows.next();
      }
      ScanOutcome counted = Json.read(last.getString(reason), ScanOutcome.class);
      sum = sum == null ? counted : sum.and(counted);
    }
    return sum;
  }

  private static Survey survey(byte[] bytes, int size) throws IOException {
    int offset = Arrays.equals(Arrays.copyOf(bytes, MARK.length), MARK) ? MARK.length : 0;
    List<Stretch> stretches = new ArrayList<>();
    int at = offset;
    do {
      byte before = at == offset ? 0 : bytes[at - 1];
      stretches.add(Stretch.of(from(bytes, at), size, before, ','));
      at += size;
    } while (at < bytes.length);
    return Survey.of(stretches, offset);
  }

  private static InputStream from(byte[] bytes, long start) {
    return new ByteArrayInputStream(bytes, (int) start, bytes.length - (int) start);
  }

  private static Charset charset(Survey survey) {
    return Charset.forName(survey.utf8() ? "UTF-8" : "windows-1252");
  }

  /** A file in a folder as an input of its source, of July where it does not say. */
  static InputFile input(String source, java.nio.file.Path file) {
    String uri = file.toUri().toString();
    var given = new primarycare.job.Job.Input(uri, Month.parse("2026-07"), Map.of(), Map.of());
    return new InputFile(source, file.getFileName().toString(), uri, "", 0, 0, given);
  }
}
