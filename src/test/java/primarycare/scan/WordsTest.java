package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Eight bytes at a time see what one at a time does. */
class WordsTest {

  @Property(tries = 2_000)
  void countsAndFinds(@ForAll("texts") byte[] text, @ForAll @IntRange(max = 9) int from) {
    int start = Math.min(from, text.length);
    assertThat(Words.count(text, start, text.length, '\n')).isEqualTo(count(text, start, '\n'));
    assertThat(Words.contains(text, start, text.length, '"'))
        .isEqualTo(count(text, start, '"') > 0);
  }

  @Property(tries = 2_000)
  void tellsAsciiFromOtherText(@ForAll("texts") byte[] text, @ForAll @IntRange(max = 9) int from) {
    int start = Math.min(from, text.length);
    assertThat(Words.isAscii(text, start, text.length))
        .isEqualTo(IntStream.range(start, text.length).allMatch(i -> text[i] >= 0));
  }

  @Property(tries = 2_000)
  void findsTheFirstByteThatNoTextHolds(@ForAll("texts") byte[] text) {
    int first =
        IntStream.range(0, text.length)
            .filter(i -> "\t\n\f\r\u001a".indexOf(text[i]) < 0 && text[i] >= 0 && text[i] < ' ')
            .findFirst()
            .orElse(-1);
    assertThat(Words.binary(text, 0, text.length)).isEqualTo(first);
  }

  @Provide
  Arbitrary<byte[]> texts() {
    Arbitrary<Byte> usual = Arbitraries.of((byte) 'a', (byte) '\n', (byte) '"', (byte) '\r');
    Arbitrary<Byte> any = Arbitraries.bytes();
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, usual), net.jqwik.api.Tuple.of(1, any))
        .array(byte[].class)
        .ofMaxSize(60);
  }

  private static int count(byte[] text, int from, char wanted) {
    return (int) IntStream.range(from, text.length).filter(i -> text[i] == wanted).count();
  }
}
