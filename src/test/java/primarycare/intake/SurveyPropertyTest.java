package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The survey and the parser mean the same by a quote and by a line. */
class SurveyPropertyTest {

  @Property(tries = 5000)
  @StatisticsReport(onFailureOnly = true)
  void whatTheSurveyPassesTheParserReadsAndWhatHasStrayTextItRefuses(@ForAll("texts") String text)
      throws IOException {
    Survey survey = survey(text);
    Statistics.collect(survey.strayText() > 0);
    Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 5));

    if (survey.strayText() > 0) {
      assertThatThrownBy(() -> parse(text)).isInstanceOf(CsvParseException.class);
    } else if (survey.openQuote() == 0) {
      assertThatCode(() -> parse(text)).doesNotThrowAnyException();
    }
  }

  @Property(tries = 2000)
  void aQuotePutAtTheEndClosesTheOneThatIsOpen(@ForAll("texts") String text) throws IOException {
    Survey survey = survey(text);
    Survey closed = survey(text + "\"\n");

    if (survey.openQuote() > 0) {
      assertThat(closed.openQuote()).isZero();
      assertThat(closed.strayText()).isEqualTo(survey.strayText());
    }
  }

  @Property(tries = 2000)
  void linesAreCountedAlikeHoweverTheyEnd(@ForAll("texts") String text) throws IOException {
    Survey survey = survey(text);
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    long last = lines.chars().filter(c -> c == '\n').count() + 1;

    assertThat(survey.strayText()).isBetween(0L, last);
    assertThat(survey.openQuote()).isBetween(0L, last);
    assertThat(survey(lines).strayText()).isEqualTo(survey.strayText());
    assertThat(survey(lines).openQuote()).isEqualTo(survey.openQuote());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('a', ',', '"', '\r', '\n').ofMaxLength(40);
  }

  private static Survey survey(String text) throws IOException {
    return Survey.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ',');
  }

  private static long parse(String text) throws IOException {
    try (CsvReader<CsvRecord> csv = Parsers.csv(',').ofCsvRecord(new StringReader(text));
        Stream<CsvRecord> records = csv.stream()) {
      return records.mapToLong(CsvRecord::getFieldCount).sum();
    }
  }
}
