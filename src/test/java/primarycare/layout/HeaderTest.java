package primarycare.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeaderTest {

  private static final Source LISTS = Sources.named("registered_patients");
  private static final Source AREAS = Sources.named("area_membership");
  private static final Source STAFF = Sources.named("gp_workforce");
  private static final Source MAP = Sources.named("practice_map");

  @Test
  void matchesTheLayoutWhoseRequiredColumnsAreThere() {
    assertThat(
            layout(
                LISTS,
                "EXTRACT_DATE",
                "ORG_TYPE",
                "ORG_CODE",
                "SEX",
                "AGE_GROUP_5",
                "NUMBER_OF_PATIENTS"))
        .isEqualTo("gp-reg-pat-prac-quin-age");
    assertThat(layout(LISTS, "EXTRACT_DATE", "TYPE", "CODE", "SEX", "AGE", "NUMBER_OF_PATIENTS"))
        .isEqualTo("gp-reg-pat-prac-all");
  }

  @Test
  void takesSingleYearsWithoutALevelForPracticesOnlyWhereTheirLocationIsSaid() {
    List<String> names =
        List.of("EXTRACT_DATE", "ORG_CODE", "SEX", "AGE", "NUMBER_OF_PATIENTS", "CCG_CODE");
    assertThat(layout(LISTS, names.toArray(String[]::new)))
        .isEqualTo("gp-reg-pat-prac-sing-age (practices only)");
    assertThat(new Header(names.subList(0, 5)).match(LISTS)).isEmpty();
  }

  @Test
  void tellsTheVintagesOfTheMapApart() {
    assertThat(layout(MAP, "EXTRACT_DATE", "PRACTICE_CODE", "PCN_CODE", "CCG_CODE", "STP_CODE"))
        .isEqualTo("gp-reg-pat-prac-map (CCGs)");
    assertThat(
            layout(
                MAP,
                "EXTRACT_DATE",
                "PRACTICE_CODE",
                "PCN_CODE",
                "SUB_ICB_LOCATION_CODE",
                "ICB_CODE"))
        .isEqualTo("gp-reg-pat-prac-map (sub-ICB locations)");
  }

  @Test
  void doesNotMindByteOrderMarkCaseBlanksLineBreaksAndOrder() {
    assertThat(layout(AREAS, "\uFEFFArea_Code", " SCHEME ", "practice_CODE\n"))
        .isEqualTo("area-membership");
    Source spaced = renamed("Practice\nCode (at  extract)");
    assertThat(layout(spaced, "scheme", "area_code", "PRACTICE code\r\n(AT EXTRACT)"))
        .isEqualTo("area-membership");
  }

  @Test
  void matchesNothingWithoutARequiredColumn() {
    assertThat(new Header(List.of("scheme", "practice_code", "area_name")).match(AREAS)).isEmpty();
    assertThat(new Header(List.of()).match(AREAS)).isEmpty();
  }

  @Test
  void recognisesAWideFileByItsFact() {
    assertThat(layout(STAFF, "PRAC_CODE", "TOTAL_GP_EXTG_FTE"))
        .isEqualTo("practice-level-detailed");
    assertThat(new Header(List.of("PRAC_CODE", "TOTAL_GP_FTE")).match(STAFF)).isEmpty();
  }

  @Test
  void tellsTheNearestLayoutWithWhatIsMissingAndUnknown() {
    Header header =
        new Header(List.of("EXTRACT_DATE", "ORG_TYPE", "ORG_CODE", "SEX", "AGE_BAND", "PATIENTS"));
    assertThat(header.match(LISTS)).isEmpty();
    Header.Difference nearest = header.nearest(LISTS);
    assertThat(nearest.layout().name()).isEqualTo("gp-reg-pat-prac-quin-age");
    assertThat(nearest.missing()).containsExactly("AGE_GROUP_5", "NUMBER_OF_PATIENTS");
    assertThat(nearest.unknown()).containsExactly("AGE_BAND", "PATIENTS");
    assertThat(nearest.text(true, name -> false))
        .isEqualTo(
            "gp-reg-pat-prac-quin-age; missing: AGE_GROUP_5, NUMBER_OF_PATIENTS; not known:"
                + " AGE_BAND, PATIENTS; there: EXTRACT_DATE, ORG_TYPE, ORG_CODE, SEX");
  }

  @Test
  void countsUnknownColumnsWhereTheirNamesMayNotBeTold() {
    Header header = new Header(List.of("scheme", "practice_code", "Remarks", "943 476 5919"));
    Header.Difference nearest = header.nearest(AREAS);
    assertThat(nearest.text(false, name -> false)).contains("not known: 2 columns; there");
    assertThat(nearest.text(true, name -> name.startsWith("943")))
        .contains("not known: 2 columns; there")
        .doesNotContain("943");
  }

  @Test
  void tellsNoMoreThanTwelveUnknownColumns() {
    Header header =
        new Header(IntStream.rangeClosed(1, 15).mapToObj(i -> "NURSE_BAND_" + i).toList());
    assertThat(header.nearest(STAFF).text(true, name -> false))
        .startsWith("practice-level-detailed; missing: PRAC_CODE, TOTAL_GP_EXTG_FTE; not known: ")
        .endsWith("NURSE_BAND_11, NURSE_BAND_12 and 3 more")
        .doesNotContain("NURSE_BAND_13");
  }

  @Test
  void tellsAColumnThatStandsTwice() {
    Header header =
        new Header(List.of("scheme", "practice_code", "area_code", "Area_Code ", "note", "note"));
    assertThat(header.repeated(AREAS.layouts().get(0))).containsExactly("area_code", "Area_Code ");
  }

  @Test
  void doesNotMindAnUnusedColumnThatStandsTwice() {
    Header header = new Header(List.of("scheme", "practice_code", "area_code", "note", "note"));
    assertThat(header.repeated(AREAS.layouts().get(0))).isEmpty();
  }

  @Test
  void tellsOptionalColumnsThatAreAbsent() {
    Header header = new Header(List.of("scheme", "practice_code", "area_code", "area_name"));
    assertThat(header.absent(AREAS.layouts().get(0)))
        .containsExactlyInAnyOrder("start_date", "end_date", "weight");
  }

  @Test
  void tellsColumnsThatAreNotUsed() {
    Header header = new Header(List.of("scheme", "practice_code", "area_code", "Remarks"));
    assertThat(header.unused(AREAS.layouts().get(0))).containsExactly("Remarks");
  }

  @Test
  void usesTheColumnsOfFactsAndWhatTheyAreReadFrom() {
    Header header = new Header(List.of("PRAC_CODE", "PRAC_NAME", "GP_SOURCE", "TOTAL_GP_EXTG_FTE"));
    assertThat(header.unused(STAFF.layouts().get(0))).containsExactly("PRAC_NAME");
  }

  @Test
  void tellsWhereEachColumnStands() {
    Header header = new Header(List.of("area_code", "Remarks", "SCHEME", "practice_code"));
    assertThat(header.positions(AREAS.layouts().get(0).headers()))
        .isEqualTo(Map.of("area_code", 0, "scheme", 2, "practice_code", 3));
  }

  @Test
  void findsAColumnByAnyNameItHasHad() {
    Header header = new Header(List.of("CCG_CODE", "STP_CODE"));
    assertThat(header.position(List.of("ICB_CODE", "STP_CODE"))).contains(1);
    assertThat(header.position(List.of("ICB_CODE"))).isEmpty();
  }

  private static String layout(Source source, String... names) {
    return new Header(List.of(names)).match(source).orElseThrow().name();
  }

  /** The area source as if its practice column had this header. */
  private static Source renamed(String practice) {
    Map<String, List<String>> headers =
        Map.of(
            "scheme", List.of("scheme"),
            "practice_code", List.of(practice),
            "area_code", List.of("area_code"));
    Layout layout =
        new Layout(
            "area-membership",
            headers,
            null,
            List.copyOf(headers.keySet()),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return AREAS.with(List.of(layout));
  }
}
