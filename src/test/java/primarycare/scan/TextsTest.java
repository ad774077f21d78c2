package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Property(tries = 300)
  void numbersEachTextOnceInTheOrderInWhichItIsMet(
      @ForAll @Size(max = 200) List<@StringLength(max = 20) String> met) {
    Texts texts = new Texts();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String text : met) {
      int number = number(texts, text);
      if (numbers.containsKey(text)) {
        assertThat(number).isEqualTo(numbers.get(text));
      } else {
        numbers.put(text, numbers.size());
        assertThat(number).isEqualTo(-numbers.size());
      }
    }
    assertThat(texts.size()).isEqualTo(numbers.size());
  }

  @Test
  void tellsTextsApartThatDifferOnlyInLengthOrBehindTheFirstWord() {
    Texts texts = new Texts();
    List<String> alike = List.of("", "\0", "\0\0", "abcdefgh", "abcdefghi", "abcdefghj", "abcdefg");

    alike.forEach(text -> number(texts, text));

    assertThat(alike).extracting(text -> number(texts, text)).doesNotHaveDuplicates();
    assertThat(alike).allSatisfy(text -> assertThat(number(texts, text)).isNotNegative());
  }

  @Test
  void readsNoByteBehindTheText() {
    Texts texts = new Texts();
    texts.number("E02SW1A 1AA......".getBytes(StandardCharsets.UTF_8), 0, 3);

    assertThat(texts.number("xxE02,,,,,,,,,,,,".getBytes(StandardCharsets.UTF_8), 2, 3)).isZero();
  }

  private static int number(Texts texts, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return texts.number(Arrays.copyOf(bytes, bytes.length + 8), 0, bytes.length);
  }
}
