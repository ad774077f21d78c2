package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {

  @Test
  void keepsTheShapeOfLettersAndDigitsAndTheRestAsItIs() {
    assertThat(Masked.of("Ab-12/3 x.")).isEqualTo("Aa-99/9 a.");
    assertThat(Masked.of("NULL")).isEqualTo("AAAA");
  }

  @Test
  void masksLettersOfEveryScript() {
    assertThat(Masked.of("Éöß")).isEqualTo("Aaa");
    assertThat(Masked.of("Жж ǅ")).isEqualTo("Aa A");
    assertThat(Masked.of("李 שלום हिन्दी")).isEqualTo("a aaaa aaaaaa");
    assertThat(Masked.of("\uD835\uDC00\uD835\uDC1A")).as("mathematical A, a").isEqualTo("Aa");
    assertThat(Masked.of("e\u0301")).as("an accent of its own").isEqualTo("aa");
    assertThat(Masked.of("\u24B6\u24D0")).as("letters in circles").isEqualTo("aa");
  }

  @Test
  void masksDigitsOfEveryScript() {
    assertThat(Masked.of("٣४９½Ⅷ²")).isEqualTo("999999");
  }

  @Test
  void tellsThatThereIsNothing() {
    assertThat(Masked.of(null)).isEqualTo("(blank)");
    assertThat(Masked.of("")).isEqualTo("(blank)");
    assertThat(Masked.of(" \t\u00A0")).isEqualTo("(blank)");
  }

  @Test
  void cutsALongValueAndTellsItsLength() {
    assertThat(Masked.of("x".repeat(24))).isEqualTo("a".repeat(24));
    assertThat(Masked.of("x".repeat(25))).isEqualTo("a".repeat(24) + "\u2026 (25 characters)");
    assertThat(Masked.of("\uD83D\uDE00".repeat(24))).isEqualTo("\uD83D\uDE00".repeat(24));
  }

  @Test
  void showsNothingThatATerminalWouldObey() {
    assertThat(Masked.of("a\u001B[2J\r\nb\u202E\u2028")).isEqualTo("a?[9A??a??");
  }
}
