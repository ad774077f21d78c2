package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** Residents by LSOA and by area as a person gives them beside lists by LSOA of July 2026. */
class ResidentPopulationFilesTest {

  private static final String ONS =
      "LAD 2023 Code,LAD 2023 Name,LSOA 2021 Code,LSOA 2021 Name,Total,F0,M0";
  private static final String OWN = "year,area_code,age,sex,residents";
  private static final String SOURCE = "resident_population";

  @TempDir private Path folder;

  private Inputs lists() {
    return FlowsYear.practices(folder)
        .file(
            "registered_patients_lsoa",
            "gp-reg-pat-prac-lsoa-all.csv",
            FlowsYear.HEADER,
            List.of(
                FlowsYear.row("2026-07-01", "C82001", FlowsYear.CITY, "ALL", 391),
                FlowsYear.row("2026-07-01", "C82002", FlowsYear.COUNTY, "ALL", 90)))
        .with("\"tolerances\": { \"quarantinedShare\": 0.9 }")
        .with("\"publish\": [\"registration_flows\"]");
  }

  private static String ons(String lsoa, int people) {
    return "E06000016,Leicester," + lsoa + ",Leicester 001A," + people + ",1,2";
  }

  private static Runs.Result run(Inputs inputs) {
    return Runs.refresh(inputs.job("\"03W\", \"04C\""));
  }

  private static List<List<String>> areas(Inputs inputs) {
    return Duck.query(
        inputs.output(),
        "SELECT DISTINCT residence_code, resident_population, year(resident_population_year)"
            + " FROM $registration_flows WHERE area_type IN ('place', 'all')"
            + " AND residence_code IN ('all', 'city', 'county') ORDER BY 1");
  }

  @Test
  void addsUpTheSheetOfTheYearThatItsNameTellsAndTakesAreasAsTheyAreGiven() {
    Inputs inputs =
        lists()
            .file(
                SOURCE,
                "Mid-2024 LSOA 2021.csv",
                ONS,
                List.of(
                    ons(FlowsYear.CITY, 336), ons(FlowsYear.COUNTY, 80), ons("E01000777", 1000)))
            .file(SOURCE, "own.csv", OWN, List.of("2025,county,all,F,41", "2025,county,all,M,42"));

    Runs.Result run = run(inputs);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(areas(inputs))
        .containsExactly(
            List.of("all", "416", "2024"),
            List.of("city", "336", "2024"),
            List.of("county", "83", "2025"));
    assertThat(
            Duck.query(
                inputs.output(),
                "SELECT DISTINCT left_value, right_value, passed FROM $reconciliation"
                    + " WHERE check_name LIKE 'residents of the estimates%'"))
        .containsExactly(List.of("1416.0", "1416.0", "true"));
  }

  /** A negative count, an area that nobody knows and a count that is given twice, otherwise. */
  @Test
  void leavesOutWhatCannotBeAndKeepsTheRest() {
    Inputs inputs =
        lists()
            .file(
                SOURCE,
                "own.csv",
                OWN,
                List.of(
                    "2025,city,all,all,336",
                    "2025,city,all,all,999",
                    "2025,county,all,all,-5",
                    "2025,nowhere,all,all,70",
                    "2025,no place,all,all,71",
                    "2025,no home,all,all,72"));

    Runs.Result run = run(inputs);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(areas(inputs))
        .containsExactly(
            List.of("all", "null", "null"),
            List.of("city", "336", "2025"),
            List.of("county", "null", "null"));
    assertThat(run.out()).contains("codes of resident_population are in no practice map");
  }

  @Test
  void refusesASheetWithoutAYear() {
    Runs.Result run =
        run(lists().file(SOURCE, "lsoas.csv", ONS, List.of(ons(FlowsYear.CITY, 336))));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("lsoas.csv");
  }

  @Test
  void refusesEstimatesOfAnotherEditionThanTheLookUp() {
    Inputs inputs =
        lists()
            .file(
                SOURCE,
                "Mid-2024 LSOA 2021.csv",
                ONS,
                List.of(ons(FlowsYear.CITY, 336), ons("E01035901", 200)));

    Runs.Result run = run(inputs);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("two editions of LSOA codes", "resident_population is by LSOA 2021");
  }

  @Test
  void isNotNeededForTheFlows() {
    Inputs inputs = lists();
    assertThat(run(inputs).code()).isZero();
    assertThat(
            Duck.query(
                inputs.output(),
                "SELECT DISTINCT no_population_reason FROM $registration_flows"
                    + " WHERE residence_code IN ('city', 'all')"))
        .containsExactly(List.of(PopulationBeside.NO_ESTIMATE));
  }
}
