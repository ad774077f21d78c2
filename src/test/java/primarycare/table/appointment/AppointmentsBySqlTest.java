package primarycare.table.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Duck;

/** The sample's appointments, added up by DuckDB from the files as they are. */
class AppointmentsBySqlTest {

  private static final String FILES =
      "(SELECT *, strptime(APPOINTMENT_MONTH_START_DATE, '%d%b%Y')::DATE AS month FROM"
          + " read_csv('data/sample/appointments/*', all_varchar = true, delim = ',', quote = '\"',"
          + " header = true))";

  @TempDir private static Path folder;

  @BeforeAll
  static void publish() {
    Runs.Result run =
        Runs.refresh(
            Path.of("jobs", "sample.json"),
            "publish=[\"gp_appointments\"]",
            "store=" + folder.resolve("store"),
            "output=" + folder.resolve("out"));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static List<List<String>> published(String what, String where) {
    return Duck.query(
        folder.resolve("out"),
        "SELECT " + what + " FROM $gp_appointments WHERE " + where + " ORDER BY ALL");
  }

  private static List<List<String>> ofFiles(String what, String groups) {
    return Duck.rows("SELECT " + what + " FROM " + FILES + " GROUP BY " + groups + " ORDER BY ALL");
  }

  @Test
  void practicesHaveWhatTheFilesSayOfThem() {
    assertThat(
            published(
                "month, area_code, appointments",
                "area_type = 'practice' AND breakdown = 'all' AND appointments IS NOT NULL"))
        .hasSizeGreaterThan(400)
        .isEqualTo(ofFiles("month, GP_CODE, sum(COUNT_OF_APPOINTMENTS::BIGINT)", "month, GP_CODE"));
  }

  @Test
  void theWholeAreaHasThoseOfEachWait() {
    assertThat(
            published("month, category, appointments", "area_type = 'all' AND breakdown = 'wait'"))
        .isEqualTo(
            ofFiles(
                "month, lower(TIME_BETWEEN_BOOK_AND_APPT), sum(COUNT_OF_APPOINTMENTS::BIGINT)",
                "ALL"));
  }

  @Test
  void theShareMissedIsThatOfTheFiles() {
    assertThat(
            published(
                "month, round(share_percent, 9)",
                "area_type = 'all' AND category = 'did_not_attend'"))
        .isEqualTo(
            ofFiles(
                "month, round(100.0 * sum(COUNT_OF_APPOINTMENTS::BIGINT) FILTER (APPT_STATUS ="
                    + " 'DNA') / sum(COUNT_OF_APPOINTMENTS::BIGINT), 9)",
                "month"));
  }
}
