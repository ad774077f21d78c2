package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private static final String HEADER = "PRACTICE_CODE,PRACTICE_NAME,PCN_CODE";

  @Test
  void findsNothingWrongWithAPlainFile() throws IOException {
    Survey survey = survey(HEADER + "\nC82001,THE SURGERY,U00001\n");

    assertThat(survey)
        .isEqualTo(
            new Survey(
                false, Optional.empty(), TextEncoding.UTF_8, true, new Chunk.Plan(chunks(63), 0)));
  }

  @Test
  void namesTheLineOnWhichTheOpenQuoteWasOpened() throws IOException {
    Survey survey = survey(HEADER + "\nC82001,\"THE SURGERY,U00001\nC82002,THE ELMS,U00001\n");

    assertThat(survey.plan().openQuote()).isEqualTo(2);
  }

  @Test
  void namesTheLastOpeningWhenEarlierQuotesClosed() throws IOException {
    Survey survey = survey(HEADER + "\n\"C82001\",\"A\nB\",U00001\nC82002,\"THE ELMS\n\n");

    assertThat(survey.plan().openQuote()).isEqualTo(4);
  }

  @Test
  void takesAQuoteAtTheVeryEndForAnOpenOne() throws IOException {
    assertThat(survey(HEADER + "\nC82001,\"").plan().openQuote()).isEqualTo(2);
    assertThat(survey(HEADER + "\nC82001,\"\"").plan().openQuote()).isZero();
  }

  @Test
  void makesNothingOfQuotesInsideAPlainField() throws IOException {
    Survey survey = survey(HEADER + "\nC82001,5\" cut,U00001\nC82002,A \"B\" C,U00001\n");

    assertThat(survey.plan().openQuote()).isZero();
  }

  @Test
  void readsADoubledQuoteAsOneInsideAQuotedField() throws IOException {
    Survey survey = survey(HEADER + "\nC82001,\"THE \"\"OLD\"\" SURGERY\",\"\"\nC82002,X,U\n");

    assertThat(survey.plan().openQuote()).isZero();
  }

  @Test
  void countsCrLfAndCrlfLinesAlike() throws IOException {
    String text = HEADER + "\nC82001,THE ELMS,U00001\nC82002,\"OPEN";

    assertThat(survey(text).plan().openQuote()).isEqualTo(3);
    assertThat(survey(text.replace("\n", "\r")).plan().openQuote()).isEqualTo(3);
    assertThat(survey(text.replace("\n", "\r\n")).plan().openQuote()).isEqualTo(3);
  }

  @Test
  void opensAQuoteOnlyAfterTheSeparatorOfTheFile() throws IOException {
    byte[] text = "C82001;\"OPEN".getBytes(StandardCharsets.UTF_8);

    assertThat(Survey.of(new ByteArrayInputStream(text), ';').plan().openQuote()).isEqualTo(1);
    assertThat(Survey.of(new ByteArrayInputStream(text), ',').plan().openQuote()).isZero();
  }

  @Test
  void knowsUtf8SequencesThatASplitReadCutsApart() throws IOException {
    byte[] text = "C82001,Café 大夫 \uD83C\uDFE5,\"x\"".getBytes(StandardCharsets.UTF_8);

    for (int most = 1; most <= 5; most++) {
      Survey survey = Survey.of(new Trickle(text, most), ',');
      Chunk.Plan plan = new Chunk.Plan(chunks(text.length), 0);
      assertThat(survey)
          .isEqualTo(new Survey(false, Optional.empty(), TextEncoding.UTF_8, false, plan));
    }
  }

  @Test
  void seesADoubledQuoteAndACrlfThatASplitReadCutsApart() throws IOException {
    byte[] text = "C82001,\"A\"\"B\"\r\nC82002,\"OPEN".getBytes(StandardCharsets.UTF_8);

    Survey survey = Survey.of(new Trickle(text, 1), ',');

    assertThat(survey.plan().openQuote()).isEqualTo(2);
  }

  @Test
  void knowsWindows1252BytesAreNotUtf8() throws IOException {
    byte[] text = "C82001,Café Street – Surgery".getBytes(Charset.forName("windows-1252"));

    assertThat(Survey.of(new ByteArrayInputStream(text), ',').encoding())
        .isEqualTo(TextEncoding.WESTERN);
    assertThat(Survey.of(new Trickle(text, 2), ',').encoding()).isEqualTo(TextEncoding.WESTERN);
  }

  @Test
  void doesNotTakeASequenceCutByTheEndOfTheFileForUtf8() throws IOException {
    byte[] whole = "C82001,Café".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertThat(Survey.of(new ByteArrayInputStream(cut), ',').encoding())
        .isEqualTo(TextEncoding.WESTERN);
  }

  @Test
  void knowsTheLineOfTheFirstByteThatNoCsvFileHolds() throws IOException {
    assertThat(survey("C82001,\r\n\r\nTHE\0SUR\nGERY\7").odd()).contains(new OddByte((byte) 0, 3));
    assertThat(survey("\7").odd()).contains(new OddByte((byte) 7, 1));
    assertThat(survey("C82001\tTHE SURGERY\f\r\n\u001A").odd()).isEmpty();
  }

  @Test
  void takesABlankFileForEmpty() throws IOException {
    assertThat(survey("").empty()).isTrue();
    assertThat(survey(" \t\r\n\n").empty()).isTrue();
    assertThat(survey("\n,\n").empty()).isFalse();
  }

  private static List<Chunk> chunks(long end) {
    return List.of(new Chunk(0, end, 1));
  }

  private static Survey survey(String text) throws IOException {
    return Survey.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ',');
  }

  /** Gives at most a few bytes at a time, as a network does. */
  private static final class Trickle extends InputStream {
    private final InputStream bytes;
    private final int most;

    Trickle(byte[] bytes, int most) {
      this.bytes = new ByteArrayInputStream(bytes);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      return bytes.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return bytes.read(buffer, offset, Math.min(length, most));
    }
  }
}
