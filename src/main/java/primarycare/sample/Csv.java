package primarycare.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table as its publisher does: with or without a byte order mark, CRLF or LF. */
final class Csv implements AutoCloseable {

  static final String CRLF = "\r\n";
  static final String LF = "\n";

  private final Writer out;
  private final String lineEnd;
  private long rows;

  private Csv(Writer out, String lineEnd) {
    this.out = out;
    this.lineEnd = lineEnd;
  }

  static Csv of(OutputStream out, String lineEnd, List<String> header) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Csv csv = new Csv(writer, lineEnd);
    csv.line(header);
    return csv;
  }

  /** A file that begins with a record, as the registers of the ODS do. */
  static Csv headless(OutputStream out, String lineEnd) {
    return new Csv(
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), lineEnd);
  }

  static Csv marked(OutputStream out, String lineEnd, List<String> header) throws IOException {
    out.write(0xEF);
    out.write(0xBB);
    out.write(0xBF);
    return of(out, lineEnd, header);
  }

  void row(Object... cells) throws IOException {
    line(List.of(cells));
    rows++;
  }

  /** Rows so far, without the header. */
  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void line(List<?> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(quoted(cells.get(i).toString()));
    }
    out.write(lineEnd);
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
