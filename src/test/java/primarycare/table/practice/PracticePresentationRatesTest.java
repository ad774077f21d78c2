package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.table.attendance.AttendanceYear;
import primarycare.table.column.NotRanked;

class PracticePresentationRatesTest {

  private static final String COUNTS = "attendances, registered_patients, no_rate_reason";

  @Test
  void givesAPracticeItsYearPerThousandPersonYears() {
    assertThat(row(COUNTS + ", ae_attendances_per_1000", "C82002"))
        .containsExactly("12", "155.5", "null", "" + 12 * 1000 / 155.5);
  }

  @Test
  void givesTheExactLimitsOfASmallCountOverThePersonYears() {
    assertThat(row("attendances, registered_patients, rate_lower, rate_upper", "C82003"))
        .containsExactly(
            "5", "500.0", "" + 1.623486390118421 * 1000 / 500, "" + 11.66833207932267 * 1000 / 500);
  }

  /** No male of 12 is on the list of C82004, of whom 3 came. */
  @Test
  void flagsAttendancesOfAnAgeAndSexThatTheListHasNoPatientsOf() {
    assertThat(
            AttendanceYear.query(
                "SELECT practice_code, department_group, has_attendances_beyond_list"
                    + " FROM $practice_presentation_rates WHERE month = '2026-07-01'"
                    + " AND practice_code IN ('C82002', 'C82004', 'C82005')"
                    + " AND department_group IN ('all', 'type 1') ORDER BY 1, 2"))
        .containsExactly(
            List.of("C82002", "all", "false"),
            List.of("C82002", "type 1", "false"),
            List.of("C82004", "all", "true"),
            List.of("C82004", "type 1", "false"),
            List.of("C82005", "all", "null"),
            List.of("C82005", "type 1", "null"));
  }

  @Test
  void tellsTheNameTheDaysAndTheLastListOfTheYear() {
    assertThat(row("practice_name, days, list_extract_date, sub_icb_location_code", "C82002"))
        .containsExactly("NAME OF C82002", "365", "2026-07-01", "03W");
  }

  @Test
  void tellsThePcnThatThePracticeBelongsToInTheLastMonth() {
    assertThat(row("pcn_code, pcn_name", "C82003")).containsExactly("U10002", "PCN U10002");
  }

  @Test
  void givesYearsOnlyUnlessTheJobAsks() {
    assertThat(
            AttendanceYear.query(
                "SELECT DISTINCT period, month FROM $practice_presentation_rates ORDER BY 2"))
        .containsExactly(
            List.of("rolling_12_months", "2026-07-01"), List.of("rolling_12_months", "2026-08-01"));
  }

  @Test
  void addsUpToAllAttendancesOfTheYear() {
    assertThat(
            AttendanceYear.query(
                "SELECT sum(attendances) FROM $practice_presentation_rates"
                    + " WHERE month = '2026-07-01' AND department_group = 'all'"))
        .containsExactly(List.of(AttendanceYear.OF_THE_YEAR));
  }

  @Test
  void givesPeopleOfNoPracticeHereRowsOfTheirOwnWithoutARate() {
    String reason = "attendances of people whom no list covers";
    assertThat(row(COUNTS + ", practice_name, pcn_code", "registered_elsewhere"))
        .containsExactly(
            "2", "null", reason, "Registered with a practice outside the area", "null");
    assertThat(row(COUNTS, "unlisted_practice")).containsExactly("1", "null", reason);
    assertThat(row(COUNTS, "no_registered_practice")).containsExactly("1", "null", reason);
    assertThat(row(COUNTS, "practice_not_applicable")).containsExactly("1", "null", reason);
    assertThat(row(COUNTS, "unknown_practice")).containsExactly("3", "null", reason);
  }

  @Test
  void givesAPracticeThatIsNotOnTheListNoRateAndTheReason() {
    assertThat(row(COUNTS, "C82005"))
        .containsExactly(
            "2", "null", "attendances of a practice that is not on the list of its month");
  }

  @Test
  void givesNoRateAndTheReasonWhereAMonthOfTheYearHasNoList() {
    assertThat(
            AttendanceYear.query(
                "SELECT DISTINCT registered_patients, ae_attendances_per_1000, no_rate_reason"
                    + " FROM $practice_presentation_rates"
                    + " WHERE month = '2026-08-01' AND practice_code LIKE 'C%'"))
        .containsExactly(
            List.of("null", "null", "a month of the period has no list extracted on its first"));
  }

  @Test
  void hasAnUnknownDepartmentInAllOnly() {
    assertThat(departments("C82001"))
        .containsExactly(
            List.of("all", "8", "590.0"),
            List.of("type 1", "4", "590.0"),
            List.of("type 2", "1", "590.0"),
            List.of("type 3 and 4", "2", "590.0"));
  }

  @Test
  void givesADepartmentThatNobodyCameToNoughtAndARate() {
    assertThat(departments("C82003")).contains(List.of("type 2", "0", "500.0"));
    assertThat(
            AttendanceYear.query(
                "SELECT ae_attendances_per_1000, rate_lower, rate_upper"
                    + " FROM $practice_presentation_rates WHERE month = '2026-07-01'"
                    + " AND practice_code = 'C82003' AND department_group = 'type 2'"))
        .containsExactly(List.of("0.0", "0.0", "" + 3.6888794541139354 * 1000 / 500));
  }

  /** Lists of 590, 155.5, 500 and 201 patients, which are too short to be compared. */
  @Test
  void ranksNoShortListAndExpectsNothingOfItAtTheRatesOfTheArea() {
    for (String practice : List.of("C82001", "C82002", "C82003", "C82004")) {
      assertThat(
              row(
                  "ranked, not_ranked_reason, practices_ranked, rate_quintile,"
                      + " expected_attendances, standardised_ratio, verdict, funnel_upper",
                  practice))
          .as(practice)
          .containsExactly(
              "false", NotRanked.SMALL_LIST, "null", "null", "null", "null", "null", "null");
    }
  }

  @Test
  void expectsATenthOfThePersonYearsAtTheRatesOfEnglandsLatestYear() {
    String england =
        "round(expected_attendances_at_england_rates, 9),"
            + " round(standardised_ratio_to_england, 9)";
    assertThat(row(england, "C82003")).containsExactly("50.0", "0.1");
    assertThat(row(england, "C82002")).containsExactly("15.55", "0.77170418");
    assertThat(row(england, "C82005")).containsExactly("null", "null");
  }

  @Test
  void expectsNothingWhereTheReferenceLacksABandThatThePracticeHasOrTheDepartment() {
    String sql =
        """
        SELECT practice_code, department_group, round(expected_attendances_at_england_rates, 6)
        FROM $practice_presentation_rates
        WHERE month = '2026-07-01' AND practice_code IN ('C82002', 'C82003')
          AND department_group IN ('type 1', 'type 2') ORDER BY 1, 2
        """;
    assertThat(AttendanceYear.query(sql))
        .containsExactly(
            List.of("C82002", "type 1", "null"),
            List.of("C82002", "type 2", "null"),
            List.of("C82003", "type 1", "25.0"),
            List.of("C82003", "type 2", "null"));
  }

  @Test
  void setsAppointmentsAttendedBesideAttendances() {
    String columns =
        "gp_appointments, round(gp_presentations_per_1000, 6),"
            + " round(ae_attendances_per_1000_appointments, 6), quadrant";
    assertThat(row(columns, "C82001")).containsExactly("600", "1016.949153", "13.333333", "null");
    assertThat(row(columns, "C82002")).containsExactly("null", "null", "null", "null");
  }

  @Test
  void tellsTheAgesThatListsGive() {
    String ages = "patients_aged_18_to_25, patients_aged_65_and_over, share_aged_18_to_25";
    assertThat(row(ages, "C82001")).containsExactly("320", "0", "" + 320 / 590.0);
    assertThat(row(ages, "C82002")).containsExactly("null", "50", "null");
  }

  @Test
  void isThereWithoutWhatTheJobDoesNotGive() {
    assertThat(
            row(
                "imd_score, gp_fte, care_home_residents," + " people_attending, low_acuity_share",
                "C82001"))
        .containsOnly("null");
  }

  private static List<List<String>> departments(String practice) {
    return AttendanceYear.query(
        "SELECT department_group, attendances, registered_patients"
            + " FROM $practice_presentation_rates WHERE month = '2026-07-01'"
            + " AND practice_code = '%s' ORDER BY 1".formatted(practice));
  }

  /** The year to July 2026 of all departments. */
  private static List<String> row(String columns, String practice) {
    String sql =
        """
        SELECT %s FROM $practice_presentation_rates
        WHERE month = '2026-07-01' AND practice_code = '%s' AND department_group = 'all'
        """;
    List<List<String>> rows = AttendanceYear.query(sql.formatted(columns, practice));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
