package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;

/** Flows as the lists by LSOA and the look-up of a release add up to them. */
class FlowsOfListsTest {

  private static final String OF_RESIDENTS =
      "residents, residents_registered_elsewhere, residents_registered_elsewhere_percent";
  private static final String OF_THE_LIST =
      "list_patients, list_living_elsewhere, list_living_elsewhere_percent";

  @Test
  void findsMoreRegisteredThanResidentInTheCityOf2016() {
    assertThat(rows("DISTINCT " + OF_THE_LIST, "2016-04-01", "place", "registration_code = 'city'"))
        .containsExactly(List.of("391859", "68016", "" + 100.0 * 68_016 / 391_859));
    assertThat(rows("DISTINCT " + OF_RESIDENTS, "2016-04-01", "place", "residence_code = 'city'"))
        .containsExactly(List.of("336188", "12345", "" + 100.0 * 12_345 / 336_188));
  }

  @Test
  void findsFifteenPerCentOfAPopulationRegisteredOutsideItsArea() {
    assertThat(rows("DISTINCT " + OF_RESIDENTS, "2017-01-01", "all", "residence_code = 'all'"))
        .containsExactly(List.of("400", "60", "15.0"));
  }

  @Test
  void neverAddsAllSexesToTheSexes() {
    assertThat(rows("sum(patients)", "2017-01-01", "all", "true")).containsExactly(List.of("400"));
    assertThat(rows("sum(patients)", "2016-04-01", "all", "true"))
        .containsExactly(List.of("404204"));
  }

  @Test
  void tellsWhoLivesWhereAndIsRegisteredWhere() {
    assertThat(flows("place"))
        .containsExactly(
            List.of("city", "city", "711"),
            List.of("city", "closed_practice", "8"),
            List.of("city", "registered_elsewhere", "30"),
            List.of("city", "unassigned", "40"),
            List.of("county", "city", "200"),
            List.of("county", "county", "300"),
            List.of("county", "unlisted_practice", "4"),
            List.of("elsewhere", "city", "85"),
            List.of("elsewhere", "registered_elsewhere", "5000"),
            List.of("unknown_residence", "city", "15"),
            List.of("unknown_residence", "registered_elsewhere", "2"));
  }

  @Test
  void countsOfSubIcbLocationsOnlyThoseOfTheJob() {
    assertThat(flows("sub_icb_location"))
        .containsExactly(
            List.of("03W", "04C", "200"),
            List.of("03W", "unlisted_practice", "4"),
            List.of("04C", "03W", "51"),
            List.of("04C", "04C", "700"),
            List.of("04C", "closed_practice", "8"),
            List.of("04C", "registered_elsewhere", "30"),
            List.of("elsewhere", "03W", "300"),
            List.of("elsewhere", "04C", "85"),
            List.of("elsewhere", "registered_elsewhere", "5000"),
            List.of("unknown_residence", "04C", "15"),
            List.of("unknown_residence", "registered_elsewhere", "2"));
  }

  @Test
  void takesAnLsoaOfAnyAreaOfTheJobForOneOfTheWhole() {
    assertThat(flows("all"))
        .containsExactly(
            List.of("all", "all", "1251"),
            List.of("all", "closed_practice", "8"),
            List.of("all", "registered_elsewhere", "30"),
            List.of("all", "unlisted_practice", "4"),
            List.of("elsewhere", "all", "85"),
            List.of("elsewhere", "registered_elsewhere", "5000"),
            List.of("unknown_residence", "all", "15"),
            List.of("unknown_residence", "registered_elsewhere", "2"));
  }

  @Test
  void leavesOutTypesOfAreaThatOnlyOneSideKnows() {
    assertThat(
            FlowsYear.query(
                "SELECT DISTINCT area_type FROM $registration_flows"
                    + " WHERE month = '2026-07-01' ORDER BY 1"))
        .containsExactly(List.of("all"), List.of("place"), List.of("sub_icb_location"));
  }

  @Test
  void namesBothSidesAndTheDatesOfTheListAndTheMap() {
    assertThat(
            FlowsYear.query(
                "SELECT DISTINCT residence_name, registration_name, period, list_extract_date,"
                    + " membership_date FROM $registration_flows WHERE month = '2026-07-01'"
                    + " AND area_type = 'place' AND residence_code IN ('city', 'elsewhere')"
                    + " AND registration_code IN ('city', 'registered_elsewhere') ORDER BY 1, 2"))
        .containsExactly(
            of("Area city", "Area city"),
            of("Area city", "Registered with a practice outside the area"),
            of("Lives outside the areas", "Area city"),
            of("Lives outside the areas", "Registered with a practice outside the area"));
  }

  @Test
  void refusesToPublishAListThatIsNotOfTheFirstOfAMonth(@TempDir Path folder) {
    Runs.Result run =
        Runs.refresh(
            FlowsYear.practices(folder)
                .file(
                    "registered_patients_lsoa",
                    "late.csv",
                    FlowsYear.HEADER,
                    List.of(FlowsYear.row("2026-07-02", "C82001", FlowsYear.CITY, "ALL", 7)))
                .with("\"publish\": [\"registration_flows\"]")
                .job("\"03W\", \"04C\""));
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("patients of the list by LSOA = rows of an area type");
  }

  private static List<String> of(String residence, String registration) {
    return List.of(residence, registration, "quarter", "2026-07-01", "2016-04-01");
  }

  private static List<List<String>> flows(String type) {
    return FlowsYear.query(
        "SELECT residence_code, registration_code, patients FROM $registration_flows"
            + " WHERE month = '2026-07-01' AND area_type = '%s' ORDER BY 1, 2".formatted(type));
  }

  private static List<List<String>> rows(String columns, String month, String type, String where) {
    return FlowsYear.query(
        "SELECT %s FROM $registration_flows WHERE month = '%s' AND area_type = '%s' AND %s"
            .formatted(columns, month, type, where));
  }
}
