package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;
import primarycare.support.Shared;

/** The real maps of 2020 and 2026, the real memberships of PCNs and the real register. */
class MembershipsOfLlrTest {

  @TempDir static Path folder;
  private static Path out;

  @BeforeAll
  static void refresh() throws IOException {
    Path maps = Shared.file("real/practices/gp-reg-pat-prac-map-2020-09.csv").getParent();
    Path lists = Shared.file("real/registered-patients/gp-reg-pat-prac-quin-age-2026-07.zip");
    new Attendances()
        .at("C82038")
        .came(20, "2026-07-14", "C82001", "2", "22")
        .into(new Inputs(folder));
    Path ae = folder.resolve("ae.csv");
    out = folder.resolve("out");
    Runs.Result run =
        Runs.refresh(
            Path.of("jobs", "llr.json"),
            "publish=[\"membership_changes\",\"practice_presentation_rates\"]",
            "inputs.registered_patients=[\"" + lists + "\"]",
            "inputs.practice_map=[\"" + maps + "/gp-reg-pat-prac-map-*.csv\"]",
            "inputs.pcn_membership=[\"" + maps + "/epcn-core-partners-2025-01.csv\"]",
            "inputs.practice_register=[\"" + maps + "/epraccur-2024-01.csv\"]",
            "inputs.ae_attendance=[\"" + ae + "\"]",
            "inputs.gp_workforce=[]",
            "periods=[\"month\"]",
            "disclosure.preset=exact",
            "store=" + folder.resolve("store"),
            "output=" + out);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void tellsAllThirtySixEndedMemberships() {
    String ended =
        "SELECT count(*) FROM $membership_changes WHERE area_type = 'pcn'"
            + " AND from_area_code <> '' AND change_date <= DATE '2024-10-01'";
    assertThat(Duck.cell(out, ended)).isEqualTo("36");
    assertThat(changes("C82105"))
        .containsExactly(
            List.of("2019-10-01", "joined", "", "U77315"),
            List.of("2021-05-01", "moved", "U77315", "U87332"),
            List.of("2022-04-01", "moved", "U87332", "U00147"),
            List.of("2024-07-01", "left", "U00147", ""));
  }

  @Test
  void tellsTheMoveThatOnlyTheMapsShow() {
    assertThat(changes("C82084")).contains(List.of("2026-07-01", "moved", "U64426", "U00147"));
  }

  @Test
  void tellsWhichPracticesClosedBetweenTheMaps() {
    assertThat(
            Duck.query(
                out,
                "SELECT DISTINCT practice_code FROM $membership_changes WHERE change = 'closed'"
                    + " AND month > DATE '2020-09-01' ORDER BY 1"))
        .extracting(row -> row.get(0))
        .contains("C82029", "C82105", "C82122", "C82623", "C82626", "Y03587", "Y05412");
  }

  @Test
  void hasNoPcnThatIsAPlaceholder() {
    assertThat(
            Duck.cell(
                out,
                "SELECT count(*) FROM $membership_changes WHERE 'U' IN (from_area_code,"
                    + " to_area_code)"))
        .isEqualTo("0");
  }

  @Test
  void namesThePcnsOverTwoSubIcbLocationsAndTheMembershipsWithoutDays() {
    assertThat(
            Duck.query(
                out,
                "SELECT area_code, other_code FROM $organisation_issues WHERE in_area AND issue ="
                    + " 'PCN over several sub-ICB locations' AND last_date = DATE '2026-07-01'"
                    + " ORDER BY 1"))
        .extracting(row -> row.get(0))
        .containsExactly("U63948", "U87499");
    assertThat(
            Duck.query(
                out,
                "SELECT practice_code, area_code FROM $organisation_issues"
                    + " WHERE issue = 'membership without days' ORDER BY 1"))
        .contains(List.of("K81656", "U62501"), List.of("H84031", "U84150"));
  }

  @Test
  void knowsNoPracticeOfRegistrationInAProvider() {
    assertThat(
            Duck.query(
                out,
                "SELECT DISTINCT practice_code FROM $practice_presentation_rates WHERE"
                    + " practice_code IN ('C82038', 'C82040', 'C82076')"))
        .containsExactly(List.of("C82038"));
    assertThat(
            Duck.cell(
                out,
                "SELECT sum(attendances) FROM $practice_presentation_rates WHERE"
                    + " practice_code = 'C82038' AND department_group = 'all'"))
        .isEqualTo("0");
    assertThat(
            Duck.cell(
                out,
                "SELECT count(DISTINCT practice_code) FROM $practice_presentation_rates WHERE"
                    + " practice_code LIKE 'Y%'"))
        .isEqualTo("6");
  }

  private static List<List<String>> changes(String practice) {
    return Duck.query(
        out,
        "SELECT change_date, change, from_area_code, to_area_code FROM $membership_changes WHERE"
            + " area_type = 'pcn' AND practice_code = '"
            + practice
            + "' ORDER BY 1");
  }
}
