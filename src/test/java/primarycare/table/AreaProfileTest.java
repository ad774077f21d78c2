package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Details;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** One release, in which each case is the practices of a sub-ICB location of its own. */
class AreaProfileTest {

  private static final String DATE = "2026-07-01";

  /** A map of another day than the list may have a practice that the list does not. */
  private static final String MAP = "2026-06-15";

  private static final String KNOWN = "11A";
  private static final String PARTLY = "12A";
  private static final String UNKNOWN = "13A";
  private static final String DIVIDED = "14A";
  private static final String ELSEWHERE = "16C";
  private static final int PRACTICES = 3 + 3 + 3 + 1;
  private static final int OTHERS = 11;

  private static final String STATED =
      "\"targets\": [{ \"table\": \"area_profile\", \"column\": \"average_list_size\","
          + " \"value\": 7225, \"definition\": \"average list size in England\","
          + " \"source\": \"NHS England\", \"date\": \"January 2015\" }]";

  @TempDir static Path folder;

  @BeforeAll
  static void publishEveryCaseAtOnce() {
    Inputs inputs = new Inputs(folder);
    practices(inputs, KNOWN, 3, 6000);
    practices(inputs, PARTLY, 3, 6000);
    practices(inputs, UNKNOWN, 2, 6000);
    inputs.practice(MAP, "C13003", "U10001", UNKNOWN);
    practices(inputs, DIVIDED, 1, 5001);
    practices(inputs, ELSEWHERE, OTHERS, 10000);
    inputs
        .area("neighbourhood", "C14001", "north", "0.5")
        .area("neighbourhood", "C14001", "south", "0.5");
    new Details()
        .of("C11001", ",GMS,Y,Y,Good,1,2")
        .of("C11002", ",GMS,N,Y,Outstanding,1,0")
        .of("C11003", ",APMS,N,N,Inadequate,2,1")
        .of("C12001", ",PMS,N,,Requires improvement,1,")
        .of("C12002", ",other,,,Not yet inspected,3,0")
        .of("C14001", ",PMS,Y,Y,Good,1,1")
        .into(inputs);
    publish(inputs);
  }

  @Test
  void countsPracticesByWhatIsKnownOfThem() {
    assertThat(
            location(
                KNOWN,
                "practices, practices_gms, practices_pms, practices_apms, practices_other_contract,"
                    + " practices_single_handed, practices_training"))
        .containsExactly("3", "2", "0", "1", "0", "1", "2");
    assertThat(
            location(
                KNOWN,
                "practices_cqc_rated, practices_cqc_outstanding, practices_cqc_good,"
                    + " practices_cqc_requires_improvement, practices_cqc_inadequate"))
        .containsExactly("3", "1", "1", "0", "1");
    assertThat(location(KNOWN, "main_sites, branch_sites, premises"))
        .containsExactly("4", "3", "7");
  }

  @Test
  void saysOfHowManyPracticesEachIsKnown() {
    assertThat(
            location(
                PARTLY,
                "practices, practices_contract_known, practices_contract_not_known,"
                    + " practices_single_handed_known, practices_training_known,"
                    + " practices_cqc_rated, practices_sites_known"))
        .containsExactly("3", "2", "1", "1", "0", "1", "1");
    assertThat(
            location(
                PARTLY,
                "practices_pms, practices_other_contract, practices_gms, practices_single_handed,"
                    + " practices_training, practices_cqc_requires_improvement"))
        .containsExactly("1", "1", "0", "0", "null", "1");
  }

  @Test
  void countsSitesOnlyOfPracticesThatTellBothKinds() {
    assertThat(location(PARTLY, "main_sites, branch_sites, premises"))
        .containsExactly("3", "0", "3");
  }

  @Test
  void leavesACountEmptyThatNoPracticeTellsOf() {
    assertThat(
            location(
                UNKNOWN,
                "practices_gms, practices_apms, practices_single_handed, practices_cqc_good,"
                    + " main_sites, premises"))
        .containsOnly("null");
    assertThat(location(UNKNOWN, "practices_contract_known, practices_contract_not_known"))
        .containsExactly("0", "3");
  }

  @Test
  void averagesOverThePracticesOnTheList() {
    assertThat(
            location(
                UNKNOWN, "practices, practices_on_list, registered_patients, average_list_size"))
        .containsExactly("3", "2", "12000", "6000.0");
  }

  @Test
  void countsASharedPracticeWholeInEachAreaAndItsPatientsByWeight() {
    String counts = "practices, practices_pms, premises, registered_patients";
    assertThat(row(counts, "area_code = 'north'")).containsExactly("1", "1", "2", "2501");
    assertThat(row(counts, "area_code = 'south'")).containsExactly("1", "1", "2", "2500");
    assertThat(location(DIVIDED, counts)).containsExactly("1", "1", "2", "5001");
  }

  @Test
  void setsTheAverageOfTheWholeListBesideThatOfTheArea() {
    assertThat(row("practices, registered_patients", "area_code = 'all'"))
        .containsExactly(String.valueOf(PRACTICES), "53001");
    assertThat(
            row(
                "national_practices, national_registered_patients,"
                    + " round(national_average_list_size, 2), national_definition,"
                    + " no_national_reason",
                "area_code = 'all'"))
        .containsExactly(
            "20", "163001", "8150.05", "all practices of the list of 2026-07-01", "null");
  }

  @Test
  void takesTheNationalAverageThatTheJobStatesAndSaysWhoseItIs(@TempDir Path other) {
    publish(cases(other).with(STATED));
    assertThat(nation(other))
        .containsExactly(
            "6000.0",
            "7225.0",
            "average list size in England (NHS England, January 2015)",
            "null",
            "null");
  }

  @Test
  void takesNoLocalListForTheNation(@TempDir Path other) {
    publish(cases(other));
    assertThat(nation(other))
        .containsExactly(
            "6000.0",
            "null",
            "null",
            "null",
            "no more practices of elsewhere on the list than of the area");
  }

  @Test
  void givesNoAverageAndTheReasonInAMonthWithoutAList(@TempDir Path other) {
    publish(cases(other).with("\"period\": { \"from\": \"2026-03\", \"to\": \"2026-03\" }"));
    assertThat(nation(other))
        .containsExactly("null", "null", "null", "null", "no list of the month or the month after");
    assertThat(row(other, "practices, list_extract_date", "area_code = 'all'"))
        .containsExactly("3", "null");
  }

  @Test
  void checksThatPatientsAddUpAndNotThatSharedPracticesDo() {
    assertThat(
            Duck.query(
                folder.resolve("out"),
                "SELECT level, passed, enforced FROM $reconciliation WHERE level LIKE"
                    + " 'area_profile.%, neighbourhood'"))
        .containsExactly(
            List.of("area_profile.registered_patients, neighbourhood", "true", "true"));
    assertThat(row("sum(practices)", "area_type = 'neighbourhood'"))
        .containsExactly(String.valueOf(PRACTICES + 1));
  }

  @Test
  void checksThePracticesOfAListOnce() {
    assertThat(
            Duck.query(
                folder.resolve("out"),
                "SELECT level, passed, left_value FROM $reconciliation WHERE check_name ="
                    + " 'every practice is in the practice map'"))
        .containsExactly(List.of("registered_patients: its list", "true", "20.0"));
  }

  /** The practices of one location, one of a second, and one of elsewhere. */
  private static Inputs cases(Path folder) {
    Inputs inputs = new Inputs(folder);
    practices(inputs, KNOWN, 2, 6000);
    practices(inputs, PARTLY, 1, 6000);
    practices(inputs, ELSEWHERE, 1, 10000);
    return inputs;
  }

  private static List<String> nation(Path folder) {
    return row(
        folder,
        "average_list_size, national_average_list_size, national_definition,"
            + " national_practices, no_national_reason",
        "area_code = 'all'");
  }

  private static void practices(Inputs inputs, String location, int practices, long patients) {
    for (int i = 1; i <= practices; i++) {
      String practice = String.format("C%s%03d", location.substring(0, 2), i);
      inputs.practice(MAP, practice, "U10001", location).list(DATE, practice, patients);
    }
  }

  private static void publish(Inputs inputs) {
    boolean whole = inputs.output().startsWith(folder);
    String locations = "\"11A\", \"12A\"" + (whole ? ", \"13A\", \"14A\"" : "");
    Runs.Result run = Runs.refresh(inputs.job(locations), "publish=[\"area_profile\"]");
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
            folder.resolve("out"), "SELECT " + columns + " FROM $area_profile WHERE " + where);
    assertThat(rows).as(where).hasSize(1);
    return rows.get(0);
  }
}
