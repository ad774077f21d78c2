package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/**
 * A job of all England in a folder with odd signs: June has no attendances, one is dated 1990, and
 * of August there is the list of women alone. July has attendances on 21 days, May and August on
 * one. The censuses are of May and June.
 */
class OddInputsTest {

  private static final String STAFF =
      "PRAC_CODE,GP_SOURCE,TOTAL_GP_EXTG_HC,TOTAL_GP_FTE,TOTAL_GP_EXTG_FTE,TOTAL_GP_EXTGL_FTE";

  @TempDir static Path temporary;
  private static Path folder;
  private static Path job;
  private static Inputs inputs;
  private static Runs.Result run;

  @BeforeAll
  static void publish() throws IOException {
    folder = Files.createDirectories(temporary.resolve("one {two} [3] café 100%20"));
    inputs =
        new Inputs(folder)
            .disclosure("exact")
            .practice("2026-05-01", "C82001", "U10001", "03W")
            .practice("2026-05-01", "A81001", "U89141", "16C")
            .with(
                "\"publish\": [\"attendance_by_age_band\", \"practice_presentation_rates\","
                    + " \"gp_participation\", \"hub_use\"]")
            .with("\"periods\": [\"month\"]")
            .with(
                "\"expected\": [{ \"table\": \"hub_use\", \"column\": \"offered\", \"value\": 1,"
                    + " \"tolerance\": 0, \"source\": \"the hubs\" }]")
            .input("hub_activity", "{ \"files\": \"hubs*.csv\", \"optional\": true }");
    for (String month : List.of("2026-05", "2026-06")) {
      staff(month);
    }
    job = attendances().into(inputs).job("");
    run = Runs.refresh(job);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static void staff(String month) {
    inputs.write(month + ".csv", STAFF, List.of("C82001,Fully provided,2,1.5,1.5,1.5"));
    inputs.input(
        "gp_workforce",
        "{ \"files\": \"%s.csv\", \"month\": \"%s\", \"optional\": true }".formatted(month, month));
  }

  private static Attendances attendances() {
    Attendances made = new Attendances();
    for (String date : List.of("2026-05-01", "2026-07-01")) {
      for (String practice : List.of("C82001", "A81001")) {
        made.year(date, practice, "FEMALE", "20", 500).year(date, practice, "MALE", "20", 500);
        made.came(10, date, practice, "2", "20");
      }
    }
    for (int day = 2; day <= 21; day++) {
      made.came(1, "2026-07-%02d".formatted(day), "V81997", "2", "20");
    }
    return made.year("2026-08-01", "C82001", "FEMALE", "20", 510)
        .came(4, "2026-08-03", "C82001", "2", "20")
        .came(1, "1990-01-01", "C82001", "2", "20");
  }

  @Test
  void writesNothingBesideAFolderOfOddSigns() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      assertThat(files).containsExactly(folder);
    }
    assertThat(inputs.output().resolve("current/tables/reconciliation.parquet")).exists();
  }

  @Test
  void runsFromTheFirstMonthToTheLastAndTellsTheGap() {
    assertThat(run.out()).contains("months      2026-05 to 2026-08");
    assertThat(failed("files were given for the month", "ae_attendance"))
        .containsExactly(List.of("2026-06-01"));
  }

  @Test
  void leavesADateFarFromAllOthersAloneAndTellsIt() {
    assertThat(failed("records are dated near those of other months", "ae_attendance"))
        .containsExactly(List.of("1990-01-01"));
    assertThat(
            Duck.query(
                inputs.output(),
                "SELECT DISTINCT month FROM $attendance_by_age_band ORDER BY month"))
        .containsExactly(List.of("2026-05-01"), List.of("2026-07-01"), List.of("2026-08-01"));
  }

  @Test
  void tellsMonthsOfFewDaysAndKeepsThem() {
    assertThat(failed("a month has records on most of its days", "ae_attendance"))
        .containsExactlyInAnyOrder(List.of("2026-05-01"), List.of("2026-08-01"));
  }

  @Test
  void dividesNoMonthByTheListOfOneSex() {
    assertThat(failed("a list of single years is of both sexes", "registered_patients"))
        .containsExactly(List.of("2026-08-01"));
    assertThat(
            Duck.query(
                inputs.output(),
                "SELECT month, attendances, registered_patients, no_rate_reason"
                    + " FROM $practice_presentation_rates"
                    + " WHERE practice_code = 'C82001' AND department_group = 'all' ORDER BY 1"))
        .containsExactly(
            List.of("2026-05-01", "10", "1000.0", "null"),
            List.of("2026-07-01", "10", "1000.0", "null"),
            List.of("2026-08-01", "4", "null", "no list extracted on the first of the month"));
  }

  @Test
  void comparesWithEnglandWhereTheAreaIsAllOfIt() {
    assertThat(
            Duck.query(
                inputs.output(),
                "SELECT DISTINCT standardised_ratio, standardised_ratio_to_england"
                    + " FROM $practice_presentation_rates"
                    + " WHERE department_group = 'all' AND month = '2026-07-01'"
                    + " AND practice_code LIKE '_8%'"))
        .containsExactly(List.of("1.0", "1.0"));
  }

  @Test
  void tellsAFigureOfATableThatIsNotThere() {
    assertThat(
            Duck.query(
                inputs.output(),
                "SELECT enforced, passed, level, explanation FROM $reconciliation"
                    + " WHERE check_name = 'a figure published elsewhere'"))
        .containsExactly(
            List.of(
                "false", "false", "hub_use.offered, the hubs", "the table is not in this release"));
  }

  @Test
  void publishesOnlyTheCensusesAskedFor() {
    Runs.Result asked = asked("2026-06", "2026-07");
    assertThat(asked.code()).as(asked.err()).isZero();
    assertThat(Duck.query(folder.resolve("asked"), "SELECT DISTINCT month FROM $gp_participation"))
        .containsExactly(List.of("2026-06-01"));
  }

  @Test
  void leavesOutATableWhoseOptionalFilesAreOfOtherMonths() {
    Runs.Result july = asked("2026-07", "2026-07");
    assertThat(july.code()).as(july.err()).isZero();
    assertThat(july.out())
        .contains(
            "left out    without gp_workforce data for the months requested: gp_participation")
        .contains(" rows  attendance_by_age_band");
    Runs.Result none = asked("2026-07", "2026-07", "publish=[\"gp_participation\"]");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("no table can be published", "gp_workforce data");
    Runs.Result june = asked("2026-06", "2026-06");
    assertThat(june.code()).isEqualTo(2);
    assertThat(june.err()).contains("no ae_attendance data for the months requested");
  }

  /** A release of some months beside the one of all. */
  private static Runs.Result asked(String from, String to, String... settings) {
    return Runs.refresh(
        job,
        Stream.concat(
                Stream.of(
                    "output=asked",
                    "period.from=" + from,
                    "period.to=" + to,
                    "publish=[\"attendance_by_age_band\", \"gp_participation\"]",
                    "expected=[]"),
                Stream.of(settings))
            .toArray(String[]::new));
  }

  private static List<List<String>> failed(String check, String level) {
    return Duck.query(
        inputs.output(),
        "SELECT month FROM $reconciliation WHERE check_name = '%s' AND level = '%s' AND NOT passed"
            .formatted(check, level));
  }
}
