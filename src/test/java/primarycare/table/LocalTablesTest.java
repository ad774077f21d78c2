package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** A release of the tables of local files, and one of a table that only has years. */
class LocalTablesTest {

  private static final String DATE = "2026-07-01";

  @TempDir static Path folder;
  private static Runs.Result run;

  @BeforeAll
  static void publish() {
    Inputs inputs =
        new Inputs(folder)
            .with(
                "\"publish\": [\"vacancies_by_role\", \"hub_use\", \"workforce_index\","
                    + " \"consultation_rates\", \"nhs111_calls\", \"access_survey\"],"
                    + expected());
    inputs
        .practice(DATE, "C82001", "U10001", "03W")
        .practice(DATE, "C82002", "U", "03W")
        .practice(DATE, "A81001", "U89141", "16C")
        .list(DATE, "C82001", 1000)
        .list(DATE, "C82002", 500)
        .list(DATE, "A81001", 4000)
        .area("place", "C82001", "city", "");
    run = Runs.refresh(local(attended(inputs)).job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void namesStatedAreasAsTheMapDoes() {
    assertThat(
            query(
                "SELECT area_type, area_code, area_name, percent_of_posts, base_difference"
                    + " FROM $vacancies_by_role WHERE role = 'GP' ORDER BY 2"))
        .containsExactly(
            List.of("sub_icb_location", "03W", "Sub 03W", "75.0", "0"),
            List.of("stated", "E06000016", "null", "100.0", "null"));
  }

  /** 13 attendances are published as 15, which is 10 per 1,000 of 1,500 patients. */
  @Test
  void putsHubUseBesideTheProtectedAttendances() {
    assertThat(
            query(
                "SELECT hub_code, offered, attended, slots_used_percent, registered_patients,"
                    + " attended_per_1000, attendances, attendances_status,"
                    + " ae_attendances_per_1000 FROM $hub_use WHERE area_code = 'all' ORDER BY 1"))
        .containsExactly(
            List.of("H1", "60.0", "30", "50.0", "1500.0", "20.0", "15", "rounded", "10.0"),
            List.of("all", "60.0", "30", "50.0", "1500.0", "20.0", "15", "rounded", "10.0"));
    assertThat(
            query(
                "SELECT area_type, attended, registered_patients FROM $hub_use"
                    + " WHERE area_code = 'unassigned' AND hub_code = 'H1' ORDER BY 1"))
        .containsExactly(List.of("pcn", "10", "500.0"), List.of("place", "10", "500.0"));
  }

  @Test
  void publishesEachYearByItsFirstDay() {
    assertThat(query("SELECT month, period, staff_index FROM $workforce_index ORDER BY 1"))
        .containsExactly(
            List.of("1985-01-01", "year", "100.0"), List.of("2012-01-01", "year", "125.0"));
    assertThat(
            query(
                "SELECT month, area_type, consultations_per_person, round(change_percent, 6)"
                    + " FROM $consultation_rates WHERE age_band = 'all' ORDER BY 1"))
        .containsExactly(
            List.of("1995-01-01", "england", "3.9", "0.0"),
            List.of("2008-01-01", "england", "4.329", "11.0"));
  }

  @Test
  void publishesCallsAndSurveys() {
    assertThat(query("SELECT month, abandoned_percent FROM $nhs111_calls"))
        .containsExactly(List.of("2018-03-01", "5.0"));
    assertThat(
            query(
                "SELECT area_type, area_code, responses_status, positive_percent, rank,"
                    + " areas_ranked FROM $access_survey WHERE area_type IN ('practice',"
                    + " 'sub_icb_location') ORDER BY 1, 2"))
        .containsExactly(
            List.of("practice", "C82001", "exact", "90.0", "null", "2"),
            List.of("practice", "C82002", "suppressed", "null", "null", "2"),
            List.of("sub_icb_location", "03W", "exact", "90.0", "null", "2"));
  }

  /** By tolerances of nothing: 17 fits what is shown, and 13 attended. */
  private static String expected() {
    return "\"expected\": ["
        + figure("attended", "H1", 32)
        + ", "
        + figure("attendances", "H1", 17)
        + ", "
        + figure("attendances", "all", 13)
        + "]";
  }

  private static String figure(String column, String hub, int value) {
    return "{ \"table\": \"hub_use\", \"column\": \"%s\", \"value\": %d, \"tolerance\": 0,"
            .formatted(column, value)
        + " \"where\": { \"area_type\": \"all\", \"area_code\": \"all\", \"hub_code\": \"%s\" } }"
            .formatted(hub);
  }

  @Test
  void holdsFiguresThatTheJobExpectsAgainstWhatIsShown() {
    assertThat(
            query(
                "SELECT passed, left_value, right_value, explanation FROM $reconciliation"
                    + " WHERE check_name = 'a figure published elsewhere' ORDER BY level"))
        .containsExactly(
            List.of("true", "15.0", "17.0", "rounding may make 2 of the difference or less"),
            List.of("true", "15.0", "13.0", "rounding may make 2 of the difference or less"),
            List.of("true", "30.0", "32.0", "rounding may make 2 of the difference or less"));
  }

  @Test
  void makesTheAreasOfEveryKindAddUpToAllSlots() {
    assertThat(
            query(
                "SELECT DISTINCT passed FROM $reconciliation"
                    + " WHERE check_name = 'areas of a type add up to the whole'"
                    + " AND level LIKE 'hub_use.%'"))
        .containsExactly(List.of("true"));
  }

  @Test
  void namesAReleaseOfYearsAloneByItsLastYear(@TempDir Path other) {
    Inputs inputs = new Inputs(other).with("\"publish\": [\"workforce_index\"]");
    inputs.practice(DATE, "C82001", "U10001", "03W").list(DATE, "C82001", 1000);
    Runs.Result years = Runs.refresh(local(inputs).job("\"03W\""));
    assertThat(years.code()).as(years.err()).isZero();
    assertThat(years.out()).contains("months      2012-01 to 2012-01", "releases/2012-01-");
  }

  private static Inputs attended(Inputs inputs) {
    return new Attendances().came(13, "2026-07-05", "C82001", "2", "43").into(inputs);
  }

  private static Inputs local(Inputs inputs) {
    return inputs
        .file(
            "vacancies",
            "vacancies.csv",
            "date,area_code,role,posts,published_percent,published_base",
            List.of(
                "2015-07-01,03W,GP,3,75,4",
                "2015-07-01,03W,Nurse,1,25,4",
                "2015-07-01,E06000016,GP,2,,"))
        .file(
            "hub_activity",
            "hubs.csv",
            "month,hub_code,hub_name,practice_code,status,count",
            List.of(
                "2026-07,H1,Hub,,offered,60",
                "2026-07,H1,Hub,C82001,attended,20",
                "2026-07,H1,Hub,C82002,Attended,10"))
        .file(
            "workforce_long_run",
            "long.csv",
            "year,staff_group,count,source",
            List.of("1985,GPs,32000,HSCIC", "2012,GPs,40000,HSCIC"))
        .file(
            "consultations",
            "consultations.csv",
            "year,area_code,age_band,sex,consultations,person_years",
            List.of("1995,England,all,,39000,10000", "2008,England,all,persons,43290,10000"))
        .file(
            "nhs111_activity",
            "calls.csv",
            "month,area_code,calls_offered,calls_answered,calls_abandoned",
            List.of("2018-03,03W,\"1,000\",950,50"))
        .file(
            "patient_survey",
            "survey.csv",
            "year,question,practice_code,responses,positive",
            List.of(
                "2019,phone,C82001,100,90", "2019,phone,C82002,9,1", "2019,phone,A81001,50,40"));
  }

  private static List<List<String>> query(String sql) {
    return Duck.query(folder.resolve("out"), sql);
  }
}
