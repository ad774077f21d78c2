package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

  /** Kept for tests by those who give numbers out: its last digit checks the others. */
  private static final String NUMBER = "9434765919";

  @Test
  void showsNoSignThatATerminalActsOnOrNobodySees() {
    assertThat(Shown.text("a\u001B[31mb\u202Ec\u200Bd\te\nf")).isEqualTo("a?[31mb?c?d?e\nf");
    assertThat(Shown.text("x".repeat(5000))).hasSize(2001).endsWith("\u2026");
  }

  @Test
  void publishesANameWithoutWhatRunsInASpreadsheet() {
    assertThat(Shown.name("=HYPERLINK(\"x\")")).isEqualTo("HYPERLINK(\"x\")");
    assertThat(Shown.name("\t+-@ Elm\r\nTree \u202ESurgery\u200B")).isEqualTo("Elm Tree Surgery");
    assertThat(Shown.name("The Surgery,  High Street (Branch)"))
        .isEqualTo("The Surgery,  High Street (Branch)");
    assertThat(Shown.name("-")).isEqualTo("-");
    assertThat(Shown.name("y".repeat(300))).hasSize(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GP Registrar ST3",
        "<1",
        "(blank)",
        "Nurses/ANP",
        "Other – Direct Patient Care",
        "",
        "-",
        "GPs, in training"
      })
  void takesALabel(String label) {
    assertThat(Shown.isLabel(label)).isTrue();
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
    assertThat(Shown.isLabel(label)).isFalse();
  }

  @Test
  void refusesALabelAsLongAsASentence() {
    assertThat(Shown.isLabel("z".repeat(120))).isTrue();
    assertThat(Shown.isLabel("z".repeat(121))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ae/" + NUMBER + ".csv",
        "ae/Smith 943 476 5919.csv",
        "ae/943-476-5919_x.csv",
        "ae/le1 5ww.csv",
        "ae/a.person@trust.example.csv"
      })
  void withholdsAFileNameThatLooksLikeAPersons(String path) {
    assertThat(Shown.path(path)).isEqualTo("ae/(name withheld).csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../in/gp-reg-pat-prac-quin-age-2026-07.csv",
        "Monthly-AE-April-2025.csv",
        "epraccur.csv",
        "General Practice – June 2026 Practice Level.csv",
        "extract_2026112807.csv",
        "GPPS_2025_Practice_data_(weighted)_(csv)_PUBLIC.csv",
        "Regional_CSV_Midlands.zip",
        "AE 1234567890.csv",
        "hdfs://host/in/lists.csv.gz"
      })
  void keepsTheNamesOfPublishers(String path) {
    assertThat(Shown.path(path)).isEqualTo(path);
  }

  @Test
  void knowsANumberByItsLastDigit() {
    for (char last = '0'; last <= '9'; last++) {
      assertThat(Shown.isNhsNumber(NUMBER.substring(0, 9) + last)).isEqualTo(last == '9');
    }
    assertThat(Shown.isNhsNumber("2026112807")).as("a day and an hour").isFalse();
  }
}
