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

/** One release of July 2025 and July 2026, in which each practice is a case of its own. */
class PracticeProfileTest {

  private static final String REPORTED = "Fully provided";
  private static final String ESTIMATED = "Fully estimated - no data provided";
  private static final String FIRST = "2025-07-01";
  private static final String DATE = "2026-07-01";

  /** Maps of other days than the lists may have practices that the lists do not. */
  private static final String FIRST_MAP = "2025-06-15";

  private static final String MAP = "2026-06-15";

  private static final String TOLD = "C82001";
  private static final String NEW = "C82002";
  private static final String ALONE = "C82003";
  private static final String DENIED = "C82004";
  private static final String ESTIMATE = "C82005";
  private static final String UNRATED = "C82006";
  private static final String GONE = "C82007";
  private static final String NO_GP = "C82008";

  @TempDir static Path folder;

  @BeforeAll
  static void publishEveryCaseAtOnce() {
    Inputs inputs = new Inputs(folder).with("\"publish\": [\"practice_profile\"]");
    for (String practice : List.of(TOLD, NEW, ALONE, DENIED, ESTIMATE, UNRATED, GONE, NO_GP)) {
      inputs.practice(FIRST_MAP, practice, "U10001", "03W");
      inputs.practice(MAP, practice, practice.equals(TOLD) ? "U10002" : "U", "03W");
    }
    inputs
        .practice(MAP, "A81001", "U89141", "16C")
        .list(DATE, "A81001", 4000)
        .list(FIRST, TOLD, 10000)
        .list(DATE, TOLD, 11000)
        .list(DATE, NEW, 500)
        .list(FIRST, GONE, 700)
        .area("place", TOLD, "rutland", "")
        .area("neighbourhood", TOLD, "west", "0.4")
        .area("neighbourhood", TOLD, "east", "0.6")
        .gps(TOLD, REPORTED, "7", "5")
        .gps(ALONE, REPORTED, "1", "1")
        .gps(DENIED, REPORTED, "1", "1")
        .gps(ESTIMATE, ESTIMATED, "1", "1")
        .gps(NO_GP, REPORTED, "0", "0");
    new Details()
        .of(TOLD, ",GMS,N,Y,Requires improvement,1,2")
        .of(TOLD, "2026-03-01,General Medical Services (GMS),No,yes,good,1,")
        .of(TOLD, "2026-07-02,APMS,Y,N,Outstanding,9,9")
        .of(DENIED, ",PMS,N,,Inadequate,1,0")
        .of(ALONE, "2026-01-01,other,,N,Insufficient evidence to rate,,")
        .of(UNRATED, ",Not known,Unknown,,Not yet inspected,0,0")
        .of(NO_GP, ",,,,,,")
        .registered(TOLD, "19740401", "", "A", "4")
        .registered(GONE, "19900401", "20260331", "C", "4")
        .into(inputs);
    Runs.Result run = Runs.refresh(inputs.job("2026-06", "\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void hasARowAMonthAndPracticeOfTheArea() {
    assertThat(
            Duck.query(
                folder.resolve("out"),
                "SELECT month, count(*), count(DISTINCT practice_code) FROM $practice_profile"
                    + " GROUP BY 1 ORDER BY 1"))
        .containsExactly(List.of(FIRST, "8", "8"), List.of(DATE, "8", "8"));
  }

  @Test
  void saysWhereAPracticeBelongsAtTheMonth() {
    String belongs = "practice_name, pcn_code, sub_icb_location_name, icb_code, membership_date";
    assertThat(row(FIRST, TOLD, belongs))
        .containsExactly("NAME OF C82001", "U10001", "Sub 03W", "QZZ", FIRST_MAP);
    assertThat(row(DATE, TOLD, belongs))
        .containsExactly("NAME OF C82001", "U10002", "Sub 03W", "QZZ", MAP);
    assertThat(row(DATE, NEW, "pcn_code, pcn_name")).containsExactly("unassigned", "Unassigned");
  }

  @Test
  void namesTheAreasOfItsSchemesAndTheShareOfEach() {
    assertThat(row(DATE, TOLD, "areas"))
        .containsExactly(
            "neighbourhood=Area east (0.6); neighbourhood=Area west (0.4); place=Area rutland");
    assertThat(row(DATE, NEW, "areas"))
        .containsExactly("neighbourhood=Unassigned; place=Unassigned");
  }

  @Test
  void comparesItsListWithThatOfTwelveMonthsBefore() {
    String change =
        "registered_patients, registered_patients_12_months_before, registered_patients_change,"
            + " registered_patients_change_percent, no_change_reason";
    assertThat(row(DATE, TOLD, change)).containsExactly("11000", "10000", "1000", "10.0", "null");
    assertThat(row(DATE, NEW, change))
        .containsExactly(
            "500", "null", "null", "null", "the practice is not on the list of 12 months before");
    assertThat(row(DATE, GONE, change))
        .containsExactly("null", "700", "null", "null", "the practice is not on the list");
    assertThat(row(FIRST, TOLD, change))
        .containsExactly(
            "10000", "null", "null", "null", "the list of 12 months before is not given");
  }

  @Test
  void takesTheLatestDetailsAtOrBeforeTheMonthAndAllOfThem() {
    String details = "contract_type, training_practice, cqc_rating, main_sites, branch_sites";
    assertThat(row(FIRST, TOLD, details + ", details_date"))
        .containsExactly("GMS", "true", "Requires improvement", "1", "2", "null");
    assertThat(row(DATE, TOLD, details + ", details_date"))
        .containsExactly("GMS", "true", "Good", "1", "null", "2026-03-01");
    assertThat(row(FIRST, ALONE, details)).containsOnly("null");
    assertThat(row(DATE, DENIED, details)).containsExactly("PMS", "null", "Inadequate", "1", "0");
  }

  @Test
  void saysWhyThereIsNoRating() {
    String rating = "cqc_rating, no_cqc_rating_reason";
    assertThat(row(DATE, TOLD, rating)).containsExactly("Good", "null");
    assertThat(row(DATE, UNRATED, rating)).containsExactly("null", "not yet inspected");
    assertThat(row(DATE, ALONE, rating)).containsExactly("null", "insufficient evidence to rate");
    assertThat(row(DATE, NO_GP, rating)).containsExactly("null", "not reported");
    assertThat(row(DATE, NEW, rating)).containsExactly("null", "no details of the practice");
  }

  @Test
  void takesSingleHandedFromTheDetailsElseFromTheCensus() {
    String alone = "single_handed, single_handed_basis, workforce_census_month";
    assertThat(row(DATE, TOLD, alone)).containsExactly("false", "practice_details", "null");
    assertThat(row(DATE, DENIED, alone)).containsExactly("false", "practice_details", "null");
    assertThat(row(DATE, ALONE, alone)).containsExactly("true", "gp_workforce", "2026-06-01");
    assertThat(row(FIRST, ALONE, alone)).as("no census near it").containsOnly("null");
    assertThat(row(DATE, ESTIMATE, alone)).as("heads that nobody told").containsOnly("null");
    assertThat(row(DATE, NO_GP, alone)).as("no GP at all").containsOnly("null");
    assertThat(row(DATE, UNRATED, alone)).containsOnly("null");
  }

  @Test
  void carriesWhatTheRegisterSays() {
    String register = "open_date, close_date, register_status, prescribing_setting";
    assertThat(row(DATE, TOLD, register)).containsExactly("1974-04-01", "null", "active", "4");
    assertThat(row(DATE, GONE, register))
        .containsExactly("1990-04-01", "2026-03-31", "closed", "4");
    assertThat(row(DATE, NEW, register)).containsOnly("null");
  }

  private static List<String> row(String month, String practice, String columns) {
    List<List<String>> rows =
        Duck.query(
            folder.resolve("out"),
            "SELECT "
                + columns
                + " FROM $practice_profile WHERE month = DATE '"
                + month
                + "' AND practice_code = '"
                + practice
                + "'");
    assertThat(rows).as(month + " " + practice).hasSize(1);
    return rows.get(0);
  }
}
