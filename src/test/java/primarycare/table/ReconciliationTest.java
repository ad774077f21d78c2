package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/** Checks of whole runs that fail or tell; each has a test of its own in {@code reconcile}. */
class ReconciliationTest {

  private static final String REPORTED = "Fully provided";

  @TempDir Path folder;

  @Test
  void refusesAPracticeWhoseWeightsDoNotSumToOne() {
    Inputs inputs =
        onePractice().area("place", "C82001", "city", "").area("place", "C82001", "county", "");
    Runs.Result run = Runs.refresh(inputs.job("2026-06", "\"03W\""));
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err())
        .contains("a practice's weights in an area type sum to 1", "place", "C82001");
    assertThat(folder.resolve("out/current")).doesNotExist();
  }

  @Test
  void tellsOfPracticesThatTheMapDoesNotKnow() {
    publish(onePractice().list("2026-07-01", "Y99999", 400).gps("Y00001", REPORTED, "1", "1"));
    assertThat(failed("every practice is in the practice map"))
        .containsExactly(
            List.of("gp_workforce", "2.0", "1.0", "practices such as Y00001"),
            List.of("gp_workforce: its list", "2.0", "1.0", "practices such as Y99999"),
            List.of("registered_patients: its list", "2.0", "1.0", "practices such as Y99999"));
  }

  @Test
  void tellsNotHowManyPracticesPeopleAreRegisteredWith() {
    publish(
        new Attendances()
            .came(2, "2026-07-01", "C82001", "2", "40")
            .came(1, "2026-07-01", "Y00001", "2", "40")
            .into(onePractice())
            .with("\"publish\": [\"attendance_by_age_band\"]"));
    assertThat(failed("every practice is in the practice map"))
        .containsExactly(List.of("ae_attendance", "null", "null", "practices such as Y00001"));
  }

  @Test
  void tellsWhereTheOnlyMapIsLaterThanTheList() {
    publish(
        new Inputs(folder)
            .practice("2026-09-01", "C82001", "U10001", "03W")
            .list("2026-07-01", "C82001", 10000)
            .gps("C82001", REPORTED, "6", "5"));
    assertThat(failed("the practice map is not later than the list"))
        .containsExactly(
            List.of("gp_workforce", "null", "null", "the earliest map is of 2026-09-01"),
            List.of("registered_patients", "null", "null", "the earliest map is of 2026-09-01"));
  }

  @Test
  void tellsOfAMonthWithoutACensus() {
    publish(onePractice().with("\"period\": { \"from\": \"2026-05\", \"to\": \"2026-06\" }"));
    assertThat(failed("files were given for the month"))
        .containsExactly(List.of("gp_workforce", "null", "null", ""));
  }

  private Inputs onePractice() {
    return new Inputs(folder)
        .practice("2026-07-01", "C82001", "U10001", "03W")
        .list("2026-07-01", "C82001", 10000)
        .gps("C82001", REPORTED, "6", "5");
  }

  private void publish(Inputs inputs) {
    Runs.Result run = Runs.refresh(inputs.job("2026-06", "\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private List<List<String>> failed(String check) {
    return Duck.query(
        folder.resolve("out"),
        "SELECT level, left_value, right_value, explanation FROM $reconciliation"
            + " WHERE NOT passed AND NOT enforced AND check_name = '"
            + check
            + "' ORDER BY 1");
  }
}
