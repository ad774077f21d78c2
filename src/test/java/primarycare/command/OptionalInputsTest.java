package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Inputs;
import primarycare.table.Catalogue;

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
        .contains("left out    without lsoa_area and registered_patients_lsoa: registration_flows")
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
  void namesEveryTableThatWasLeftOutOfAJobThatNamesNone() {
    Runs.Result run = Runs.refresh(practices().job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(" rows  practice_profile")
        .contains("left out    without ae_attendance: attendance_by_age_band,");
    List<String> named =
        Catalogue.vocabulary().keySet().stream()
            .filter(table -> !run.out().contains(" rows  " + table))
            .toList();
    assertThat(named).hasSizeGreaterThan(15);
    String leftOut = run.out().substring(run.out().indexOf("left out"));
    assertThat(leftOut).contains(named);
  }

  @Test
  void saysInOneMessageThatAJobOfOneInputPublishesNothing() {
    for (String source : List.of("ae_attendance", "practice_register", "gp_workforce")) {
      Path job =
          new Inputs(folder)
              .write(
                  "one.json",
                  ("{ 'name': 'one', 'area': { 'name': 'One' }, 'inputs': { '%s': ['x.csv'] },"
                          + " 'store': 'store', 'output': 'out' }")
                      .replace('\'', '"')
                      .formatted(source),
                  List.of());
      Runs.Result run = Runs.refresh(job);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .contains("1 problem:", "no table can be published", "only " + source + ": no ")
          .contains("give the job practice_map (for ")
          .doesNotContain("start  ");
      assertThat(run.err().lines().count()).isLessThan(10);
      assertThat(folder.resolve("out")).doesNotExist();
      assertThat(Runs.run("check", job).err()).contains("no file for an input");
    }
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
  void refusesAFileOfWhichNothingIsLoadedThoughItsInputIsOptional() {
    Inputs inputs = practices();
    inputs.write(
        "regions.csv",
        "EXTRACT_DATE,ORG_TYPE,ORG_CODE,SEX,AGE,NUMBER_OF_PATIENTS",
        List.of("01JUL2026,COMM_REGION,Y60,MALE,0,5000", "01JUL2026,ICB,QK1,FEMALE,1,900"));
    Path job = inputs.input("registered_patients", ABSENT.formatted("regions.csv")).job("\"03W\"");
    for (String verb : List.of("check", "refresh")) {
      Runs.Result run = Runs.run(verb, job);
      assertThat(run.code()).as(verb).isEqualTo(3);
      assertThat(run.out() + run.err())
          .contains("a file of which no record is loaded", "take gp-reg-pat-prac-quin-age")
          .doesNotContain("Every file can be read", "period");
    }
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
        .contains("left out    without scenarios in the job file: gp_supply_scenario")
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
