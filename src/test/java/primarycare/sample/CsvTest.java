package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void quotesOnlyWhatNeedsIt() throws IOException {
    try (Csv csv = Csv.of(out, Csv.LF, List.of("code", "name"))) {
      csv.row("C82001", "LEICESTER, \"NORTH\"");
      csv.row(1, "two\nlines");
      assertThat(csv.rows()).isEqualTo(2);
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("code,name\nC82001,\"LEICESTER, \"\"NORTH\"\"\"\n1,\"two\nlines\"\n");
  }

  @Test
  void writesAMarkAndLineEndsAsThePublisherDoes() throws IOException {
    try (Csv csv = Csv.marked(out, Csv.CRLF, List.of("a", "b"))) {
      csv.row("", "\u2013");
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFa,b\r\n,\u2013\r\n");
  }
}
