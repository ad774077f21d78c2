package primarycare.table.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Duck;
import primarycare.support.Inputs;
import primarycare.support.Shared;

/**
 * Appointments of Leicester, Leicestershire and Rutland as published, March 2019 to August 2021.
 */
class RealAppointmentsTest {

  private static final String REAL = "appointments/Regional_CSV_LeicesterLeicsRut.csv";

  @TempDir private static Path folder;
  private static String file;

  @BeforeAll
  static void publish() {
    file = Shared.file("real/" + REAL).toString();
    Inputs inputs =
        new Inputs(folder)
            .with("\"publish\": [\"gp_appointments\"]")
            .practice("2019-03-01", "C82001", "U10001", "03W")
            .practice("2019-03-01", "C82002", "U10001", "04C")
            .practice("2019-03-01", "C82003", "U10002", "04V")
            .list("2019-03-01", "C82001", 1000)
            .list("2019-03-01", "C82002", 2000)
            .list("2019-03-01", "C82003", 3000)
            .input("appointments", "\"" + file + "\"");
    Runs.Result run = Runs.refresh(inputs.job("\"03W\", \"04C\", \"04V\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static String cell(String what, String where) {
    return Duck.cell(
        folder.resolve("out"), "SELECT " + what + " FROM $gp_appointments WHERE " + where);
  }

  @Test
  void reconcilesWithTheTotalOfTheFile() {
    assertThat(cell("sum(appointments)", "area_type = 'all' AND breakdown = 'all'"))
        .isEqualTo("15207850");
    assertThat(cell("sum(appointments)", "area_type = 'sub_icb_location' AND breakdown = 'all'"))
        .isEqualTo("15207850");
    assertThat(cell("count(DISTINCT month)", "true")).isEqualTo("30");
  }

  @Test
  void everyBreakdownHasAllAppointments() {
    assertThat(
            Duck.query(
                folder.resolve("out"),
                "SELECT DISTINCT breakdown, sum(appointments) FROM $gp_appointments"
                    + " WHERE area_type = 'all' AND breakdown NOT IN ('all', 'national_category')"
                    + " GROUP BY breakdown ORDER BY ALL"))
        .containsExactly(
            List.of("mode", "15207850"),
            List.of("professional", "15207850"),
            List.of("status", "15207850"),
            List.of("wait", "15207850"));
  }

  @Test
  void addsUpWhatTheFileSaysOfAMonth() {
    String same =
        "SELECT sum(COUNT_OF_APPOINTMENTS) FROM read_csv('"
            + file
            + "', all_varchar = false) WHERE CCG_CODE = '04C' AND Appointment_Month = 'APR2020'"
            + " AND regexp_replace(TIME_BETWEEN_BOOK_AND_APPT, ' +', ' ', 'g') IN"
            + " ('15 to 21 Days', '22 to 28 Days', 'More than 28 Days')";
    assertThat(
            cell(
                "appointments",
                "area_code = '04C' AND month = '2020-04-01' AND category = 'over 14 days'"))
        .isEqualTo(Duck.rows(same).get(0).get(0));
  }

  @Test
  void hasARateWhereAListIsOfTheFirstOfTheMonth() {
    assertThat(cell("count(*)", "appointments_per_1000 IS NOT NULL AND month > '2019-03-01'"))
        .isEqualTo("0");
    assertThat(
            cell(
                "appointments_per_1000 = appointments / 6.0",
                "area_type = 'all' AND breakdown = 'all' AND month = '2019-03-01'"))
        .isEqualTo("true");
  }
}
