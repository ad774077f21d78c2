package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "gp-reg-pat-prac-quin-age.csv", "St. Mary\u2019s \u2013 Caf\u00e9", "a  b"})
  void leavesAPlainTextAsItIs(String text) {
    assertThat(Shown.line(text)).isSameAs(text);
  }

  @Test
  void leavesNothingThatATerminalObeysOrNobodySees() {
    String odd = "a\u001B[31m\u0007b\u200B\u202Ec\uD800d\uE000e\u2028f\u0000\u009B\uFEFF";
    assertThat(Shown.line(odd)).isEqualTo("a?[31m?b??c?d?e f???");
    assertThat(Shown.line(odd).codePoints()).noneMatch(Shown::isUnseen);
  }

  @Test
  void isOneLine() {
    assertThat(Shown.line("a\r\nb\tc")).isEqualTo("a  b c");
  }

  @Test
  void cutsALongTextBetweenCharacters() {
    assertThat(Shown.line("\uD83D\uDE00\uD83D\uDE00x", 2))
        .isEqualTo("\uD83D\uDE00\uD83D\uDE00\u2026");
    assertThat(Shown.line("x".repeat(5000))).hasSize(4001);
  }

  @Test
  void makesEachPartOfAProblemSafe() {
    String odd = "\u001B]0;x\u0007\n";
    Problem problem = new Problem(odd, odd, odd, odd, odd).at(odd);
    assertThat(problem.toString().lines()).hasSize(5);
    assertThat(problem.toString()).doesNotContain("\u001B", "\u0007");
  }

  @ParameterizedTest
  @CsvSource({
    "9434765919, true",
    "943 476 5919, true",
    "list of 943-476-5919, true",
    "9434765918, false",
    "19434765919, false",
    "2026112823, false",
    "extract_2026112823.csv, false",
    "extract_9434765919.csv, true",
    "LE1 2AB, true",
    "le12ab, true",
    "of SW1A 1AA here, true",
    "M1 2nd release, false",
    "Q1 2AB, false",
    "XLE1 2ABX, false",
    "jo.bloggs@nhs.net, true",
    "a@b, false",
    "Monthly-AE-April-2025.csv, false",
    "1064891000000107, false"
  })
  void tellsAPersonsNumberPostcodeAndAddress(String text, boolean is) {
    assertThat(PersonText.isIn(text)).isEqualTo(is);
    assertThat(PersonText.isNoName(text)).isEqualTo(is);
  }

  @Test
  void readsDigitsOfOtherWidthsAsDigits() {
    assertThat(PersonText.isIn("\uFF19\uFF14\uFF13\uFF14\uFF17\uFF16\uFF15\uFF19\uFF11\uFF19"))
        .isTrue();
  }

  @Test
  void checksEveryDigitOfANumber() {
    String number = "9434765919";
    for (int i = 0; i < number.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String other = number.substring(0, i) + digit + number.substring(i + 1);
        assertThat(PersonText.isNhsNumber(other)).as(other).isEqualTo(other.equals(number));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=SUM(A1)", "+1", "-1", "@x", "\t=1", "a\u001B[0m", "a\u200Bb", "\u202Ea"})
  void takesFormulasAndUnseenSignsForNoName(String text) {
    assertThat(PersonText.isNoName(text)).isTrue();
  }

  @Test
  void leavesLineBreaksToNamesOfColumns() {
    assertThat(PersonText.isNoName("Total\nGP\tFTE\r\n")).isFalse();
  }
}
