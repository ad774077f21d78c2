package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
    assertThat(row(COUNTS, "no_registered_practice")).containsExactly("2", "null", reason);
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
