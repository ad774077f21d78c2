package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import primarycare.bytes.Zips;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.scan.Scanned;
import primarycare.scan.Survey;

/** Texts that are no table, or too large a one in some way, and what is said of them. */
class TextGuardsTest {

  private static final int LONG = 100_000_000;

  /** A record's text may take eight megabytes, and is copied a few times as it grows. */
  private static final int BOUND = 64 << 20;

  @TempDir private Path folder;
  private PracticeMaps maps;

  @BeforeEach
  void writeTheInputs() {
    maps = new PracticeMaps(folder);
  }

  @Test
  void refusesUtf16AndSaysSo() {
    for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-16")) {
      maps.write("wide.csv", maps.text().getBytes(Charset.forName(name)));
      assertUtf16("wide.csv");
    }
    maps.write("marked.csv", ("\uFEFF" + maps.text()).getBytes(StandardCharsets.UTF_16LE));
    assertUtf16("marked.csv");
    maps.write("wide.gz", Zips.gzip(maps.text().getBytes(StandardCharsets.UTF_16LE)));
    assertUtf16("wide.gz");
  }

  private void assertUtf16(String name) {
    Problem problem = problem(name);
    assertThat(problem.what()).isEqualTo("a file in UTF-16");
    assertThat(problem.allowed()).isEqualTo("CSV as UTF-8 or windows-1252");
    assertThat(problem.action()).isEqualTo("save it as UTF-8: \"CSV UTF-8\"");
  }

  @Test
  void refusesAByteThatNoCsvFileHoldsAndNamesTheLineOfTheFirst() {
    maps.write("nul.csv", maps.text().replace("C82002,", "C82\0002,"));
    assertThat(problem("nul.csv").what()).isEqualTo("not a text file");
    assertThat(problem("nul.csv").found()).isEqualTo("a NUL byte on line 3");
    maps.write("bell.csv", maps.text() + "x\r\n\r\ny\7\0");
    assertThat(problem("bell.csv").found()).isEqualTo("a byte of the value 7 on line 8");
  }

  @Test
  void refusesAFirstRowThatGoesOnAndOn() {
    maps.write("long.csv", maps.header().strip() + "x".repeat(1 << 20) + "\n" + maps.text());
    Problem problem = problem("long.csv");
    assertThat(problem.what()).isEqualTo("a first row longer than any header");
    assertThat(problem.found()).isEqualTo("more than 1,048,576 bytes from line 1 on");
    assertThat(problem.allowed()).isEqualTo("16,384 columns in 1,048,576 bytes at most");
    assertThat(problem.action()).contains("a quote that is not closed");
  }

  @Test
  @Timeout(20)
  void refusesAFirstRowOfAMillionColumns() {
    String more =
        IntStream.range(0, 1_000_000).mapToObj(i -> ",c" + i).collect(Collectors.joining());
    maps.write("wide.csv", maps.text().replaceFirst("\n", more + "\n"));
    Problem problem = problem("wide.csv");
    assertThat(problem.what()).isEqualTo("a first row longer than any header");
    assertThat(problem.found()).isEqualTo("more than 16,384 columns on line 1");
  }

  @Test
  void takesAsManyColumnsAsAreAllowed() throws IOException {
    int more = Unreadable.MOST_COLUMNS - maps.header().split(",", -1).length;
    String names = IntStream.range(0, more).mapToObj(i -> ",c" + i).collect(Collectors.joining());
    Path file = maps.write("wide.csv", maps.text().replaceFirst("\n", names + "\n"));
    Scanned scanned = scanned(file);
    assertThat(scanned.outcome().records()).isEqualTo(4);
    assertThat(scanned.outcome().quarantined()).isEqualTo(4);
  }

  @Test
  void holdsNoMoreOfALineOfAHundredMegabytesThanItMayKeep() throws IOException {
    byte[] header = maps.header().getBytes(StandardCharsets.UTF_8);
    assertBounded(file("record.csv", header, "x", LONG));
    assertBounded(file("columns.csv", header, ",", 1_000_000));
    assertBounded(file("quoted.csv", header, "\n", LONG / 4));
    Path first = file("header.csv", "PUBLICATION,".getBytes(StandardCharsets.UTF_8), "x", LONG);
    long before = allocated();
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> scanned(first));
    assertThat(refusal.problems().get(0).what()).isEqualTo("a first row longer than any header");
    assertThat(allocated() - before).isLessThan(BOUND);
  }

  private void assertBounded(Path file) throws IOException {
    long before = allocated();
    Scanned scanned = scanned(file);
    assertThat(allocated() - before).as(file.toString()).isLessThan(BOUND);
    assertThat(scanned.failure().what()).isEqualTo("a record longer than any table has, on line 2");
    assertThat(scanned.failure().allowed()).isEqualTo("8 MB and 65,536 cells");
    assertThat(scanned.failure().action()).contains("a quote on that line");
    Files.delete(file);
  }

  /** A file whose second record has a cell, or cells, of so many bytes. */
  private Path file(String name, byte[] start, String filling, int bytes) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(start);
    byte[] megabyte = filling.repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    text.writeBytes("a,\"".getBytes(StandardCharsets.UTF_8));
    if (!filling.equals("\n")) {
      text.writeBytes("\",".getBytes(StandardCharsets.UTF_8));
    }
    for (int n = 0; n < bytes; n += megabyte.length) {
      text.writeBytes(megabyte);
    }
    text.writeBytes((filling.equals("\n") ? "\"\n" : "\n").getBytes(StandardCharsets.UTF_8));
    text.writeBytes(maps.text("2026-06-01").getBytes(StandardCharsets.UTF_8));
    return Files.write(folder.resolve(name), text.toByteArray());
  }

  private static Scanned scanned(Path file) throws IOException {
    Configuration conf = new Configuration();
    conf.setLong(Survey.CHUNK_KEY, 1L << 30);
    InputFile input = ScannedFile.input("practice_map", file);
    return ScannedFile.scanned(conf, input);
  }

  /** Bytes that this thread has taken so far: it surveys and reads a file of one chunk alone. */
  private static long allocated() {
    var threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private Problem problem(String name) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> maps.load(name));
    assertThat(refusal).as(name).isNotNull();
    assertThat(refusal.problems()).hasSize(1);
    assertThat(refusal.problems().get(0).where()).isEqualTo(name);
    return refusal.problems().get(0);
  }
}
