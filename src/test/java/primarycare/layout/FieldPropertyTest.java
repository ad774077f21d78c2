package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FieldPropertyTest {

  @Property
  void readsAnyTextAtAllAsACell(@ForAll("fields") Field field, @ForAll String text) {
    assertThat(field.read(text)).isInstanceOf(Cell.class);
  }

  @Property
  void readsAnyTextLikeAValueAsACell(
      @ForAll("fields") Field field, @ForAll("likeValues") String text) {
    Cell cell = field.read(text);
    assertThat(cell).isInstanceOf(Cell.class);
    assertThat(cell).isEqualTo(field.read(" " + text + "\n"));
  }

  @Property
  void neverReadsARequiredFieldAsMissing(
      @ForAll("fields") Field field, @ForAll("likeValues") String text) {
    Cell cell = field.read(text);
    assertThat(cell instanceof Cell.Missing && field.required()).isFalse();
  }

  @Provide
  Arbitrary<Field> fields() {
    return Arbitraries.of(
        Sources.all().stream().flatMap(source -> source.fields().stream()).toList());
  }

  /** Texts out of the signs that values, marks and dates are made of. */
  @Provide
  Arbitrary<String> likeValues() {
    Arbitrary<String> signs =
        Arbitraries.strings()
            .withChars("0123456789,.-+/*_ \t\n\u00A0\uFEFFJANjuleE")
            .ofMaxLength(45);
    Arbitrary<String> marks =
        Arbitraries.of(List.of("NA", "*", ".", "U", "ALL", "95+", "C82001", "01JUL2026", "1,204"));
    return Arbitraries.oneOf(signs, marks, marks.flatMap(mark -> signs.map(mark::concat)));
  }
}
