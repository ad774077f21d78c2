package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import primarycare.layout.Layout;
import primarycare.layout.Source;
import primarycare.layout.Sources;

class FieldReaderTest {

  private static final Source ATTENDANCES = Sources.named("ae_attendance");

  private final FieldReader.Memory memory = new FieldReader.Memory();

  @Test
  void readsEachDifferentTextOnce() {
    FieldReader sexes = reader("sex", false, StandardCharsets.UTF_8);

    int first = read(sexes, "1", StandardCharsets.UTF_8);

    assertThat(read(sexes, "1", StandardCharsets.UTF_8)).isEqualTo(first);
    assertThat(sexes.known(first).value()).isEqualTo("male");
    assertThat(sexes.size()).isEqualTo(1);
  }

  @Test
  void takesAPlainCellOfAKeyAsItIs() {
    FieldReader keys = reader("attendance_id", true, StandardCharsets.UTF_8);

    assertThat(read(keys, "E2026-07 1", StandardCharsets.UTF_8)).isEqualTo(FieldReader.ITSELF);
    assertThat(keys.size()).isZero();
  }

  @Test
  void readsACellOfAKeyThatHasBlanksAroundItOrIsEmpty() {
    FieldReader keys = reader("attendance_id", true, StandardCharsets.UTF_8);

    int blanks = read(keys, " E1 ", StandardCharsets.UTF_8);
    int empty = read(keys, "", StandardCharsets.UTF_8);

    assertThat(keys.known(blanks).value()).isEqualTo("E1");
    assertThat(keys.flags(empty)).isEqualTo(ReadText.BROKEN);
  }

  @Test
  void decodesACellByTheEncodingOfItsFile() {
    Charset latin = Charset.forName("windows-1252");
    FieldReader keys = reader("attendance_id", true, latin);

    int number = read(keys, "\u00e91", latin);

    assertThat(keys.known(number).value()).isEqualTo("\u00e91");
  }

  @Test
  void neverTakesAKeyOfAPersonAsItIs() {
    FieldReader people = reader("person_key", true, StandardCharsets.UTF_8);

    assertThat(read(people, "9434765919", StandardCharsets.UTF_8)).isNotNegative();
  }

  @Test
  void isFullBeforeItsTextsFillTheMemory() {
    FieldReader times = reader("chief_complaint", false, StandardCharsets.UTF_8);
    int texts = 0;
    while (!memory.isFull()) {
      read(times, "text " + texts++, StandardCharsets.UTF_8);
    }

    assertThat(texts).isBetween(100_000, 1_000_000);
  }

  private FieldReader reader(String field, boolean unique, Charset charset) {
    Layout layout = ATTENDANCES.layouts().get(0);
    PersonKeys keys = PersonKeys.of(java.util.Map.of(PersonKeys.VARIABLE, "x".repeat(32)));
    return new FieldReader(layout, ATTENDANCES.field(field), charset, keys, unique, memory);
  }

  private static int read(FieldReader reader, String text, Charset charset) {
    byte[] bytes = text.getBytes(charset);
    return reader.read(Arrays.copyOf(bytes, bytes.length + 8), 0, bytes.length);
  }
}
