package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** One release, in which each case is the practices of a sub-ICB location of its own. */
class GpCapacityTest {

  private static final String REPORTED = "Fully provided";
  private static final String ESTIMATED = "Fully estimated - no data provided";
  private static final String DATE = "2026-07-01";

  /** Before the list, so that a practice of the map may be missing from it. */
  private static final String MAP = "2026-06-15";

  private static final String MIXED = "11A";
  private static final String UNLISTED = "12A";
  private static final String SILENT = "13A";
  private static final String WITHOUT_GPS = "14A";
  private static final String DIVIDED = "15A";
  private static final int PRACTICES = 3 + 4 + 3 + 3 + 1;

  private static final String TARGET =
      "\"targets\": [{ \"table\": \"gp_capacity\", \"column\": \"gps_per_1000\","
          + " \"value\": 0.58, \"definition\": \"FTE GPs excluding registrars\","
          + " \"source\": \"NHS England\", \"date\": \"September 2014\" }]";

  @TempDir static Path folder;

  @BeforeAll
  static void publishEveryCaseAtOnce() {
    Inputs inputs = new Inputs(folder).with(TARGET);
    for (String location : List.of(MIXED, UNLISTED, SILENT, WITHOUT_GPS)) {
      threePractices(inputs, location);
    }
    inputs
        .gps("C11001", REPORTED, "6", "5")
        .gps("C11002", REPORTED, "NA", "NA")
        .gps("C11003", ESTIMATED, "4", "3.5")
        .area("place", "C11001", "city", "");
    inputs
        .gps("C12001", REPORTED, "6", "5")
        .gps("C12002", REPORTED, "5", "5")
        .gps("C12003", REPORTED, "5", "5")
        .practice(MAP, "C12004", "U10001", UNLISTED)
        .gps("C12004", REPORTED, "9", "9");
    inputs.gps("C13001", REPORTED, "NA", "NA");
    inputs.gps("C14001", REPORTED, "0", "0");
    inputs
        .practice(MAP, "C15001", "U10001", DIVIDED)
        .list(DATE, "C15001", 9999)
        .area("neighbourhood", "C15001", "north", "0.5")
        .area("neighbourhood", "C15001", "south", "0.5")
        .gps("C15001", REPORTED, "6", "5");
    inputs
        .practice(MAP, "A81001", "U89141", "16C")
        .list(DATE, "A81001", 4000)
        .gps("A81001", REPORTED, "9", "9");
    publish(inputs, MIXED, UNLISTED, SILENT, WITHOUT_GPS, DIVIDED);
  }

  @Test
  void leavesAPracticeThatDidNotReportOutOfBothSides() {
    assertThat(
            location(
                MIXED,
                "practices, practices_reporting, registered_patients, patients_covered, gp_fte"))
        .containsExactly("3", "1", "30000", "10000", "5.0");
    assertThat(location(MIXED, "gps_per_1000, round(patients_covered_percent, 2)"))
        .containsExactly("0.5", "33.33");
  }

  @Test
  void takesAPracticeMissingFromTheListOutOfBothSides() {
    assertThat(
            location(
                UNLISTED,
                "practices, practices_on_list, practices_reporting, gp_fte, gps_per_1000"))
        .containsExactly("4", "3", "3", "15.0", "0.5");
  }

  @Test
  void givesNoRateAndTheReasonWithoutAListWithinAMonth(@TempDir Path other) {
    publish(
        new Inputs(other)
            .practice(MAP, "C82001", "U10001", "03W")
            .list("2026-03-01", "C82001", 10000)
            .gps("C82001", REPORTED, "6", "5"),
        "03W");
    assertThat(
            row(
                other,
                "gp_fte, gps_per_1000, registered_patients, list_extract_date, no_rate_reason",
                "area_type = 'all'"))
        .containsExactly("5.0", "null", "null", "null", "no list within a month of the census");
  }

  @Test
  void givesNoRateAndTheReasonWhereNobodyReported() {
    assertThat(location(SILENT, "gp_fte, gps_per_1000, patients_per_gp_fte, no_rate_reason"))
        .containsExactly("null", "null", "null", "no practice reported");
  }

  @Test
  void tellsAReportOfNoGpsFromNoReport() {
    assertThat(
            location(WITHOUT_GPS, "practices_reporting, gp_fte, gps_per_1000, patients_per_gp_fte"))
        .containsExactly("1", "0.0", "0.0", "null");
  }

  @Test
  void givesHeadsOnlyForAPracticeBecauseHeadsDoNotAddUp() {
    assertThat(row("gp_headcount", "area_type = 'all'")).containsExactly("null");
    assertThat(location(MIXED, "gp_headcount")).containsExactly("null");
    assertThat(row("gp_headcount", "area_code = 'C11001'")).containsExactly("6");
  }

  @Test
  void sharesAPracticeBetweenAreasByWeightInWholePeople() {
    assertThat(row("registered_patients, gp_fte", "area_code = 'north'"))
        .containsExactly("5000", "2.5");
    assertThat(row("registered_patients, gp_fte", "area_code = 'south'"))
        .containsExactly("4999", "2.5");
  }

  @Test
  void showsAPracticeOutsideEveryAreaOfASchemeAsUnassigned() {
    assertThat(row("practices, area_name", "area_type = 'place' AND area_code = 'unassigned'"))
        .containsExactly(String.valueOf(PRACTICES - 1), "Unassigned");
  }

  @Test
  void comparesWithTheTargetAndSaysWhatItCounts() {
    assertThat(
            location(MIXED, "target_gps_per_1000, target_definition, round(fte_gap_to_target, 6)"))
        .containsExactly(
            "0.58", "FTE GPs excluding registrars (NHS England, September 2014)", "0.8");
  }

  @Test
  void givesNoFigureOfEnglandWhereTheInputsAreCutAndRanksLocations() {
    assertThat(location(MIXED, "england_gps_per_1000, fte_gap_to_england, no_england_reason"))
        .containsExactly("null", "null", GpComparisons.CUT);
    assertThat(location(MIXED, "rank_in_area_type, areas_ranked")).containsExactly("2", "4");
  }

  @Test
  void leavesTheRestOfEnglandOutOfTheArea() {
    assertThat(row("practices, registered_patients, gp_fte", "area_type = 'all'"))
        .containsExactly(String.valueOf(PRACTICES), "129999", "25.0");
  }

  private static void threePractices(Inputs inputs, String location) {
    for (int i = 1; i <= 3; i++) {
      String practice = "C" + location.substring(0, 2) + "00" + i;
      inputs.practice(MAP, practice, "U10001", location).list(DATE, practice, 10000);
    }
  }

  private static void publish(Inputs inputs, String... locations) {
    Runs.Result run =
        Runs.refresh(inputs.job("2026-06", "\"" + String.join("\", \"", locations) + "\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static List<String> location(String code, String columns) {
    return row(columns, "area_type = 'sub_icb_location' AND area_code = '" + code + "'");
  }

  private static List<String> row(String columns, String where) {
    return row(folder, columns, where);
  }

  private static List<String> row(Path folder, String columns, String where) {
    List<List<String>> rows =
        Duck.query(
            folder.resolve("out"),
            "SELECT "
                + columns
                + " FROM $gp_capacity WHERE definition = 'fully_qualified' AND "
                + where);
    assertThat(rows).as(where).hasSize(1);
    return rows.get(0);
  }
}
