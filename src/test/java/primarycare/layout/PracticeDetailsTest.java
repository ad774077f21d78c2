package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The file of practice details, as an analyst may type it. */
class PracticeDetailsTest {

  private static final Source DETAILS = Sources.named("practice_details");
  private static final List<String> HEADER =
      List.of(
          "practice_code",
          "date",
          "contract_type",
          "single_handed",
          "training_practice",
          "cqc_rating",
          "main_sites",
          "branch_sites");

  @Test
  void takesTheWordsThatAreTypedForContracts() {
    assertThat(List.of("GMS", "gms", "General medical services", "PMS", "Apms", "other"))
        .extracting(text -> value("contract_type", text))
        .containsExactly("GMS", "GMS", "GMS", "PMS", "APMS", "other");
    assertThat(DETAILS.field("contract_type").read("G.M.S"))
        .isEqualTo(new Cell.Broken(Rule.CODE, "G.M.S"));
  }

  @Test
  void takesYesAndNoInTheirSpellings() {
    for (String column : List.of("single_handed", "training_practice")) {
      assertThat(List.of("Y", "yes", "True", "n", "No", "FALSE"))
          .extracting(text -> value(column, text))
          .containsExactly("yes", "yes", "yes", "no", "no", "no");
      assertThat(DETAILS.field(column).read("2")).isInstanceOf(Cell.Broken.class);
    }
  }

  @Test
  void tellsAPracticeWithoutARatingFromOneThatNobodyToldOf() {
    assertThat(value("cqc_rating", "requires improvement")).isEqualTo("Requires improvement");
    assertThat(DETAILS.field("cqc_rating").read("Not yet inspected"))
        .isEqualTo(new Cell.Missing("not_yet_inspected"));
    assertThat(DETAILS.field("cqc_rating").read("")).isEqualTo(new Cell.Missing("not_reported"));
    assertThat(DETAILS.field("cqc_rating").read("Fair")).isInstanceOf(Cell.Broken.class);
  }

  @Test
  void takesNoNumberOfSitesThatCannotBe() {
    assertThat(value("branch_sites", "0")).isEqualTo(0L);
    assertThat(DETAILS.field("branch_sites").read("-1"))
        .isEqualTo(new Cell.Broken(Rule.RANGE, "-1"));
    assertThat(DETAILS.field("main_sites").read("100"))
        .isEqualTo(new Cell.Broken(Rule.RANGE, "100"));
  }

  @Test
  void refusesAMisspeltColumnRatherThanReadingItAsBlank() {
    List<String> misspelt =
        HEADER.stream().map(name -> name.replace("cqc_rating", "cqc_ratng")).toList();
    assertThat(new Header(HEADER).match(DETAILS)).isPresent();
    assertThat(new Header(misspelt).match(DETAILS)).isEmpty();
    assertThat(new Header(misspelt).nearest(DETAILS).missing()).containsExactly("cqc_rating");
  }

  @Test
  void readsAFileOfRatingsAloneByAMapOfTheJob() {
    Source mapped = new LocalMap(Map.of("cqc_rating", "Latest Rating"), Map.of()).of(DETAILS);
    assertThat(new Header(List.of("practice_code", "Latest Rating")).match(mapped)).isPresent();
    assertThat(new Header(List.of("Latest Rating")).match(mapped)).isEmpty();
  }

  private static Object value(String column, String text) {
    return ((Cell.Value) DETAILS.field(column).read(text)).value();
  }
}
