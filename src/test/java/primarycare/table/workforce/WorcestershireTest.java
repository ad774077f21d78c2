package primarycare.table.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Duck;
import primarycare.support.Inputs;
import primarycare.support.Shared;

/** {@code jobs/herefordshire-worcestershire.json} on the real practice map of September 2020. */
class WorcestershireTest {

  @TempDir static Path folder;
  private static Path out;

  @BeforeAll
  static void refresh() throws IOException {
    Path map = Shared.file("real/practices/gp-reg-pat-prac-map-2020-09.csv");
    Path lists = Shared.file("real/registered-patients/gp-reg-pat-prac-all-2021-01.csv");
    Path staff =
        new Inputs(folder)
            .write(
                "workforce.csv",
                "PRAC_CODE,GP_SOURCE,TOTAL_GP_FTE,TOTAL_GP_EXTG_FTE,TOTAL_GP_EXTGL_FTE",
                List.of("M81001,Fully provided,4.5,3.5,3.25"));
    out = folder.resolve("out");
    Runs.Result run =
        Runs.refresh(
            Path.of("jobs", "herefordshire-worcestershire.json"),
            "publish=[\"gp_capacity\"]",
            "inputs.registered_patients=[\"" + lists + "\"]",
            "inputs.practice_map=[\"" + map + "\"]",
            "inputs.ae_attendance=[]",
            "inputs.gp_workforce=[{\"files\":\"" + staff + "\",\"month\":\"2020-12\"}]",
            "store=" + folder.resolve("store"),
            "output=" + out);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void hasSixteenNetworksOfWhichElevenAreWorcestershires() {
    String networks =
        "SELECT count(*), sum(practices) FROM $gp_capacity WHERE definition = 'all_gps'"
            + " AND area_type = 'pcn' AND area_code <> 'unassigned'";
    assertThat(Duck.query(out, networks)).containsExactly(List.of("16", "82"));
    assertThat(
            Duck.query(
                out,
                "SELECT area_name, pcns, practices FROM $gp_capacity WHERE"
                    + " definition = 'all_gps' AND area_type = 'place' ORDER BY 1"))
        .containsExactly(
            List.of("Herefordshire", "5", "19"), List.of("Worcestershire", "11", "63"));
  }
}
