package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Providers as the files of a quarter give them, in a release. */
class ProvidersOfAQuarterTest {

  private static final String BOTH =
      "attendances_in_extract, attendances_in_extract_status, official_attendances,"
          + " covered_percent, difference, exceeds_official";
  private static final String FLAGS = "in_extract, expected, gap, usual_share";

  @Test
  void listsNoProviderThatIsNeitherInTheExtractNorExpectedHere() {
    assertThat(
            ProviderQuarter.query(
                "SELECT DISTINCT provider_code FROM $provider_coverage ORDER BY 1"))
        .containsExactly(
            List.of("C82038"),
            List.of("RGN"),
            List.of("RNQ"),
            List.of("RWE"),
            List.of("unknown_provider"));
    assertThat(row(FLAGS, "2026-07-01", "C82038", "all"))
        .containsExactly("true", "false", "false", "null");
  }

  @Test
  void countsADepartmentOfUnknownTypeInAllOnlyAndLeavesOutWhatDoesNotCount() {
    assertThat(row("attendances_in_extract", "2026-05-01", "RWE", "all")).containsExactly("35");
    assertThat(row("attendances_in_extract", "2026-05-01", "RWE", "type 3 and 4"))
        .containsExactly("0");
  }

  @Test
  void neverRepeatsACodeThatIsNoneOfAnOrganisation() {
    assertThat(
            row("attendances_in_extract, provider_name", "2026-07-01", "unknown_provider", "all"))
        .containsExactly("10", "null");
  }

  @Test
  void neverTakesAProviderForAPracticeOfRegistration() {
    assertThat(
            ProviderQuarter.query(
                "SELECT DISTINCT practice_code FROM $practice_presentation_rates"
                    + " WHERE practice_code LIKE 'C%' ORDER BY 1"))
        .containsExactly(
            List.of("C82001"), List.of("C82002"), List.of("C82003"), List.of("C82004"));
  }

  @Test
  void flagsAPracticeWhoseExpectedProvidersAreNotAllInTheMonth() {
    assertThat(practice("2026-07-01", "C82002")).containsExactly("RGN", "false");
    assertThat(practice("2026-06-01", "C82003")).containsExactly("RGN, RWE", "false");
    assertThat(practice("2026-06-01", "C82001")).containsExactly("RWE", "false");
  }

  @Test
  void ranksAPracticeByWhatIsSaidOfItselfElseOfItsAreasElseOfTheWhole() {
    assertThat(practice("2026-07-01", "C82001")).containsExactly("", "true");
    assertThat(practice("2026-06-01", "C82004")).containsExactly("", "true");
    assertThat(practice("2026-07-01", "C82003")).containsExactly("RGN", "false");
  }

  @Test
  void knowsNothingWhereTheExtractNamesNoProviderOrTheRowIsOfNoPractice() {
    assertThat(practice("2026-04-01", "C82001")).containsExactly("null", "true");
    assertThat(practice("2026-07-01", "unlisted_practice")).containsExactly("null", "false");
  }

  @Test
  void neverGivesASuppressedCountBackBesideTheOfficialTotal() {
    assertThat(row(BOTH, "2026-07-01", "RNQ", "all"))
        .containsExactly("null", "suppressed", "600", "null", "null", "null");
    assertThat(row(FLAGS, "2026-07-01", "RNQ", "all"))
        .containsExactly("true", "true", "false", "null");
  }

  /** RGN reported in May alone, and the extract has no attendance there. */
  @Test
  void findsAGapWhereAnExpectedProviderReportedAndTheExtractNeverHasIt() {
    assertThat(row(FLAGS, "2026-05-01", "RGN", "all"))
        .containsExactly("false", "true", "true", "0.05");
    assertThat(row(FLAGS, "2026-06-01", "RGN", "all"))
        .containsExactly("false", "true", "false", "0.05");
  }

  @Test
  void namesTheMissingHospitalAmongTheFirstLinesOfTheSummary() {
    assertThat(ProviderQuarter.summary().lines().limit(8))
        .anySatisfy(
            line -> assertThat(line).contains("no attendance at provider RGN in 3 of 3 months"));
  }

  @Test
  void comparesTheExtractWithTheOfficialTotalOfBookedAndUnbooked() {
    assertThat(row(BOTH, "2026-07-01", "RWE", "all"))
        .containsExactly("15", "rounded", "37", "" + 100.0 * 15 / 37, "-22", "false");
    assertThat(row(BOTH, "2026-07-01", "C82038", "type 3 and 4"))
        .containsExactly("10", "rounded", "440", "" + 100.0 * 10 / 440, "-430", "false");
  }

  private static List<String> practice(String month, String code) {
    return one(
        "SELECT providers_missing, ranked FROM $practice_presentation_rates WHERE month = '%s'"
                .formatted(month)
            + " AND practice_code = '%s' AND department_group = 'all'".formatted(code));
  }

  private static List<String> row(String columns, String month, String provider, String group) {
    return one(
        "SELECT %s FROM $provider_coverage WHERE month = '%s'".formatted(columns, month)
            + " AND provider_code = '%s' AND department_group = '%s'".formatted(provider, group));
  }

  private static List<String> one(String sql) {
    List<List<String>> rows = ProviderQuarter.query(sql);
    assertThat(rows).as(sql).hasSize(1);
    return rows.get(0);
  }
}
