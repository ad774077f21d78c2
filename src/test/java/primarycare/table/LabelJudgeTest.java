package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Label;

class LabelJudgeTest {

  private record Row(
      @Label(figure = "ratio", lower = "from", upper = "to") String outside,
      @Label(figure = "ratio", lower = "from", upper = "to", reference = "1") String tested,
      @Label(figure = "ratio", reference = "other", margin = Label.Margin.SIMILAR) String near,
      @Label(
              figure = "count",
              reference = "other",
              margin = Label.Margin.ROUNDING,
              words = {"false", "false", "true"})
          boolean exceeds,
      @Label(
              figure = "ratio",
              reference = "other",
              margin = Label.Margin.PARTIAL,
              words = {"true", "false", "false"})
          boolean partial,
      @Label(
              given = "kind=a",
              figure = "ratio",
              lower = "from",
              upper = "to",
              words = {"outside", "", "outside"})
          String rule,
      @Label(
              given = "from",
              figure = "ratio",
              lower = "from",
              upper = "to",
              words = {"low", "*", "high"})
          String side,
      @Label(
              figure = "ratio",
              reference = "other",
              words = {"low here", "so", "high here"})
          @Label(
              figure = "count",
              reference = "1",
              words = {"low there", "so", "high there"})
          String both) {}

  private static String of(String component, String said, String... cells) {
    Label[] labels =
        Stream.of(Row.class.getRecordComponents())
            .filter(own -> own.getName().equals(component))
            .findFirst()
            .orElseThrow()
            .getAnnotationsByType(Label.class);
    Map<String, String> row =
        Map.of(
            "ratio", cells[0],
            "from", cells.length > 1 ? cells[1] : "null",
            "to", cells.length > 2 ? cells[2] : "null",
            "other", cells.length > 3 ? cells[3] : "null",
            "count", cells.length > 4 ? cells[4] : "null",
            "count_status", cells.length > 5 ? cells[5] : "null",
            "kind", "a");
    return new LabelJudge(labels).contradiction(said, row::get).orElse("");
  }

  @Test
  void aFigureLiesOutsideLimitsOrWithin() {
    assertThat(of("outside", "higher", "2", "0.5", "1.5")).isEmpty();
    assertThat(of("outside", "similar", "2", "0.5", "1.5")).startsWith("similar, where 2 is");
    assertThat(of("outside", "similar", "1.2", "0.5", "1.5")).isEmpty();
    assertThat(of("outside", "higher", "0.2", "0.5", "1.5")).isNotEmpty();
    assertThat(of("outside", "lower", "0.2", "0.5", "1.5")).isEmpty();
  }

  @Test
  void aLimitIsOfTheFigureWhereThereIsAReference() {
    assertThat(of("tested", "higher", "1.6", "1.1", "2.5")).isEmpty();
    assertThat(of("tested", "higher", "1.6", "0.94", "2.52")).isNotEmpty();
    assertThat(of("tested", "similar", "1.6", "0.94", "2.52")).isEmpty();
    assertThat(of("tested", "lower", "0.5", "0.3", "0.9")).isEmpty();
  }

  @Test
  void wordsWithoutTheirLimitsAreTold() {
    assertThat(of("tested", "higher", "1.6", "1.1")).isEqualTo("higher: nothing beside it");
    assertThat(of("tested", "null", "1.6", "1.1")).isEmpty();
    assertThat(of("tested", "null", "1.6", "1.1", "2.5")).as("withheld").isEmpty();
  }

  @Test
  void aMarginIsThatOfTheRuleOfDisplayOrOfRounding() {
    assertThat(of("near", "similar", "1.01", "", "", "1")).isEmpty();
    assertThat(of("near", "higher", "1.01", "", "", "1")).isNotEmpty();
    assertThat(of("near", "higher", "1.03", "", "", "1")).isEmpty();
    assertThat(of("exceeds", "false", "0", "", "", "28", "30", "rounded")).isEmpty();
    assertThat(of("exceeds", "true", "0", "", "", "28", "30", "rounded")).isNotEmpty();
    assertThat(of("exceeds", "true", "0", "", "", "28", "30", "exact")).isEmpty();
    assertThat(of("partial", "true", "40", "", "", "50")).isEmpty();
    assertThat(of("partial", "true", "41", "", "", "50")).isNotEmpty();
  }

  @Test
  void noWordMayBeDueWhereAnotherIsNot() {
    assertThat(of("rule", "outside", "2", "0.5", "1.5")).isEmpty();
    assertThat(of("rule", "null", "2", "0.5", "1.5")).isNotEmpty();
    assertThat(of("rule", "a trend", "1", "0.5", "1.5")).isEmpty();
    assertThat(of("rule", "null", "1", "0.5", "1.5")).isEmpty();
    assertThat(of("rule", "outside", "1", "0.5", "1.5")).isNotEmpty();
    assertThat(of("rule", "null", "1.5", "0.5", "1.5")).as("on the line").isEmpty();
    assertThat(of("side", "low", "1", "0.5", "1.5")).as("whatever").isEmpty();
    assertThat(of("side", "low", "2", "0.5", "1.5")).isNotEmpty();
  }

  @Test
  void allComparisonsOfAWordHold() {
    assertThat(of("both", "low here, high there", "1", "", "", "2", "3")).isEmpty();
    assertThat(of("both", "low here, low there", "1", "", "", "2", "3")).isNotEmpty();
    assertThat(of("both", "high here, high there", "1", "", "", "2", "3")).isNotEmpty();
  }
}
