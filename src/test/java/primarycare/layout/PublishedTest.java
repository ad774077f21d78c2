package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in tables of texts that are no codes of a publisher, by what layouts declare. */
class PublishedTest {

  private static final Field ROLE = Sources.named("vacancies").field("role");

  @Test
  void knowsRolesInAnyCaseAndTheirUsualOtherNames() {
    assertThat(
            Stream.of("partner  gp", "GP Partners", " HCA", "Health Care Assistants", "Others")
                .map(ROLE::read))
        .containsExactly(
            new Cell.Value("Partner GP", true),
            new Cell.Value("Partner GP", true),
            new Cell.Value("Healthcare Assistant", true),
            new Cell.Value("Healthcare Assistant", true),
            new Cell.Value("other", true));
  }

  @Test
  void keepsAnotherRoleAndNotesIt() {
    assertThat(ROLE.read("Zebedee Quillfeather"))
        .isEqualTo(new Cell.Value("Zebedee Quillfeather", false));
    assertThat(ROLE.isPublished("Zebedee Quillfeather")).isFalse();
    assertThat(ROLE.unusual()).isEqualTo(Rule.NOT_IN_LIST);
    assertThat(ROLE.severity(Rule.NOT_IN_LIST)).isEqualTo(Severity.NOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SMITH", "ANNE", "Anne Smith", "QUINN", "O'Neill", "LEE", "X"})
  void takesNoNameForACodeOfAnArea(String name) {
    for (Field area : areas()) {
      assertThat(area.isPublished(name)).as(area.name()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"E06000016", "03W", "D9Y0V", "U12345", "C82001", "QOP", "QK1", "Y60", "unknown"})
  void takesCodesOfOdsAndOns(String code) {
    for (Field area : areas()) {
      assertThat(area.isPublished(code)).as(area.name()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "all",
        "All ages",
        "0-14",
        "0 to 4",
        "5\u201314",
        "60 and over",
        "85+",
        "Under 5",
        "<1",
        "65 years",
        "75 plus",
        "not known"
      })
  void takesBandsOfAges(String band) {
    assertThat(Sources.named("consultations").field("age_band").read(band))
        .isEqualTo(new Cell.Value(band, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zebedee", "Zebedee 40", "40 Zebedee", "SMITH"})
  void takesNoNameForABandOfAges(String name) {
    assertThat(Sources.named("consultations").field("age_band").read(name))
        .isEqualTo(new Cell.Value(name, false));
  }

  @Test
  void leadsTheOwnWordsOfAJobToAListedRoleAndToNoOther() {
    Source vacancies = Sources.named("vacancies");
    LocalMap right = map("Sister", "Practice Nurse");
    assertThat(right.unknown(vacancies)).isEmpty();
    assertThat(right.of(vacancies).layouts().get(0).translated("role", "SISTER"))
        .isEqualTo("Practice Nurse");
    assertThat(map("Sister", "Zebedee").unknown(vacancies)).hasSize(1);
  }

  @Test
  void needsAWordForTheOthers() {
    assertThatThrownBy(() -> new Published("x", null, " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Published("x", "no such list", "other"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no such list");
  }

  @Test
  void needsTotalsWhereTextsOfAKeyMeet() {
    assertThatThrownBy(
            () -> Declarations.requirePublished("vacancies", null, List.of("role"), List.of(ROLE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vacancies", "totals");
    Declarations.requirePublished("vacancies", null, List.of("date"), List.of(ROLE));
  }

  private static LocalMap map(String own, String role) {
    return new LocalMap(Map.of(), Map.of("role", Map.of(own, role)));
  }

  private static List<Field> areas() {
    return Stream.of("vacancies", "nhs111_activity", "consultations")
        .map(name -> Sources.named(name).field("area_code"))
        .toList();
  }
}
