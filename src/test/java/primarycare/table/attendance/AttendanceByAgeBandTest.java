package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Lists and rates of a whole run; rows and reasons are in {@link AgeBandRowTest} and {@link
 * AgeBandReasonTest}, who is counted where in {@link AttendancePlacesTest}.
 */
class AttendanceByAgeBandTest {

  private static final String TWENTY_ONE =
      "age_band_scheme = 'five-year-from-1' AND age_band = '21-25'";
  private static final String JULY = "month = '2026-07-01' AND period = 'month'";
  private static final String YEAR = "month = '2026-07-01' AND period = 'rolling_12_months'";
  private static final String COUNTS = "attendances, registered_patients, no_rate_reason";

  @Test
  void gives21To25ARateOnListsBySingleYears() {
    assertThat(row(COUNTS, JULY, "U10001", "all", TWENTY_ONE))
        .containsExactly("5", "220.0", "null");
    assertThat(row("rate_per_1000", JULY, "U10001", "all", TWENTY_ONE))
        .containsExactly("" + 5 * 1000.0 / 220);
    assertThat(row(COUNTS, JULY, "U10001", "female", TWENTY_ONE))
        .containsExactly("3", "160.0", "null");
  }

  @Test
  void gives21To25CountsNoRateAndTheReasonOnListsByFiveYearBands() {
    assertThat(row(COUNTS + ", rate_per_1000, rate_upper", JULY, "U10002", "all", TWENTY_ONE))
        .containsExactly(
            "1", "null", "the lists at hand do not give this age band exactly", "null", "null");
    assertThat(row(COUNTS, JULY, "U10002", "all", quinary("20-24")))
        .containsExactly("1", "111.0", "null");
  }

  @Test
  void givesNoRateWhereOneOfManyPracticesHasNoListOfTheBand() {
    assertThat(row("attendances, rate_per_1000", JULY, "all", "all", TWENTY_ONE))
        .containsExactly("6", "null");
    assertThat(row(COUNTS, JULY, "all", "all", quinary("20-24")))
        .containsExactly("5", "351.0", "null");
  }

  @Test
  void dividesAYearByTheSumOfItsMonthlyListsOverTwelve() {
    assertThat(row(COUNTS + ", rate_per_1000", YEAR, "U10002", "female", quinary("20-24")))
        .containsExactly("12", "105.5", "null", "" + 12 * 1000 / 105.5);
  }

  @Test
  void givesAreasMonthsAndYearsAndPracticesYearsOnly() {
    assertThat(distinct("period", "area_type = 'practice'"))
        .containsExactly(List.of("rolling_12_months"));
    assertThat(distinct("period", "area_type = 'pcn'"))
        .containsExactly(List.of("month"), List.of("rolling_12_months"));
  }

  @Test
  void countsUnknownAgesAndSexesInTheAttendancesOfAllAges() {
    assertThat(
            row(
                "attendances, all_ages_attendances, share_of_attendances",
                JULY,
                "U10001",
                "all",
                quinary("20-24")))
        .containsExactly("4", "8", "0.5");
  }

  @Test
  void givesABandWithoutAnAttendanceARateOfNought() {
    assertThat(
            row(
                "attendances, registered_patients, rate_per_1000, rate_lower",
                JULY,
                "U10003",
                "female",
                quinary("50-54") + " AND department_group = 'type 3 and 4'"))
        .containsExactly("0", "101.0", "0.0", "0.0");
  }

  private static String quinary(String band) {
    return "age_band_scheme = 'quinary' AND age_band = '" + band + "'";
  }

  private static List<String> row(
      String columns, String period, String area, String sex, String where) {
    String group = where.contains("department_group") ? "" : " AND department_group = 'all'";
    String sql =
        "SELECT %s FROM $attendance_by_age_band WHERE %s AND area_code = '%s' AND sex = '%s' AND %s"
            .formatted(columns, period, area, sex, where + group);
    List<List<String>> rows = AttendanceYear.query(sql);
    assertThat(rows).as(sql).hasSize(1);
    return rows.get(0);
  }

  private static List<List<String>> distinct(String column, String where) {
    return AttendanceYear.query(
        "SELECT DISTINCT %s FROM $attendance_by_age_band WHERE %s ORDER BY 1"
            .formatted(column, where));
  }
}
