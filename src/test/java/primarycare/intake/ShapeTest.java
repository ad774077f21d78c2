package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

  @ParameterizedTest
  @CsvSource({
    "A, 1 letter",
    "Trading, 7 letters",
    "4, 1 digit",
    "20260701, 8 digits",
    "RO76, 'letters and digits, 4 characters'",
    "LE1 1AA, 'other signs too, 7 characters'",
    "\u00e9t\u00e9, 3 letters"
  })
  void saysWhatKindOfTextItIs(String text, String shape) {
    assertThat(Shape.of(text)).isEqualTo(shape);
  }

  @Test
  void saysBlankForNone() {
    assertThat(Shape.of("  ")).isEqualTo("blank");
    assertThat(Shape.of(" A ")).isEqualTo("1 letter");
  }
}
