package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.sample.SampleQuarter.CENSUS;
import static primarycare.sample.SampleQuarter.CONTENTS;
import static primarycare.sample.SampleQuarter.LISTS;
import static primarycare.sample.SampleQuarter.LIST_OF_JULY;
import static primarycare.sample.SampleQuarter.MAP_OF_JULY;
import static primarycare.sample.SampleQuarter.header;
import static primarycare.sample.SampleQuarter.records;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Scenario;
import primarycare.layout.Header;
import primarycare.layout.Layout;
import primarycare.layout.Sources;

/** Lists, map, areas and staff in the official layouts, down to the way they spell a date. */
class SampleLayoutsTest {

  @Test
  void hasTheHeadersOfTheDeclaredLayouts() {
    assertThat(layout("registered_patients", LIST_OF_JULY)).isEqualTo("gp-reg-pat-prac-quin-age");
    assertThat(layout("practice_map", MAP_OF_JULY))
        .isEqualTo("gp-reg-pat-prac-map (sub-ICB locations)");
    assertThat(layout("area_membership", "areas.csv")).isEqualTo("area-membership");
    assertThat(layout("practice_details", "practice-details.csv")).isEqualTo("practice-details");
    assertThat(layout("practice_deprivation", "imd-2025-by-practice.csv"))
        .isEqualTo("imd-by-practice");
    assertThat(layout("practice_care_home", "care-home-residents.csv"))
        .isEqualTo("practice-care-home");
    assertThat(layout("practice_register", "epraccur.csv")).isEqualTo("epraccur");
    assertThat(layout("gp_workforce", CENSUS)).isEqualTo("practice-level-detailed");
    assertThat(layout("appointments", AppointmentFilesTest.JULY)).isEqualTo("practice-level");
    assertThat(header(LISTS + "sing-age-male-2026-07.csv"))
        .containsExactly(
            "PUBLICATION",
            "EXTRACT_DATE",
            "ORG_TYPE",
            "ORG_CODE",
            "POSTCODE",
            "SEX",
            "AGE",
            "NUMBER_OF_PATIENTS");
  }

  @Test
  void hasEveryColumnThatTheWorkforceLayoutKnowsButHeadsByAge() {
    Header header = new Header(header(CENSUS));
    Layout layout = header.match(Sources.named("gp_workforce")).orElseThrow();
    assertThat(header.absent(layout)).isEmpty();
    List<Layout.Fact> absent =
        layout.facts().stream().filter(fact -> header.position(fact.header()).isEmpty()).toList();
    assertThat(absent)
        .hasSize(Scenario.AGE_BANDS.size())
        .allMatch(fact -> fact.set().get("staff_role").startsWith("age "))
        .allMatch(fact -> fact.set().get("measure").equals("headcount"));
  }

  @Test
  void spellsTheExtractDateInTwoWaysAndMistypesOneCell() {
    assertThat(dates("05.csv")).containsExactly("01May2026");
    assertThat(dates("07.zip")).containsExactly("2026-07-01");
    List<List<String>> mistyped =
        records(LISTS + "quin-age-2026-06.csv").stream()
            .filter(row -> !row.get(8).matches("\\d+"))
            .toList();
    assertThat(mistyped)
        .containsExactly(
            List.of(
                "GP_PRAC_PAT_LIST",
                "01Jun2026",
                "GP",
                "Y99011",
                "",
                "ZZ2 3ZZ",
                "MALE",
                "85_89",
                "4O"));
    assertThat(CONTENTS.get(LISTS + "quin-age-2026-06.csv")).contains("\r\n");
  }

  private static String layout(String source, String file) {
    return new Header(header(file)).match(Sources.named(source)).orElseThrow().name();
  }

  private static List<String> dates(String end) {
    return records(LISTS + "quin-age-2026-" + end).stream()
        .map(row -> row.get(1))
        .distinct()
        .toList();
  }
}
