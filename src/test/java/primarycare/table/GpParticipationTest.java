package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.conform.Individuals;
import primarycare.disclosure.Disclosed;
import primarycare.disclosure.DisclosureRule;
import primarycare.support.Frames;

/** Two practices over two years: C82001 has as many GPs who do 5% fewer sessions. */
class GpParticipationTest {

  private static final String NOW = "DATE'2026-06-01'";
  private static final String PEOPLE =
      "month, area_type, area_code, headcount, fte, definition, vintage";

  private static final String THEN = "DATE'2024-06-01'";

  @Test
  void showsFewerSessionsOnAStaticHeadcount() {
    assertThat(
            shown(
                "practice",
                "C82001",
                "gp_headcount",
                "gp_headcount_24_months_before",
                "headcount_change",
                "round(fte_change, 9)",
                "estimated_sessions",
                "round(estimated_sessions_change, 9)",
                "round(fte_per_head_change, 9)"))
        .containsExactly("8 8 0.0 -0.05 51.3 -2.7 -0.05");
  }

  @Test
  void comparesTheSamePracticesAtBothCensuses() {
    assertThat(
            shown(
                "place",
                "city",
                "practices_reporting",
                "gp_fte",
                "practices_compared",
                "fte_compared",
                "gp_fte_24_months_before"))
        .containsExactly("2 9.7 1 5.7 6.0");
  }

  @Test
  void doesNotAddUpHeadsOfPractices() {
    assertThat(shown("place", "city", "gp_headcount", "fte_per_head", "headcount_change"))
        .containsExactly("null null null");
  }

  @Test
  void countsPeopleOfAnAreaOnceFromTheFileOfIndividuals() {
    assertThat(shown("all", "all", "gp_headcount", "headcount_fte", "fte_per_head"))
        .containsExactly("2 1.5 0.75");
  }

  @Test
  void leavesEstimatedPeopleAndOtherStaffAndOtherPlacesOut() {
    Dataset<Row> rows =
        Frames.of(
            "census_month, person_id, sub_icb_location_code, staff_group, data_source, fte",
            "(" + NOW + ", 'p1', '04C', 'GP', 'Provided', 0.5BD)",
            "(" + NOW + ", 'p1', '03W', 'GP', NULL, 0.25BD)",
            "(" + NOW + ", 'p2', '04C', 'GP', 'Provided', 1BD)",
            "(" + NOW + ", 'p3', '04C', 'GP', 'Estimated', 1BD)",
            "(" + NOW + ", NULL, '04C', 'GP', 'Provided', 1BD)",
            "(" + NOW + ", 'p4', '04C', 'Nurses', 'Provided', 1BD)",
            "(" + NOW + ", 'p5', '16C', 'GP', 'Provided', 1BD)");
    Dataset<Row> locations = Frames.of("area_code", "('04C')", "('03W')", "('04C')");
    assertThat(
            Frames.lines(
                Individuals.gps(rows, locations)
                    .orderBy("area_code")
                    .select("area_type", "area_code", "headcount", "fte")))
        .containsExactly(
            "sub_icb_location 03W 1 0.25", "sub_icb_location 04C 2 1.50", "all all 2 1.75");
  }

  /** The first series had other measures of the same practices. */
  @Test
  void comparesNothingAcrossVintages() {
    String[] columns = {
      "practices_compared",
      "gp_fte",
      "round(fte_change, 9)",
      "gp_headcount_24_months_before",
      "headcount_change",
      "no_change_reason"
    };
    assertThat(shownOf("'new'", "practice", "C82001", columns))
        .containsExactly("1 5.7 -0.05 8 0.0 null");
    assertThat(shownOf("'old'", "practice", "C82001", columns))
        .containsExactly("0 5.7 null null null " + WorkforceChanges.RE_ISSUED);
    assertThat(shownOf("NULL", "practice", "C82001", columns))
        .containsExactly("0 5.7 null null null " + WorkforceChanges.UNKNOWN);
    assertThat(shownOf("'new'", "practice", "C82002", columns))
        .containsExactly("0 4.0 null null null " + ParticipationCells.NOT_TWICE);
  }

  @Test
  void tellsOfAnAreaWhyNoneOfItsPracticesIsCompared() {
    String[] columns = {"practices_reporting", "fte_compared", "no_change_reason"};
    assertThat(shownOf("'new'", "place", "city", columns)).containsExactly("2 5.7 null");
    assertThat(shownOf("'old'", "place", "city", columns))
        .containsExactly("2 null " + WorkforceChanges.RE_ISSUED);
  }

  /** Distinct people come from a file of their own, which has a vintage of its own. */
  @Test
  void comparesPeopleOfOneVintageOnly() {
    String then = "(" + THEN + ", 'all', 'all', 4L, 2.0BD, 'all_gps', %s)";
    String now = "(" + NOW + ", 'all', 'all', 2L, 1.5BD, 'all_gps', 'new')";
    for (String vintage : List.of("'new'", "'old'", "NULL")) {
      Dataset<Row> people = Frames.of(PEOPLE, then.formatted(vintage), now);
      assertThat(
              Frames.lines(
                  ParticipationCells.measured(practices(), staff("'new'"), people)
                      .where("definition = 'all_gps' AND area_type = 'all' AND month = " + NOW)
                      .select(
                          "gp_headcount",
                          "gp_headcount_24_months_before",
                          "headcount_fte_24_months_before")))
          .as("vintage " + vintage)
          .containsExactly(vintage.equals("'new'") ? "2.0 4.0 2.0" : "2.0 null null");
    }
  }

  private static List<String> shown(String type, String area, String... columns) {
    return shownOf("'new'", type, area, columns);
  }

  private static List<String> shownOf(
      String vintageThen, String type, String area, String... columns) {
    GpParticipation table = new GpParticipation();
    Dataset<Row> measured =
        ParticipationCells.measured(practices(), staff(vintageThen), people())
            .selectExpr("*", "'month' AS period");
    Dataset<Row> rows =
        Disclosed.of(new Measured(table, measured), DisclosureRule.HES_ECDS_2018).rows();
    return Frames.lines(
        rows.where("definition = 'all_gps' AND month = " + NOW)
            .where("area_type = '%s' AND area_code = '%s'".formatted(type, area))
            .selectExpr(columns));
  }

  private static Dataset<Row> practices() {
    return Frames.of(
        "month, practice_code, area_type, area_code, area_name, weight",
        "(" + NOW + ", 'C82001', 'practice', 'C82001', 'One', 1BD)",
        "(" + NOW + ", 'C82002', 'practice', 'C82002', 'Two', 1BD)",
        "(" + NOW + ", 'C82001', 'place', 'city', 'City', 1BD)",
        "(" + NOW + ", 'C82002', 'place', 'city', 'City', 1BD)",
        "(" + NOW + ", 'C82001', 'all', 'all', 'All', 1BD)",
        "(" + NOW + ", 'C82002', 'all', 'all', 'All', 1BD)");
  }

  private static Dataset<Row> staff(String vintageThen) {
    return Frames.of(
        "month, practice_code, definition, fte, headcount, vintage",
        "(" + THEN + ", 'C82001', 'all_gps', 6.0BD, 8BD, " + vintageThen + ")",
        "(" + NOW + ", 'C82001', 'all_gps', 5.7BD, 8BD, 'new')",
        "(" + NOW + ", 'C82002', 'all_gps', 4.0BD, 5BD, 'new')");
  }

  private static Dataset<Row> people() {
    return Frames.of(PEOPLE, "(" + NOW + ", 'all', 'all', 2L, 1.5BD, 'all_gps', 'new')");
  }
}
