package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** Small jobs that say nothing of cells, of the year that ends with July 2026. */
class DefaultRunsTest {

  private static final LocalDate JULY = LocalDate.parse("2026-07-01");

  private static final String PUBLISH =
      "\"publish\": [\"attendance_by_age_band\", \"attendance_by_registration\","
          + " \"attendance_need\", \"attendance_trend\", \"practice_presentation_rates\"]";

  @TempDir Path folder;

  /** Each practice has 24 attendances of women of 22 in each month. */
  private Runs.Result refresh(List<String> practices, int... monthsBefore) {
    Attendances attendances = new Attendances();
    Inputs inputs = new Inputs(folder);
    for (int before : monthsBefore) {
      LocalDate month = JULY.minusMonths(before);
      for (String practice : practices) {
        inputs.practice(month.toString(), practice, "U10001", "03W");
        attendances.band(month.toString(), practice, "FEMALE", "20_24", 400);
        attendances.band(month.toString(), practice, "MALE", "20_24", 390);
        attendances.came(24, month.plusDays(11).toString(), practice, "2", "22");
      }
    }
    return Runs.refresh(
        attendances
            .into(inputs)
            .disclosure("exact")
            .with(PUBLISH)
            .with("\"ageBandSchemes\": [], \"cells\": \"default\"")
            .job("\"03W\""));
  }

  private static final List<String> THREE = List.of("C82001", "C82002", "C82003");

  private List<List<String>> query(String sql) {
    return Duck.query(folder.resolve("out"), sql);
  }

  private static int[] year() {
    return IntStream.range(0, 12).toArray();
  }

  @Test
  void onePracticeIsAPracticeAndTheWholeArea() {
    Runs.Result run = refresh(List.of("C82001"), year());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(
            query(
                "SELECT area_type, attendances FROM $attendance_by_age_band WHERE age_band ="
                    + " '20-24' AND sex = 'all' AND period = 'rolling_12_months' ORDER BY"
                    + " area_type"))
        .contains(List.of("all", "288"), List.of("practice", "288"));
    assertThat(
            query(
                "SELECT DISTINCT attendances FROM $attendance_by_registration WHERE registration ="
                    + " 'registered_here' AND month = '2026-07-01' AND period = 'rolling_12_months'"
                    + " AND department_group = 'all'"))
        .containsExactly(List.of("288"));
  }

  /** Of the year that ends with May, since June has no attendances. */
  @Test
  void theLastCompleteYearStandsWhereALaterMonthIsMissing() {
    int[] withoutJune = IntStream.range(0, 14).filter(before -> before != 1).toArray();
    Runs.Result run = refresh(THREE, withoutJune);

    assertThat(run.code()).as(run.err()).isZero();
    for (String table : List.of("attendance_need", "practice_presentation_rates")) {
      assertThat(query("SELECT DISTINCT month, period FROM $" + table))
          .as(table)
          .containsExactly(List.of("2026-05-01", "rolling_12_months"));
    }
    assertThat(
            query(
                "SELECT DISTINCT month FROM $attendance_by_age_band WHERE area_type = 'practice'"))
        .containsExactly(List.of("2026-05-01"));
  }
}
