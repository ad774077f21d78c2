package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
    return refresh(new Inputs(folder), practices, monthsBefore);
  }

  private static Runs.Result refresh(Inputs inputs, List<String> practices, int... monthsBefore) {
    Attendances attendances = new Attendances();
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
        attendances.into(inputs).disclosure("exact").with(PUBLISH).byDefault().job("\"03W\""));
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
                    + " 'other_practice_here' AND month = '2026-07-01' AND period ="
                    + " 'rolling_12_months' AND department_group = 'all'"))
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

  /** That which ends with May is of no quarter, and not the last. */
  @Test
  void yearsThatAreNotPublishedAreCheckedAllTheSame() {
    Runs.Result run = refresh(THREE, IntStream.range(0, 14).toArray());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(query("SELECT DISTINCT month FROM $practice_presentation_rates ORDER BY month"))
        .containsExactly(List.of("2026-06-01"), List.of("2026-07-01"));
  }

  @Test
  void tellsWhichAreasAndTypesHaveFewerRows() throws IOException {
    Runs.Result run = refresh(List.of("C82001", "C82002"), 0);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("out/current/summary.txt")))
        .contains("tables of attendances have no rows of pcn: its areas are those of all")
        .contains("areas of all with fewer than 3 practices in some month")
        .contains("of years alone: all; \"periods\": [\"month\", \"rolling_12_months\"]");
    assertThat(query("SELECT * FROM $attendance_trend WHERE area_code = 'all'")).isEmpty();
  }

  /** As one may work with what is read by DuckDB: each cell once, and in the one scheme. */
  @Test
  void threePracticesHaveTheCellsOfAnAreaAndOfPractices() {
    Runs.Result run = refresh(THREE, year());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(
            query(
                "SELECT area_type, period, count(DISTINCT month), count(DISTINCT sex),"
                    + " count(DISTINCT department_group), max(attendances) FROM"
                    + " $attendance_by_age_band WHERE age_band_scheme = 'quinary' AND area_code IN"
                    + " ('all', 'C82001') GROUP BY ALL ORDER BY ALL"))
        .containsExactly(
            List.of("all", "month", "12", "1", "1", "72"),
            List.of("all", "rolling_12_months", "1", "3", "1", "864"),
            List.of("practice", "rolling_12_months", "1", "3", "1", "288"));
    assertThat(
            query(
                "SELECT DISTINCT period, department_group, attendances FROM $attendance_need WHERE"
                    + " area_type = 'all' AND area_code = 'all' AND age_group IN ('all', '20-24')"))
        .containsExactly(List.of("rolling_12_months", "all", "864"));
    assertThat(query("SELECT DISTINCT area_type FROM $attendance_need"))
        .containsExactly(List.of("all"));
    assertThat(
            query(
                "SELECT practice_code, attendances FROM $practice_presentation_rates ORDER BY"
                    + " 1"))
        .contains(List.of("C82001", "288"));
  }

  /** Tables have no rows of the one location; what the job expects of it holds all the same. */
  @Test
  void anAreaWithoutRowsHasTheProvidersThatTheJobExpects() {
    Inputs inputs =
        new Inputs(folder)
            .file(
                "expected_provider",
                "expected.csv",
                "scheme,area_code,provider_code,share",
                List.of("sub_icb_location,03W,RXX,1"));
    Runs.Result run = refresh(inputs, THREE, year());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("no rows of").contains("sub_icb_location");
    assertThat(query("SELECT DISTINCT providers_missing FROM $practice_presentation_rates"))
        .containsExactly(List.of("RXX"));
  }
}
