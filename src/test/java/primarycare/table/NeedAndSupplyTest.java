package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.job.Scenario;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/**
 * One release of what people need and who is there to meet it: a year of five practices, of which
 * the lower the number, the more deprived and the more often patients attend.
 */
class NeedAndSupplyTest {

  private static final YearMonth FIRST = YearMonth.of(2025, 8);
  private static final int MONTHS = 12;
  private static final int PRACTICES = 5;
  private static final String JULY = "2026-07-01";

  private static final String HEADER =
      "attendance_id,arrival_date,arrival_time,department_type,attendance_category,"
          + "age_at_arrival,sex,gp_practice_code,acuity,discharge_status,accommodation_status,"
          + "arrival_mode,investigations,treatments";

  private static final String STAFF =
      "PRAC_CODE,GP_SOURCE,TOTAL_GP_HC,TOTAL_GP_FTE,TOTAL_GP_EXTG_FTE,TOTAL_GP_FTE_30TO34,"
          + "TOTAL_GP_FTE_60TO64";

  @TempDir static Path folder;

  @BeforeAll
  static void publish() {
    Inputs inputs =
        new Inputs(folder)
            .disclosure("exact")
            .with(publish5())
            .with(scenario())
            .with("\"display\": { \"completenessPercent\": 1 }");
    List<String> homes = new ArrayList<>();
    List<String> scores = new ArrayList<>();
    for (int i = 1; i <= PRACTICES; i++) {
      inputs.practice("2025-07-15", "C8200" + i, "U10001", "03W");
      for (int month = 0; month < MONTHS; month++) {
        inputs.list(FIRST.plusMonths(month) + "-01", "C8200" + i, 1000);
      }
      homes.add("C8200" + i + ",2026-01-01," + 10 * i);
      scores.add("C8200" + i + ",NAME,2025," + (60 - 10 * i) + ".5");
    }
    inputs
        .file("practice_care_home", "homes.csv", "practice_code,date,residents", homes)
        .file(
            "practice_deprivation",
            "imd.csv",
            "PRACTICE_CODE,PRACTICE_NAME,IMD_YEAR,IMD_SCORE",
            scores)
        .file("ae_attendance", "ae.csv", HEADER, attendances());
    staff(inputs, "2024-06", "6", "4", "2");
    staff(inputs, "2026-06", "5.7", "3.7", "2");
    Runs.Result run = Runs.refresh(inputs.job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static String publish5() {
    return "\"publish\": [\"attendance_need\", \"care_home_use\", \"deprivation_gradient\","
        + " \"gp_supply_scenario\", \"gp_participation\"],"
        + " \"expected\": [{ \"table\": \"care_home_use\", \"column\": \"residents\","
        + " \"value\": 150, \"tolerance\": 0, \"source\": \"the homes\","
        + " \"where\": { \"month\": \"2026-07-01\", \"area_type\": \"practice\" } }]";
  }

  private static String scenario() {
    return "\"scenarios\": [{ \"name\": \"low\", \"years\": 3, \"listGrowthPercent\": 1,"
        + " \"joinersFte\": "
        + bands("0.1")
        + ", \"leavingRatePercent\": "
        + bands("5")
        + ", \"retirementRatePercent\": "
        + bands("3")
        + ", \"hoursChangePercent\": -1 }]";
  }

  private static String bands(String number) {
    return Scenario.AGE_BANDS.stream()
        .map(band -> "\"" + band + "\": " + number)
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static void staff(Inputs inputs, String month, String all, String young, String old) {
    String name = "staff-" + month + ".csv";
    List<String> rows = new ArrayList<>();
    for (int i = 1; i <= PRACTICES; i++) {
      rows.add("C8200" + i + ",Fully provided,8," + String.join(",", all, all, young, old));
    }
    inputs.write(name, STAFF, rows);
    inputs.input("gp_workforce", "{ \"files\": \"" + name + "\", \"month\": \"" + month + "\" }");
  }

  /**
   * A month of practice i has 7 - i minor attendances, and one of a resident who came by ambulance.
   */
  private static List<String> attendances() {
    List<String> rows = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      String day = FIRST.plusMonths(month) + "-13";
      for (int i = 1; i <= PRACTICES; i++) {
        for (int n = 0; n < 7 - i; n++) {
          rows.add(
              String.join(
                  ",",
                  "A" + rows.size(),
                  day,
                  "09:30,01,1,30,2",
                  "C8200" + i,
                  "1077241000000103,182992009,,1048071000000103,1088291000000101,413334001"));
        }
        rows.add(
            String.join(
                ",",
                "A" + rows.size(),
                day,
                "23:30,01,1,85,2",
                "C8200" + i,
                "1064901000000108,182992009,160734000,1048031000000100,77477000,"));
      }
    }
    return rows;
  }

  @Test
  void showsWhatAMonthOfAttendancesNeeded() {
    assertThat(
            query(
                "SELECT attendances, low_acuity_attendances, low_acuity_share,"
                    + " in_hours_attendances, non_urgent_attendances, left_before_treatment,"
                    + " fields_not_carried FROM $attendance_need WHERE month = '2026-07-01'"
                    + " AND period = 'month' AND area_type = 'all' AND area_code = 'all'"
                    + " AND department_group = 'all' AND age_group = 'all'"))
        .containsExactly(List.of("25", "20", "0.8", "20", "20", "0", "null"));
  }

  @Test
  void countsEveryAgeGroupOnceInAll() {
    assertThat(
            query(
                "SELECT count(*) FROM (SELECT sum(attendances) FILTER (WHERE age_group = 'all') AS"
                    + " a, sum(attendances) FILTER (WHERE age_group <> 'all') AS b FROM"
                    + " $attendance_need GROUP BY month, period, area_type, area_code,"
                    + " department_group) WHERE a IS DISTINCT FROM b"))
        .containsExactly(List.of("0"));
  }

  @Test
  void dividesAYearOfResidentsAttendancesByTheResidents() {
    assertThat(
            query(
                "SELECT care_home_attendances, residents, care_home_attendances_per_1000,"
                    + " care_home_ambulance_attendances, ambulance_share, no_rate_reason"
                    + " FROM $care_home_use WHERE month = '"
                    + JULY
                    + "' AND area_code IN ('C82002', 'all') AND area_type IN ('practice', 'all')"
                    + " ORDER BY area_type DESC"))
        .containsExactly(
            List.of("12", "20", "600.0", "12", "1.0", "null"),
            List.of("60", "150", "400.0", "60", "1.0", "null"));
  }

  @Test
  void addsUpAFigureThatTheJobExpectsWhereTasksMakeTheRows() {
    assertThat(
            query(
                "SELECT passed, left_value, right_value, explanation FROM $reconciliation"
                    + " WHERE check_name = 'a figure published elsewhere'"))
        .containsExactly(List.of("true", "150.0", "150.0", "the homes; the sum of 5 rows"));
  }

  @Test
  void findsThatAttendancesFollowDeprivation() {
    assertThat(
            query(
                "SELECT imd_quintile, attendances, round(slope_index, 6) FROM"
                    + " $deprivation_gradient WHERE month = '2026-07-01' AND area_type = 'all'"
                    + " AND period = 'rolling_12_months' AND department_group = 'all' ORDER BY 1"))
        .containsExactly(
            List.of("1 most deprived", "84", "null"),
            List.of("2", "72", "null"),
            List.of("3", "60", "null"),
            List.of("4", "48", "null"),
            List.of("5 least deprived", "36", "null"),
            List.of("all", "300", "60.0"));
  }

  @Test
  void opensWithTheCensusAndLosesNoFte() {
    assertThat(
            query(
                "SELECT year, round(opening_fte, 6), registered_patients FROM $gp_supply_scenario"
                    + " WHERE area_type = 'all' AND age_band = 'all' AND year = 1"))
        .containsExactly(List.of("1", "28.5", "5050"));
    assertThat(
            query(
                "SELECT count(*), max(abs(opening_fte + joiners_fte - leavers_fte"
                    + " - retirements_fte + hours_effect_fte + moved_in_fte - moved_out_fte"
                    + " - closing_fte)) < 1e-9"
                    + " FROM $gp_supply_scenario WHERE area_type = 'all'"))
        .containsExactly(List.of("36", "true"));
  }

  @Test
  void showsFewerSessionsOfAsManyGps() {
    assertThat(
            query(
                "SELECT gp_headcount, headcount_change, round(fte_change, 6),"
                    + " round(estimated_sessions, 6) FROM $gp_participation"
                    + " WHERE area_code = 'C82001' AND definition = 'all_gps'"
                    + " AND month = '2026-06-01'"))
        .containsExactly(List.of("8", "0.0", "-0.05", "51.3"));
  }

  private static List<List<String>> query(String sql) {
    return Duck.query(folder.resolve("out"), sql);
  }
}
