package primarycare.table.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/**
 * Thirteen months, July 2025 to July 2026, of an area of two PCNs, and what lies before them.
 *
 * <p>U10001 has 60 attendances a month, and 90 from January 2026 on.
 */
class TrendsTest {

  private static final YearMonth FIRST = YearMonth.of(2025, 7);
  private static final String MAP = "2024-06-15";

  @TempDir static Path folder;

  @BeforeAll
  static void publish() {
    Inputs inputs =
        new Inputs(folder)
            .with("\"publish\": [\"attendance_trend\", \"workforce_trend\"]")
            .with("\"period\": { \"from\": \"2025-07\", \"to\": \"2026-07\" }")
            .with("\"periods\": [\"rolling_12_months\"]")
            .with("\"trend\": { \"rebase\": [\"2026-01\"] }")
            .practice(MAP, "C82001", "U10001", "03W")
            .practice(MAP, "C82002", "U10002", "03W");
    for (String date : List.of("2024-07-01", "2025-07-01", "2026-07-01")) {
      inputs.list(date, "C82001", 9000).list(date, "C82002", 1000);
    }
    staff(inputs, "2024-06", "4", "NA");
    staff(inputs, "2025-06", "5", "1");
    staff(inputs, "2026-06", "6", "1");
    Runs.Result run = Runs.refresh(attendances().into(inputs).job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void chartsEachAreaMonthByMonthWithinItsSegments() {
    assertThat(
            query(
                "SELECT count(*), count(DISTINCT month), min(process_mean) > 1,"
                    + " bool_and(trial_limits) FROM $attendance_trend WHERE area_code = 'U10001'"
                    + " AND department_group = 'all'"))
        .containsExactly(List.of("13", "13", "true", "true"));
    assertThat(
            query(
                "SELECT DISTINCT limits_from FROM $attendance_trend"
                    + " WHERE area_code = 'U10001' ORDER BY 1"))
        .containsExactly(List.of("2025-07-01"), List.of("2026-01-01"));
    assertThat(query("SELECT DISTINCT area_type FROM $attendance_trend ORDER BY 1"))
        .containsExactly(
            List.of("all"), List.of("icb"), List.of("pcn"), List.of("sub_icb_location"));
  }

  @Test
  void setsAMonthBesideItselfAYearBeforeThoughThePeriodBeginsLater() {
    assertThat(
            query(
                "SELECT month, attendances, attendances_year_before, round(change_on_year_before,"
                    + " 9) FROM $attendance_trend WHERE area_code = 'U10001' AND department_group ="
                    + " 'type 1' AND attendances_year_before IS NOT NULL ORDER BY 1"))
        .containsExactly(
            List.of("2025-07-01", "60", "40", "0.5"), List.of("2026-07-01", "90", "60", "0.5"));
  }

  @Test
  void setsStaffBesideTheCensusesBefore() {
    assertThat(
            query(
                "SELECT month, fte, practices_reporting, patients_covered_percent, fte_year_before,"
                    + " change_on_year_before, change_on_24_months_before,"
                    + " raw_change_on_24_months_before, vintage"
                    + " FROM $workforce_trend WHERE area_type = 'all'"
                    + " AND staff_group = 'fully_qualified'"))
        .containsExactly(
            List.of(
                "2026-06-01",
                "7.0",
                "2",
                "100.0",
                "6.0",
                String.valueOf(7.0 / 6 - 1),
                "0.5",
                "0.75",
                "since 10 February 2022"));
    assertThat(
            query(
                "SELECT headcount, fte_per_head, no_change_reason_24_months_before"
                    + " FROM $workforce_trend WHERE area_code = 'C82002'"
                    + " AND staff_group = 'fully_qualified'"))
        .containsExactly(List.of("2", "0.5", CensusFigure.NOT_TWICE));
    assertThat(query("SELECT DISTINCT staff_group FROM $workforce_trend ORDER BY 1"))
        .containsExactly(List.of("fully_qualified"), List.of("nurses"));
  }

  private static Attendances attendances() {
    Attendances all = new Attendances().came(40, "2024-07-10", "C82001", "2", "30");
    for (int i = 0; i < 13; i++) {
      String date = FIRST.plusMonths(i) + "-10";
      all.came(i < 6 ? 60 : 90, date, "C82001", "2", "30");
      all.came(10, date, "C82002", "1", "40");
    }
    return all;
  }

  private static void staff(Inputs inputs, String month, String first, String second) {
    String name = "staff-" + month + ".csv";
    inputs.write(
        name,
        "PRAC_CODE,GP_SOURCE,TOTAL_GP_EXTG_HC,TOTAL_GP_EXTG_FTE,NURSE_SOURCE,TOTAL_NURSES_FTE",
        List.of(
            "C82001,Fully provided,9," + first + ",Fully provided,3",
            "C82002,Fully provided,2," + second + ",Fully provided,2"));
    inputs.input("gp_workforce", "{ \"files\": \"" + name + "\", \"month\": \"" + month + "\" }");
  }

  private static List<List<String>> query(String sql) {
    return Duck.query(folder.resolve("out"), sql);
  }
}
