package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTextTest {

  @Test
  void publishesANameWithoutWhatRunsInASpreadsheet() {
    assertThat(PublishedText.name("=HYPERLINK(\"x\")")).isEqualTo("HYPERLINK(\"x\")");
    assertThat(PublishedText.name("\t+-@ Elm\r\nTree \u202ESurgery\u200B"))
        .isEqualTo("Elm Tree Surgery");
    assertThat(PublishedText.name("a\u001B[2Jb")).isEqualTo("a [2Jb");
    assertThat(PublishedText.name("The Surgery,  High Street (Branch)"))
        .isEqualTo("The Surgery,  High Street (Branch)");
    assertThat(PublishedText.name("-")).isEqualTo("-");
    assertThat(PublishedText.name("y".repeat(300))).hasSize(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GP Registrar ST3",
        "<1",
        "(blank)",
        "Nurses/ANP",
        "Other \u2013 Direct Patient Care",
        "",
        "-",
        "GPs, in training"
      })
  void takesALabel(String label) {
    assertThat(PublishedText.isLabel(label)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|'/c calc'!A0",
        "+1",
        "@SUM(1)",
        "-2",
        "\tx",
        "a\u001B[2J",
        "a\u200Bb",
        "someone@nhs.example",
        "LE1 5WW",
        "nurse 943 476 5919"
      })
  void refusesALabelThatRunsHidesOrIsAPersons(String label) {
    assertThat(PublishedText.isLabel(label)).isFalse();
  }

  @Test
  void takesACodeThatLooksLikeAPostcodeAndNoNumberOfAPerson() {
    assertThat(PublishedText.isCode("LE15WW")).isTrue();
    assertThat(PublishedText.isCode("E54000015")).isTrue();
    assertThat(PublishedText.isCode("9434765919")).isFalse();
    assertThat(PublishedText.isCode("=A1")).isFalse();
  }

  @Test
  void refusesWhatIsLongerThanItsKind() {
    assertThat(PublishedText.isLabel("z".repeat(120))).isTrue();
    assertThat(PublishedText.isLabel("z".repeat(121))).isFalse();
    assertThat(PublishedText.isCode("Z".repeat(41))).isFalse();
  }
}
