package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Inputs;

/** A job publishes what its files allow, and says which tables it left out and why. */
class OptionalInputsTest {

  private static final String ABSENT = "{ \"files\": \"%s\", \"optional\": true }";

  @TempDir private Path folder;

  @Test
  void leavesOutTheTablesOfAnOptionalInputWithoutFiles() {
    Runs.Result run = withoutResidences("\"membership_changes\", \"registration_flows\"");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(" rows  membership_changes")
        .contains("release     2026-07-", "months      2026-07 to 2026-07")
        .contains("left out    registration_flows, without lsoa_area and")
        .doesNotContain(" rows  registration_flows");
  }

  @Test
  void publishesChangesOfAFileOfNoMonth() {
    Runs.Result run =
        Runs.refresh(
            practices()
                .with("\"publish\": [\"membership_changes\"]")
                .with("\"period\": { \"from\": \"2020-01\", \"to\": \"2020-02\" }")
                .job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("release     undated-", "months      none");
  }

  @Test
  void tellsWhatWasLeftOutOfAJobThatNamesNoTables() {
    Runs.Result run = Runs.refresh(practices().job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(" rows  practice_profile")
        .contains("left out    attendance_by_age_band, without ae_attendance");
  }

  @Test
  void refusesAJobOfWhichNoTableHasItsFiles() {
    Runs.Result run = withoutResidences("\"registration_flows\"");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("no table can be published")
        .contains("no lsoa_area and registered_patients_lsoa");
  }

  @Test
  void stillRefusesAnInputWithoutFilesThatIsNotOptional() {
    Runs.Result run =
        Runs.refresh(practices().input("practice_details", "\"none.csv\"").job("\"03W\""));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("no file for an input")
        .contains("or mark it \"optional\": true");
  }

  @Test
  void leavesOutScenariosThatTheJobDoesNotState() {
    Runs.Result run =
        Runs.refresh(
            practices()
                .gps("C82001", "Fully provided", "2", "1.5")
                .with("\"publish\": [\"gp_participation\", \"gp_supply_scenario\"]")
                .job("2026-06", "\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(" rows  gp_participation")
        .contains("left out    gp_supply_scenario, without scenarios in the job file")
        .doesNotContain(" rows  gp_supply_scenario");
  }

  /** Publishes tables with optional inputs for residences, of which there are no files. */
  private Runs.Result withoutResidences(String tables) {
    return Runs.refresh(
        practices()
            .input("registered_patients_lsoa", ABSENT.formatted("lsoa/*"))
            .input("lsoa_area", ABSENT.formatted("areas-of-lsoas.csv"))
            .with("\"publish\": [" + tables + "]")
            .job("\"03W\""));
  }

  private Inputs practices() {
    return new Inputs(folder)
        .practice("2026-07-01", "C82001", "U10001", "03W")
        .list("2026-07-01", "C82001", 5000);
  }
}
