package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.bytes.Handle;
import primarycare.layout.Issue;
import primarycare.layout.Source;

/** A rule comes to what the field declares: a note, a quarantined record, or a refused file. */
class SeverityOfFieldsTest {

  private static final String DECLARED =
      """
      { "name": "practice_map", "title": "t", "key": ["code"],
        "fields": [
          { "name": "code", "type": "TEXT", "format": "[A-Z]\\\\d", "severity": { "format": "%s" } },
          { "name": "count", "type": "WHOLE", "min": 1, "severity": { "range": "%s" } } ],
        "layouts": [ { "name": "l", "headers": { "code": ["CODE"], "count": ["COUNT"] },
                       "requires": ["code", "count"] } ] }
      """;

  private static final Issue FORMAT = new Issue("CODE", "format", "12");
  private static final Issue RANGE = new Issue("COUNT", "range", "0");

  @Test
  void notesAndKeepsTheRecord() throws IOException {
    Reading.Accepted read = (Reading.Accepted) read("note", "note", "12", "0");

    assertThat(read.notes()).containsExactlyInAnyOrder(FORMAT, RANGE);
    assertThat(read.rows().get(0))
        .containsEntry("code", "12")
        .containsEntry("count_missing", "not_usable")
        .doesNotContainKey("count");
  }

  @Test
  void quarantinesTheRecord() throws IOException {
    assertThat(read("quarantine", "note", "12", "0"))
        .isEqualTo(new Reading.Quarantined(List.of(FORMAT)));
  }

  @Test
  void refusesTheFileWhateverElseIsWrongWithTheRecord() throws IOException {
    assertThat(read("quarantine", "refuse", "12", "0"))
        .isEqualTo(new Reading.Refused(List.of(RANGE)));
    assertThat(read("quarantine", "refuse", "A1", "1")).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void tellsTheLineTheRuleAndTheColumnAndNotTheText(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("m.csv"), "CODE,COUNT\nA1,1\nA2,0\nA3,1\n");
    Source source = source("note", "refuse");
    ScanTask task =
        new ScanTask(
            "entry",
            new Handle(file.toUri().toString(), ""),
            source,
            source.layouts().get(0),
            new java.util.ArrayList<>(List.of("CODE", "COUNT")),
            ',',
            TextEncoding.UTF_8,
            new Chunk(0, Files.size(file), 1),
            0,
            true,
            true,
            "",
            PersonKeys.none());

    Scanned scanned =
        ChunkScan.run(
            new org.apache.hadoop.conf.Configuration(),
            task,
            new org.apache.hadoop.fs.Path(folder.resolve("staging").toUri()),
            0);

    assertThat(scanned.failure().what()).isEqualTo("a record that refuses its file, on line 3");
    assertThat(scanned.failure().found()).isEqualTo("rule \"range\" broken in column COUNT");
    assertThat(scanned.failure().allowed()).isEqualTo("a number in the range");
    assertThat(scanned.outcome().records()).isEqualTo(1);
  }

  private static Reading read(String format, String range, String... cells) throws IOException {
    Source source = source(format, range);
    return new Reading.Reader(
            source, source.layouts().get(0), List.of("CODE", "COUNT"), Optional.empty())
        .read(List.of(cells));
  }

  private static Source source(String format, String range) throws IOException {
    return new ObjectMapper().readValue(DECLARED.formatted(format, range), Source.class);
  }
}
