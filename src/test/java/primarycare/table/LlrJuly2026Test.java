package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Duck;
import primarycare.support.Inputs;
import primarycare.support.Shared;

/** {@code jobs/llr.json} on the real lists and map of 1 July 2026, with made-up workforce. */
class LlrJuly2026Test {

  private static final Set<String> AREA = Set.of("03W", "04C", "04V");
  private static final int PRACTICE = 2;
  private static final int SUB_ICB_LOCATION = 8;

  @TempDir static Path folder;
  private static Path out;

  @BeforeAll
  static void refresh() throws IOException {
    Path lists = Shared.file("real/registered-patients/gp-reg-pat-prac-quin-age-2026-07.zip");
    Path map = Shared.file("real/practices/gp-reg-pat-prac-map-2026-07.csv");
    Path staff = workforce(map);
    out = folder.resolve("out");
    Runs.Result run =
        Runs.refresh(
            Path.of("jobs", "llr.json"),
            "inputs.registered_patients=[\"" + lists + "\"]",
            "inputs.practice_map=[\"" + map + "\"]",
            "inputs.gp_workforce=[{\"files\":\"" + staff + "\",\"month\":\"2026-06\"}]",
            "store=" + folder.resolve("store"),
            "output=" + out);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void countsThePatientsOfEachSubIcbLocation() {
    assertThat(
            Duck.query(
                out,
                "SELECT area_code, practices, registered_patients FROM $gp_capacity WHERE"
                    + " definition = 'all_gps' AND area_type IN ('sub_icb_location', 'all')"
                    + " ORDER BY 1"))
        .containsExactly(
            List.of("03W", "30", "362055"),
            List.of("04C", "51", "441811"),
            List.of("04V", "46", "424279"),
            List.of("all", "127", "1228145"));
  }

  @Test
  void showsTwoPracticesWithoutANetworkBesideTwentySixNetworks() {
    assertThat(
            Duck.query(
                out,
                "SELECT area_code = 'unassigned', count(*), sum(practices) FROM $gp_capacity WHERE"
                    + " definition = 'all_gps' AND area_type = 'pcn' GROUP BY 1 ORDER BY 1"))
        .containsExactly(List.of("false", "26", "125"), List.of("true", "1", "2"));
  }

  @Test
  void dividesTheCensusOfJuneByTheListOfTheFirstOfJuly() {
    assertThat(
            Duck.query(
                out, "SELECT DISTINCT month, list_extract_date, membership_date FROM $gp_capacity"))
        .containsExactly(List.of("2026-06-01", "2026-07-01", "2026-07-01"));
  }

  @Test
  void accountsForEveryRecordOfEnglandsList() {
    assertThat(
            Duck.query(
                out,
                "SELECT records, loaded, quarantined, excluded FROM $intake"
                    + " WHERE source = 'registered_patients'"))
        .containsExactly(List.of("326241", "245560", "0", "80681"));
    assertThat(
            Duck.cell(
                out,
                "SELECT CAST(left_value AS BIGINT) FROM $reconciliation"
                    + " WHERE check_name LIKE 'lists = practices of the area%' AND passed"))
        .isEqualTo("63436508");
  }

  private static Path workforce(Path map) throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(map, StandardCharsets.UTF_8)) {
      List<String> cells = List.of(line.split(",", -1));
      if (AREA.contains(cells.get(SUB_ICB_LOCATION))) {
        rows.add(cells.get(PRACTICE) + ",Fully provided,4.5,3.5,3.25,NA");
      }
    }
    return new Inputs(folder)
        .write(
            "workforce.csv",
            "PRAC_CODE,GP_SOURCE,TOTAL_GP_FTE,TOTAL_GP_EXTG_FTE,TOTAL_GP_EXTGL_FTE,TOTAL_NURSES_FTE",
            rows);
  }
}
