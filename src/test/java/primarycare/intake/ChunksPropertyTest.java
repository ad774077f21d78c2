package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Where a file is cut for reading side by side makes no difference to what is read. */
class ChunksPropertyTest {

  /** A record as it was read: the line it begins on, whether text followed a quote, its cells. */
  private record Read(long line, boolean stray, List<String> cells) {}

  @Property(tries = 5_000)
  void readsInChunksWhatItReadsInOne(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int size)
      throws IOException {
    assertThat(inChunks(text, size)).isEqualTo(inChunks(text, Integer.MAX_VALUE));
  }

  @Property(tries = 5_000)
  void readsAndNumbersLinesAsAPlainReadingDoes(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int size)
      throws IOException {
    assertThat(inChunks(text, size)).isEqualTo(plainly(text));
  }

  /** That parser takes the line feed after a cell with a carriage return for a part of it. */
  @Property(tries = 5_000)
  void agreesWithAWellKnownParserWhereThatReadsTheFile(@ForAll("texts") String text)
      throws IOException {
    List<Read> ours = inChunks(text, 7);
    Assume.that(ours.stream().noneMatch(Read::stray));
    Assume.that(ours.stream().noneMatch(read -> read.cells().toString().contains("\r")));
    Assume.that(plan(text, Integer.MAX_VALUE).openQuote() == 0);
    try (CsvReader<CsvRecord> csv = parser().ofCsvRecord(text);
        Stream<CsvRecord> records = csv.stream()) {
      assertThat(records.map(CsvRecord::getFields).toList())
          .isEqualTo(ours.stream().map(Read::cells).toList());
    }
  }

  @Property(tries = 2_000)
  void findsTheLineOfAQuoteThatIsNeverClosedWhereverTheFileIsCut(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int size)
      throws IOException {
    String open = text + "\n\"never closed\nand on";
    Assume.that(plan(text + "\n", Integer.MAX_VALUE).openQuote() == 0);
    long line = plan(open, Integer.MAX_VALUE).openQuote();
    assertThat(line).isEqualTo(lines(text + "\n") + 1);
    assertThat(plan(open, size).openQuote()).isEqualTo(line);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('a', 'b', '"', '"', ',', ',', '\n', '\r', '\u00e9')
        .ofMaxLength(90);
  }

  @SuppressWarnings("removal")
  private static CsvReader.CsvReaderBuilder parser() {
    return CsvReader.builder().skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true);
  }

  private static List<Read> inChunks(String text, int size) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Read> read = new ArrayList<>();
    for (Chunk chunk : plan(text, size).chunks()) {
      int start = (int) chunk.start();
      ByteArrayInputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
      ByteRecords records = new ByteRecords(in, chunk, ',');
      while (records.next()) {
        read.add(new Read(records.line(), records.stray(), records.cells(StandardCharsets.UTF_8)));
      }
    }
    return read;
  }

  private static Chunk.Plan plan(String text, int size) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Passage> passages = new ArrayList<>();
    for (int at = 0; at < bytes.length; at += Math.min(size, bytes.length - at)) {
      Passage passage = new Passage(',', at == 0 ? 0 : bytes[at - 1]);
      byte[] stretch = java.util.Arrays.copyOfRange(bytes, at, Math.min(at + size, bytes.length));
      passage.accept(stretch, stretch.length);
      passages.add(passage);
    }
    return Chunk.plan(passages, 0);
  }

  /** One thread, one character after the other, and no states: what a person would do. */
  private static List<Read> plainly(String text) {
    List<Read> read = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (isLineEnd(text, at)) {
        at++;
        continue;
      }
      long line = lines(text.substring(0, at)) + 1;
      boolean stray = false;
      List<String> cells = new ArrayList<>();
      boolean more = true;
      while (more) {
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
          at++;
          while (at < text.length() && !closes(text, at)) {
            cell.append(text.charAt(at));
            at += text.charAt(at) == '"' ? 2 : 1;
          }
          at++;
          stray |= at < text.length() && text.charAt(at) != ',' && !isLineEnd(text, at);
        }
        while (at < text.length() && text.charAt(at) != ',' && !isLineEnd(text, at)) {
          cell.append(text.charAt(at++));
        }
        cells.add(cell.toString());
        more = at < text.length() && text.charAt(at) == ',';
        at += more ? 1 : 0;
      }
      read.add(new Read(line, stray, cells));
    }
    return read;
  }

  private static boolean closes(String text, int at) {
    boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
    return text.charAt(at) == '"' && !doubled;
  }

  private static boolean isLineEnd(String text, int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private static long lines(String text) {
    return text.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
  }
}
