package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every attendance that counts is in every area type once, and no other is anywhere. */
class AttendancePlacesTest {

  private static final String JULY = "month = '2026-07-01' AND period = 'month'";
  private static final String YEAR = "month = '2026-07-01' AND period = 'rolling_12_months'";
  private static final String ONCE =
      " AND department_group = 'all' AND sex = 'all' AND age_band_scheme = 'quinary'";

  @Test
  void addsUpToTheSameInEveryAreaTypeSchemeAndWayOfSex() {
    String sums =
        "SELECT DISTINCT total, count(*) FROM (SELECT sum(attendances) AS total"
            + " FROM $attendance_by_age_band WHERE department_group = 'all' AND %s"
            + " GROUP BY area_type, age_band_scheme, sex = 'all') GROUP BY 1";
    assertThat(AttendanceYear.query(sums.formatted(JULY)))
        .containsExactly(List.of(AttendanceYear.OF_JULY, "" + 5 * 2 * 2));
    assertThat(AttendanceYear.query(sums.formatted(YEAR)))
        .containsExactly(List.of(AttendanceYear.OF_THE_YEAR, "" + 6 * 2 * 2));
  }

  @Test
  void hasTheSameDepartmentsInEveryAreaTypeAndUnknownOnesInAllOnly() {
    String groups =
        "SELECT DISTINCT department_group, total FROM (SELECT department_group,"
            + " sum(attendances) AS total FROM $attendance_by_age_band WHERE sex = 'all' AND "
            + JULY
            + " GROUP BY area_type, age_band_scheme, department_group) ORDER BY 1";
    assertThat(AttendanceYear.query(groups))
        .containsExactly(
            List.of("all", "29"),
            List.of("type 1", "21"),
            List.of("type 2", "2"),
            List.of("type 3 and 4", "5"));
  }

  @Test
  void givesPeopleOfNoPracticeHereRowsOfTheirOwnInEveryAreaType() {
    assertThat(places(JULY, "all", "icb", "neighbourhood", "pcn", "sub_icb_location"))
        .containsExactly(
            List.of("no_registered_practice", "No registered practice", "1", "5"),
            List.of(
                "practice_not_applicable",
                "No practice applies: prison, armed forces or overseas",
                "1",
                "5"),
            List.of(
                "registered_elsewhere", "Registered with a practice outside the area", "2", "5"),
            List.of("unknown_practice", "Practice not known", "3", "5"),
            List.of(
                "unlisted_practice",
                "Practice code that the practice map does not know",
                "1",
                "5"));
    assertThat(places(YEAR, "practice"))
        .extracting(row -> row.get(2))
        .containsExactly("1", "1", "2", "3", "1");
  }

  @Test
  void givesPeopleOfNoPracticeHereNoRateAndTheReason() {
    assertThat(
            AttendanceYear.query(
                "SELECT DISTINCT no_rate_reason, registered_patients, rate_per_1000, rate_upper"
                    + " FROM $attendance_by_age_band WHERE "
                    + JULY
                    + " AND area_code IN ('registered_elsewhere', 'unknown_practice')"))
        .containsExactly(
            List.of("attendances of people whom no list covers", "null", "null", "null"));
  }

  @Test
  void givesAPracticeWithoutAnAreaOfASchemeToUnassigned() {
    assertThat(area(JULY, "neighbourhood", "unassigned")).isEqualTo("6");
  }

  @Test
  void splitsASharedPracticeEvenlyInWholePeopleAndSaysSo() {
    List<List<String>> halves =
        AttendanceYear.query(
            "SELECT age_band_scheme, sum(attendances), bool_and(allocated)"
                + " FROM $attendance_by_age_band WHERE area_code = 'south' AND sex = 'all'"
                + " AND department_group = 'all' AND attendances > 0 AND "
                + JULY
                + " GROUP BY 1 ORDER BY 1");
    assertThat(halves).extracting(row -> row.get(0)).containsExactly("five-year-from-1", "quinary");
    assertThat(halves).allMatch(row -> List.of("3", "4").contains(row.get(1)));
    assertThat(halves).allMatch(row -> row.get(2).equals("true"));
    int north = Integer.parseInt(area(JULY, "neighbourhood", "north"));
    assertThat(north + Integer.parseInt(area(JULY, "neighbourhood", "south"))).isEqualTo(8 + 7);
  }

  @Test
  void saysAllocatedOfNoAreaOfWholePractices() {
    assertThat(
            AttendanceYear.query(
                "SELECT DISTINCT area_type FROM $attendance_by_age_band WHERE allocated"))
        .containsExactly(List.of("neighbourhood"));
  }

  @Test
  void countsAPracticeInThePcnThatItBelongsToInEachMonth() {
    String june = "month = '2026-06-01' AND period = 'month'";
    assertThat(forties(june, "U10001")).containsExactly("2", "300.0");
    assertThat(forties(june, "U10002")).containsExactly("0", "null");
    assertThat(forties(JULY, "U10001")).containsExactly("0", "null");
    assertThat(forties(JULY, "U10002")).containsExactly("3", "300.0");
    assertThat(forties(YEAR, "U10001")).containsExactly("2", "275.0");
    assertThat(forties(YEAR, "U10002")).containsExactly("3", "25.0");
  }

  @Test
  void tellsWhyRecordsAreExcludedAndCountsThemNowhere() {
    assertThat(
            AttendanceYear.query(
                "SELECT rule, records FROM $quarantine_summary"
                    + " WHERE source = 'ae_attendance' AND outcome = 'excluded' ORDER BY records"))
        .containsExactly(
            List.of("planned follow-up attendance", "1"),
            List.of("attendance category X: not applicable", "2"),
            List.of("same-day emergency care (department type 05)", "3"),
            List.of("dead on arrival", "4"),
            List.of("streamed elsewhere after initial assessment", "5"));
    assertThat(area(JULY, "pcn", "U10001")).isEqualTo("8");
    assertThat(AttendanceYear.query("SELECT excluded FROM $intake WHERE source = 'ae_attendance'"))
        .containsExactly(List.of("15"));
  }

  @Test
  void passesEveryEnforcedCheckAndShowsNoFigureOfPeopleInThem() {
    assertThat(
            AttendanceYear.query(
                "SELECT count(*) > 0, bool_and(passed), count(left_value), count(right_value),"
                    + " count(difference) FROM $reconciliation"
                    + " WHERE level LIKE '%attendance%' AND enforced"
                    + " AND check_name NOT LIKE 'lists%'"
                    + " AND check_name NOT LIKE '%weights%'"
                    + " AND level NOT LIKE 'reference_attendance%'"))
        .containsExactly(List.of("true", "true", "0", "0", "0"));
  }

  private static List<List<String>> places(String period, String... types) {
    List<String> quoted = Stream.of(types).map(type -> "'" + type + "'").toList();
    return AttendanceYear.query(
        "SELECT area_code, area_name, total, count(*) FROM (SELECT area_type, area_code, area_name,"
            + " sum(attendances) AS total FROM $attendance_by_age_band WHERE area_type IN ("
            + String.join(", ", quoted)
            + ") AND (area_code LIKE '%practice' OR area_code IN ('registered_elsewhere',"
            + " 'practice_not_applicable')) AND "
            + period
            + ONCE
            + " GROUP BY 1, 2, 3) GROUP BY 1, 2, 3 ORDER BY 1");
  }

  private static String area(String period, String type, String code) {
    String sql =
        """
        SELECT sum(attendances) FROM $attendance_by_age_band
        WHERE area_type = '%s' AND area_code = '%s' AND %s
        """;
    return AttendanceYear.query(sql.formatted(type, code, period + ONCE)).get(0).get(0);
  }

  /** Women of 40 to 44: attendances and patients. */
  private static List<String> forties(String period, String pcn) {
    String sql =
        """
        SELECT attendances, registered_patients FROM $attendance_by_age_band
        WHERE area_code = '%s' AND sex = 'female' AND department_group = 'all'
          AND age_band = '40-44' AND %s
        """;
    List<List<String>> rows = AttendanceYear.query(sql.formatted(pcn, period));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
