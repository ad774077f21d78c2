package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** What the publishable preset shows of one month, whose practices the job asks for by month. */
class AttendanceDisclosureTest {

  private static final String JULY = "2026-07-01";

  @TempDir static Path folder;

  @BeforeAll
  static void publish() {
    Inputs inputs =
        new Inputs(folder)
            .disclosure("hes-ecds-2018")
            .with("\"periods\": [\"month\"]")
            .area("place", "C82001", "city", "");
    Attendances july = new Attendances();
    int[] attendances = {0, 1, 7, 8, 13};
    for (int i = 0; i < attendances.length; i++) {
      String practice = "C8200" + (i + 1);
      inputs.practice(JULY, practice, "U1000" + (i + 1), "03W");
      july.year(JULY, practice, "FEMALE", "21", 1000).year(JULY, practice, "MALE", "21", 1000);
      july.came(attendances[i], JULY, practice, "2", "21");
    }
    july.record(2, JULY, "C82001", "2", "21", "01", "4", "");
    july.record(9, JULY, "C82001", "2", "21", "05", "1", "");
    Runs.Result run = Runs.refresh(july.into(inputs).job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void suppressesOneToSevenWithItsRateAndShareAndSaysWhy() {
    for (String area : List.of("C82002", "C82003")) {
      assertThat(
              women(
                  area,
                  "attendances, attendances_status, all_ages_attendances, share_of_attendances,"
                      + " rate_per_1000, rate_lower, rate_upper, no_rate_reason"))
          .containsExactly(
              "null",
              "suppressed",
              "null",
              "null",
              "null",
              "null",
              "null",
              "attendances are suppressed");
    }
  }

  @Test
  void keepsThePatientsOfASuppressedCountBecauseListsArePublic() {
    assertThat(women("C82002", "registered_patients, list_extract_date"))
        .containsExactly("1000.0", JULY);
  }

  @Test
  void showsNoughtAsItIs() {
    assertThat(women("C82001", "attendances, attendances_status, rate_per_1000, no_rate_reason"))
        .containsExactly("0", "exact", "0.0", "null");
  }

  @Test
  void roundsEightAndMoreToFiveAndDividesTheRoundedCount() {
    assertThat(women("C82004", "attendances, attendances_status, rate_per_1000"))
        .containsExactly("10", "rounded", "10.0");
    assertThat(women("C82005", "attendances, all_ages_attendances, rate_per_1000"))
        .containsExactly("15", "15", "15.0");
  }

  @Test
  void makesTheLimitsFromTheRoundedCountSoThatTheyDoNotGiveTheExactOneBack() {
    double byarOfTen = 10 * Math.pow(1 - 1 / 90.0 - 1.959963984540054 / (3 * Math.sqrt(10)), 3);
    assertThat(Double.parseDouble(women("C82004", "rate_lower").get(0)))
        .isCloseTo(byarOfTen, within(1e-9));
  }

  @Test
  void roundsATotalFromTheExactCountsAndNotFromTheRoundedOnes() {
    assertThat(women("all", "attendances")).containsExactly("30");
    assertThat(practices("SELECT sum(attendances) FROM %s")).containsExactly(List.of("25"));
  }

  @Test
  void givesPracticesByMonthWhereTheJobAsksForMonths() {
    assertThat(
            practices(
                "SELECT practice_code, period, attendances, attendances_status,"
                    + " ae_attendances_per_1000, no_rate_reason FROM %s ORDER BY 1"))
        .containsExactly(
            List.of("C82001", "month", "0", "exact", "0.0", "null"),
            List.of("C82002", "month", "null", "suppressed", "null", "attendances are suppressed"),
            List.of("C82003", "month", "null", "suppressed", "null", "attendances are suppressed"),
            List.of("C82004", "month", "10", "rounded", "5.0", "null"),
            List.of("C82005", "month", "15", "rounded", "7.5", "null"));
    assertThat(query("SELECT DISTINCT period FROM $attendance_by_age_band"))
        .containsExactly(List.of("month"));
  }

  @Test
  void protectsTheCountsOfRecordsOfAFileAboutPeopleAndNoOthers() {
    assertThat(
            query(
                "SELECT rule, records, records_status FROM $quarantine_summary"
                    + " WHERE source = 'ae_attendance' ORDER BY 1"))
        .containsExactly(
            List.of("planned follow-up attendance", "null", "suppressed"),
            List.of("same-day emergency care (department type 05)", "10", "rounded"));
    assertThat(query("SELECT records, loaded, excluded FROM $intake WHERE source LIKE 'ae%'"))
        .containsExactly(List.of("40", "30", "10"));
    assertThat(query("SELECT records, records_status FROM $intake WHERE source = 'practice_map'"))
        .containsExactly(List.of("5", "exact"));
  }

  private static List<String> women(String area, String columns) {
    String sql =
        """
        SELECT %s FROM $attendance_by_age_band
        WHERE area_code = '%s' AND sex = 'female' AND age_band = '20-24'
          AND department_group = 'all' AND area_type IN ('practice', 'all')
        """;
    List<List<String>> rows = query(sql.formatted(columns, area));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static List<List<String>> practices(String sql) {
    return query(
        sql.formatted(
            "(SELECT * FROM $practice_presentation_rates WHERE department_group = 'all'"
                + " AND practice_code LIKE 'C%')"));
  }

  private static List<List<String>> query(String sql) {
    return Duck.query(folder.resolve("out"), sql);
  }
}
