package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Which bytes are UTF-8, which encoding a file speaks for, and that no cut changes either. */
class Utf8Test {

  @Property(tries = 20_000)
  void agreesWithTheDecoderOfThePlatform(@ForAll("bytes") byte[] bytes) {
    assertThat(Utf8.isValid(bytes, 0, bytes.length)).isEqualTo(isDecoded(bytes));
  }

  @Property(tries = 5_000)
  void speaksForTheSameEncodingWhereverTheBytesAreCut(
      @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int size)
      throws IOException {
    List<Stretch> stretches = new ArrayList<>();
    for (int at = 0; at == 0 || at < bytes.length; at += size) {
      byte before = at == 0 ? 0 : bytes[at - 1];
      stretches.add(Stretch.of(from(bytes, at), size, before, ','));
    }
    assertThat(Survey.of(stretches, 0, false).encoding())
        .isEqualTo(Survey.of(from(bytes, 0), ',').encoding());
  }

  @Example
  void knowsEachFirstByteAndTheBoundsOfTheSecond() {
    for (int first = 0; first < 256; first++) {
      for (int second = 0; second < 256; second++) {
        for (String rest : List.of("", "\u0080", "\u0080\u00BF")) {
          String text = "" + (char) first + (char) second + rest;
          byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
          assertThat(Utf8.isValid(bytes, 0, bytes.length)).as(text).isEqualTo(isDecoded(bytes));
        }
      }
    }
  }

  @Example
  void takesOneWholeCharacterOrAMarkForUtf8AndOneBrokenByteAloneForWestern() {
    assertThat(TextEncoding.of(false, false, false)).isEqualTo(TextEncoding.UTF_8);
    assertThat(TextEncoding.of(false, true, false)).isEqualTo(TextEncoding.UTF_8);
    assertThat(TextEncoding.of(false, false, true)).isEqualTo(TextEncoding.WESTERN);
    assertThat(TextEncoding.of(false, true, true)).isEqualTo(new TextEncoding("UTF-8", true));
    assertThat(TextEncoding.of(true, false, true)).isEqualTo(new TextEncoding("UTF-8", true));
  }

  /** Bytes that begin characters, go them on, and neither. */
  @Provide
  Arbitrary<byte[]> bytes() {
    int[] some = {
      'a', ',', '\n', 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC3, 0xE0, 0xE2, 0xED, 0xF0, 0xF4, 0xFF
    };
    return Arbitraries.of(IntStream.of(some).boxed().toList())
        .list()
        .ofMaxSize(14)
        .map(
            list -> {
              byte[] bytes = new byte[list.size()];
              IntStream.range(0, bytes.length).forEach(i -> bytes[i] = list.get(i).byteValue());
              return bytes;
            });
  }

  private static ByteArrayInputStream from(byte[] bytes, int at) {
    return new ByteArrayInputStream(bytes, at, bytes.length - at);
  }

  private static boolean isDecoded(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
