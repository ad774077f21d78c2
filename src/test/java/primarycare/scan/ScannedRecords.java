package primarycare.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/**
 * What the scanner makes of some bytes when it reads them in chunks of a size: the one place where
 * properties of reading touch the classes that read.
 *
 * @param bytes of the file
 * @param records in the file's order, the header first
 */
record ScannedRecords(byte[] bytes, Survey survey, List<PlainOracle.Read> records) {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Surveys bytes in stretches of a size and reads the chunks, one after the other. */
  static ScannedRecords of(byte[] bytes, int size) throws IOException {
    Survey survey = survey(bytes, size);
    List<PlainOracle.Read> records = new ArrayList<>();
    for (Chunk chunk : survey.plan().chunks()) {
      ByteRecords reader = new ByteRecords(from(bytes, chunk.start()), chunk, ',');
      while (reader.next()) {
        records.add(
            new PlainOracle.Read(
                reader.line(),
                reader.stray(),
                reader.cells(survey.encoding().charset()),
                survey.encoding().damaged() ? damaged(reader) : List.of()));
      }
    }
    return new ScannedRecords(bytes, survey, records);
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
    Interpreter interpreter =
        new Interpreter(
            source, layout, header.names(), Optional.empty(), survey.encoding(), PersonKeys.none());
    RowGroup rows = new RowGroup(source, interpreter);
    ScanTally tally = new ScanTally(source, layout);
    try {
      for (Chunk chunk : survey.plan().chunks()) {
        ByteRecords reader = new ByteRecords(from(bytes, chunk.start()), chunk, ',');
        if (chunk.equals(survey.plan().chunks().get(0))) {
          reader.next();
        }
        while (reader.next()) {
          count(reader, interpreter, rows, tally);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    rows.columns(tally);
    return tally.outcome();
  }

  private static void count(
      ByteRecords reader, Interpreter interpreter, RowGroup rows, ScanTally tally) {
    switch (interpreter.read(reader)) {
      case LOADED -> {
        tally.loaded(rows.add(reader));
        interpreter.issues().forEach(i -> tally.issue(StoredRows.NOTED, i, reader.line()));
      }
      case QUARANTINED -> {
        tally.quarantined();
        interpreter.issues().forEach(i -> tally.issue(StoredRows.QUARANTINED, i, reader.line()));
      }
      case EXCLUDED -> tally.excluded(interpreter.reason());
      case REFUSED -> throw new IllegalStateException("no rule of these sources refuses a file");
    }
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
    return Survey.of(stretches, offset, offset > 0);
  }

  private static InputStream from(byte[] bytes, long start) {
    return new ByteArrayInputStream(bytes, (int) start, bytes.length - (int) start);
  }

  private static List<Integer> damaged(ByteRecords record) {
    return IntStream.range(0, record.cells())
        .filter(i -> !Utf8.isValid(record.bytes(), record.from(i), record.length(i)))
        .boxed()
        .toList();
  }
}
