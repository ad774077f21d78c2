package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Duck;
import primarycare.support.Inputs;

class GpCapacityTest {

  private static final String REPORTED = "Fully provided";
  private static final String ESTIMATED = "Fully estimated - no data provided";

  @TempDir Path folder;

  @Test
  void leavesAPracticeThatDidNotReportOutOfBothSides() {
    publish(
        practices()
            .gps("C82001", REPORTED, "6", "5")
            .gps("C82002", REPORTED, "NA", "NA")
            .gps("C82003", ESTIMATED, "4", "3.5"));
    assertThat(
            whole("practices, practices_reporting, registered_patients, patients_covered, gp_fte"))
        .containsExactly("3", "1", "30000", "10000", "5.0");
    assertThat(whole("gps_per_1000, round(patients_covered_percent, 2)"))
        .containsExactly("0.5", "33.33");
  }

  @Test
  void takesAPracticeMissingFromTheListOutOfBothSides() {
    Inputs inputs = practices().practice("2026-07-01", "C82004", "U10001", "03W");
    publish(
        inputs
            .gps("C82001", REPORTED, "6", "5")
            .gps("C82002", REPORTED, "5", "5")
            .gps("C82003", REPORTED, "5", "5")
            .gps("C82004", REPORTED, "9", "9"));
    assertThat(whole("practices, practices_on_list, practices_reporting, gp_fte, gps_per_1000"))
        .containsExactly("4", "3", "3", "15.0", "0.5");
  }

  @Test
  void givesNoRateAndTheReasonWithoutAListWithinAMonth() {
    publish(
        new Inputs(folder)
            .practice("2026-07-01", "C82001", "U10001", "03W")
            .list("2026-03-01", "C82001", 10000)
            .gps("C82001", REPORTED, "6", "5"));
    assertThat(
            whole("gp_fte, gps_per_1000, registered_patients, list_extract_date, no_rate_reason"))
        .containsExactly("5.0", "null", "null", "null", "no list within a month of the census");
  }

  @Test
  void givesNoRateAndTheReasonWhereNobodyReported() {
    publish(practices().gps("C82001", REPORTED, "NA", "NA"));
    assertThat(whole("gp_fte, gps_per_1000, patients_per_gp_fte, no_rate_reason"))
        .containsExactly("null", "null", "null", "no practice reported");
  }

  @Test
  void tellsAReportOfNoGpsFromNoReport() {
    publish(practices().gps("C82001", REPORTED, "0", "0"));
    assertThat(whole("practices_reporting, gp_fte, gps_per_1000, patients_per_gp_fte"))
        .containsExactly("1", "0.0", "0.0", "null");
  }

  @Test
  void givesHeadsOnlyForAPracticeBecauseHeadsDoNotAddUp() {
    publish(practices().gps("C82001", REPORTED, "6", "5"));
    assertThat(whole("gp_headcount")).containsExactly("null");
    assertThat(row("gp_headcount", "area_code = 'C82001'")).containsExactly("6");
  }

  @Test
  void sharesAPracticeBetweenAreasByWeightInWholePeople() {
    publish(
        new Inputs(folder)
            .practice("2026-07-01", "C82001", "U10001", "03W")
            .list("2026-07-01", "C82001", 9999)
            .area("neighbourhood", "C82001", "north", "0.5")
            .area("neighbourhood", "C82001", "south", "0.5")
            .gps("C82001", REPORTED, "6", "5"));
    assertThat(row("registered_patients, gp_fte", "area_code = 'north'"))
        .containsExactly("5000", "2.5");
    assertThat(row("registered_patients, gp_fte", "area_code = 'south'"))
        .containsExactly("4999", "2.5");
  }

  @Test
  void showsAPracticeOutsideEveryAreaOfASchemeAsUnassigned() {
    publish(practices().area("place", "C82001", "city", "").gps("C82001", REPORTED, "6", "5"));
    assertThat(row("practices, area_name", "area_type = 'place' AND area_code = 'unassigned'"))
        .containsExactly("2", "Unassigned");
  }

  @Test
  void comparesWithTheTargetAndSaysWhatItCounts() {
    publish(
        practices()
            .with(
                "\"targets\": [{ \"table\": \"gp_capacity\", \"column\": \"gps_per_1000\","
                    + " \"value\": 0.58, \"definition\": \"FTE GPs excluding registrars\","
                    + " \"source\": \"NHS England\", \"date\": \"September 2014\" }]")
            .gps("C82001", REPORTED, "6", "5"));
    assertThat(whole("target_gps_per_1000, target_definition, round(fte_gap_to_target, 6)"))
        .containsExactly(
            "0.58", "FTE GPs excluding registrars (NHS England, September 2014)", "0.8");
  }

  @Test
  void leavesTheRestOfEnglandOutOfTheArea() {
    publish(
        practices()
            .practice("2026-07-01", "A81001", "U89141", "16C")
            .list("2026-07-01", "A81001", 4000)
            .gps("C82001", REPORTED, "6", "5")
            .gps("A81001", REPORTED, "9", "9"));
    assertThat(whole("practices, registered_patients, gp_fte"))
        .containsExactly("3", "30000", "5.0");
  }

  private Inputs practices() {
    Inputs inputs = new Inputs(folder);
    for (String practice : List.of("C82001", "C82002", "C82003")) {
      inputs.practice("2026-07-01", practice, "U10001", "03W").list("2026-07-01", practice, 10000);
    }
    return inputs;
  }

  private void publish(Inputs inputs) {
    Runs.Result run = Runs.refresh(inputs.job("2026-06", "\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private List<String> whole(String columns) {
    return row(columns, "area_type = 'all'");
  }

  private List<String> row(String columns, String where) {
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
