package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  private static final int WHOLE = 1 << 20;

  @Property(tries = 5_000)
  void readsInChunksWhatItReadsInOne(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int size)
      throws IOException {
    assertThat(inChunks(text, size)).isEqualTo(inChunks(text, WHOLE));
  }

  @Property(tries = 5_000)
  void readsAndNumbersLinesAsAPlainReadingDoes(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int size)
      throws IOException {
    assertThat(inChunks(text, size)).isEqualTo(PlainOracle.of(text, ',').records());
  }

  /** That parser takes the line feed after a cell with a carriage return for a part of it. */
  @Property(tries = 5_000)
  void agreesWithAWellKnownParserWhereThatReadsTheFile(@ForAll("texts") String text)
      throws IOException {
    List<PlainOracle.Read> ours = inChunks(text, 7);
    Assume.that(ours.stream().noneMatch(PlainOracle.Read::stray));
    Assume.that(ours.stream().noneMatch(read -> read.cells().toString().contains("\r")));
    Assume.that(openQuote(text, WHOLE) == 0);
    try (CsvReader<CsvRecord> csv = parser().ofCsvRecord(text);
        Stream<CsvRecord> records = csv.stream()) {
      assertThat(records.map(CsvRecord::getFields).toList())
          .isEqualTo(ours.stream().map(PlainOracle.Read::cells).toList());
    }
  }

  @Property(tries = 2_000)
  void findsTheLineOfAQuoteThatIsNeverClosedWhereverTheFileIsCut(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int size)
      throws IOException {
    String open = text + "\n\"never closed\nand on";
    Assume.that(openQuote(text + "\n", WHOLE) == 0);
    long line = openQuote(open, WHOLE);
    assertThat(line).isEqualTo(lines(text + "\n") + 1);
    assertThat(openQuote(open, size)).isEqualTo(line);
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

  private static List<PlainOracle.Read> inChunks(String text, int size) throws IOException {
    return scanned(text, size).records();
  }

  private static long openQuote(String text, int size) throws IOException {
    return scanned(text, size).survey().plan().openQuote();
  }

  private static ScannedRecords scanned(String text, int size) throws IOException {
    return ScannedRecords.of(text.getBytes(StandardCharsets.UTF_8), size);
  }

  private static long lines(String text) {
    return text.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
  }
}
