package primarycare.scan;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import primarycare.layout.Issue;
import primarycare.layout.Layout;
import primarycare.layout.Source;

/** What became of one record: one of three, unless it ends its file. */
sealed interface Reading {

  record Accepted(List<Map<String, Object>> rows, List<Issue> notes) implements Reading {}

  record Quarantined(List<Issue> issues) implements Reading {}

  record Excluded(String reason) implements Reading {}

  record Refused(List<Issue> issues) implements Reading {}

  /** Reads records of one header by one layout. */
  record Reader(
      Source source,
      Layout layout,
      List<String> header,
      Optional<LocalDate> month,
      PersonKeys keys) {

    Reader(Source source, Layout layout, List<String> header, Optional<LocalDate> month) {
      this(source, layout, header, month, PersonKeys.none());
    }

    Reading read(List<String> cells) {
      String line =
          cells.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').collect(joining(","));
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      ByteArrayInputStream in = new ByteArrayInputStream(bytes);
      try {
        ByteRecords record = new ByteRecords(in, new Chunk(0, bytes.length, 1), ',');
        record.next();
        return of(record);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Reading of(ByteRecords record) {
      Interpreter interpreter =
          new Interpreter(source, layout, header, month, TextEncoding.UTF_8, keys);
      return switch (interpreter.read(record)) {
        case LOADED ->
            new Accepted(PlainRows.of(interpreter, record), List.copyOf(interpreter.issues()));
        case QUARANTINED -> new Quarantined(List.copyOf(interpreter.issues()));
        case EXCLUDED -> new Excluded(interpreter.reason());
        case REFUSED -> new Refused(List.copyOf(interpreter.issues()));
      };
    }
  }
}
