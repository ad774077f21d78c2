package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresetFileTest {

  private static final String ONE =
      """
      { "name": "public", "words": "The rule.", "source": "Who says so",
        "zeroShown": true, "firstShown": 8, "base": 5,
        "mustBeLeft": 5, "forPublication": true }\
      """;

  private static String file(String... presets) {
    return "{ \"about\": \"Presets.\", \"presets\": [" + String.join(",", presets) + "] }";
  }

  private static String with(String from, String to) {
    assertThat(ONE).contains(from);
    return file(ONE.replace(from, to));
  }

  @Test
  void readsAPreset() throws IOException {
    assertThat(PresetFile.read(file(ONE)))
        .containsExactly(
            new DisclosureRule("public", "The rule.", "Who says so", true, 8, 5, 5, true));
  }

  @Test
  void keepsTheOrderOfThePresets() throws IOException {
    assertThat(PresetFile.read(file(ONE, ONE.replace("public", "another"))))
        .extracting(DisclosureRule::name)
        .containsExactly("public", "another");
  }

  @Test
  void refusesAKeyThatIsNotKnownLacksOrStandsTwice() {
    refused(with("\"zeroShown\"", "\"zeroShow\""), "zeroShow");
    refused(with("\"base\": 5,", ""), "base");
    refused(with("\"base\": 5,", "\"base\": 5, \"base\": 5,"), "base");
    refused(with("\"base\": 5", "\"base\": null"), "base");
    refused(file(ONE).replace("{ \"about\"", "{ \"more\": 1, \"about\""), "more");
    refused(file(ONE).replace("\"about\": \"Presets.\",", ""), "about");
    refused(file(ONE) + " {}", "railing");
  }

  @Test
  void refusesAValueOfAnotherType() {
    refused(with("\"firstShown\": 8", "\"firstShown\": 8.5"), "firstShown");
    refused(with("\"firstShown\": 8", "\"firstShown\": \"8\""), "firstShown");
    refused(with("\"mustBeLeft\": 5", "\"mustBeLeft\": \"\""), "mustBeLeft");
    refused(with("\"forPublication\": true", "\"forPublication\": 1"), "forPublication");
    refused(with("\"zeroShown\": true", "\"zeroShown\": \"true\""), "zeroShown");
  }

  @Test
  void refusesTwoPresetsOfOneNameAndAFileOfNone() {
    refused(file(ONE, ONE.replace("8", "7")), "two presets have one name");
    refused(file(), "no preset");
  }

  @Test
  void refusesAPresetThatCannotBe() {
    for (String odd : List.of("4", "0", "-5")) {
      refused(
          with("\"base\": 5", "\"base\": " + odd),
          "base cannot be \"" + odd + "\"; allowed: an odd number");
    }
    for (String odd : List.of("2", "0", "-8")) {
      refused(
          with("\"firstShown\": 8", "\"firstShown\": " + odd),
          "firstShown cannot be \"" + odd + "\"; allowed: more than half of base, 5");
    }
    for (String odd : List.of("1", "-1")) {
      refused(
          with("\"mustBeLeft\": 5", "\"mustBeLeft\": " + odd),
          "mustBeLeft cannot be \"" + odd + "\"; allowed: 0, or 2");
    }
    refused(
        with("\"name\": \"public\"", "\"name\": \"Public use\""),
        "name cannot be \"Public use\"; allowed: a-z");
    refused(with("The rule.", "The rule"), "words cannot be \"The rule\"; allowed: a sentence");
    refused(with("Who says so", " "), "source cannot be \" \"; allowed: who says so");
  }

  /** Else all would be told who look, or the one count that is hidden has one value. */
  @Test
  void refusesAPresetThatHidesNothingWhereItSaysOtherwise() {
    String all = ONE.replace("\"firstShown\": 8, \"base\": 5", "\"firstShown\": 1, \"base\": 1");
    refused(file(all), "forPublication cannot be \"true\"; allowed: false");
    String nobody = all.replace("\"forPublication\": true", "\"forPublication\": false");
    refused(
        file(nobody.replace("\"zeroShown\": true", "\"zeroShown\": false")),
        "zeroShown cannot be \"false\"; allowed: true");
  }

  /** Rates, rows and yes or no beside a hidden count tell that it is 0. */
  @Test
  void refusesAPresetForPublicationThatPromisesToHideNobody() {
    String hidden = ONE.replace("\"zeroShown\": true", "\"zeroShown\": false");
    refused(
        file(hidden), "zeroShown cannot be \"false\"; allowed: true where forPublication is, as");
  }

  private static void refused(String text, String why) {
    assertThatThrownBy(() -> PresetFile.read(text))
        .as(text)
        .isInstanceOf(IOException.class)
        .hasStackTraceContaining(why);
  }
}
