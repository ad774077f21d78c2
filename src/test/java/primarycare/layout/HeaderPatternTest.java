package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Columns of a wide file that are told by a pattern of their headers. */
class HeaderPatternTest {

  private static final Source SURVEY = Sources.named("patient_survey");

  private static final List<String> NAMES =
      List.of(
          "ad_practicecode",
          "received",
          "OverallExp.BaseEvalUW",
          "overallexp.pcteval",
          "overallexp.lowileval",
          "new.question.baseevaluw");

  @Test
  void findsThePartThatDiffers() {
    HeaderPattern pattern = HeaderPattern.of("{question}.base").orElseThrow();
    assertThat(pattern.part("easy.base")).contains("easy");
    assertThat(pattern.part(" Easy By Phone.BASE ")).contains("Easy By Phone");
    assertThat(pattern.part("Zebedee 9434765919.base")).as("a person's").isEmpty();
    assertThat(pattern.part("=1+1.base")).isEmpty();
    assertThat(pattern.part(".base")).isEmpty();
    assertThat(pattern.part("easy.base.other")).isEmpty();
    assertThat(pattern.part("easyXbase")).as("a point is no wildcard").isEmpty();
    assertThat(HeaderPattern.of("easy.base")).isEmpty();
    assertThat(HeaderPattern.filled("{question}.pct", "easy")).isEqualTo("easy.pct");
    assertThat(HeaderPattern.filled("fixed", "easy")).isEqualTo("fixed");
  }

  @Test
  void makesAFactOfEachColumnOfThePattern() {
    Layout layout = new Header(NAMES).match(SURVEY).orElseThrow().spread(NAMES);
    assertThat(layout.facts())
        .containsExactly(
            new Layout.Fact(
                List.of("OverallExp.BaseEvalUW"),
                "responses",
                Map.of("question", "OverallExp"),
                Map.of("positive_share", List.of("OverallExp.pcteval"))),
            new Layout.Fact(
                List.of("new.question.baseevaluw"),
                "responses",
                Map.of("question", "new.question"),
                Map.of("positive_share", List.of("new.question.pcteval"))));
    assertThat(new Header(NAMES).unused(layout))
        .containsExactly("received", "overallexp.lowileval");
  }

  @Test
  void isOfNoLayoutWithoutAColumnOfThePattern() {
    assertThat(new Header(List.of("ad_practicecode", "received")).match(SURVEY)).isEmpty();
    assertThat(new Header(List.of("ad_practicecode")).nearest(SURVEY).missing())
        .containsExactly("{question}.baseevaluw", "{question}.pcteval");
  }

  @Test
  void leavesALayoutWithoutPatternsAsItIs() {
    Layout detailed = Sources.named("gp_workforce").layouts().get(0);
    assertThat(detailed.spread(NAMES)).isSameAs(detailed);
  }
}
