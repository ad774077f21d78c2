package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Attendances;
import primarycare.support.Details;
import primarycare.support.Inputs;

/** An input that tells nothing of the area is told by name, and one that does is not. */
class StrangersTest {

  private static final String IMD = "PRACTICE_CODE,PRACTICE_NAME,IMD_YEAR,IMD_SCORE";

  @TempDir private Path folder;

  @Test
  void tellsEachInputWithoutAPracticeOfTheArea() {
    Inputs inputs =
        practices()
            .file("practice_deprivation", "imd.csv", IMD, List.of("A81001,A,2025,20"))
            .file(
                "expected_provider",
                "expected.csv",
                "scheme,area_code,provider_code,share",
                List.of("sub_icb_location,99X,RWE,0.5", "practice,A81001,RWE,0.5"))
            .gps("A81001", "Fully provided", "2", "1.5");
    String said = check(inputs.job("2026-06", "\"03W\""));
    for (String source : List.of("practice_deprivation", "expected_provider", "gp_workforce")) {
      assertThat(said)
          .contains("notice  " + source + ": none of its organisations (")
          .contains("area (03W)");
    }
    assertThat(said)
        .doesNotContain("notice  registered_patients:", "notice  practice_map:")
        .contains("expected_provider: none of its organisations (2 codes) is");
  }

  @Test
  void tellsARegisterThatEndsWithoutAPracticeOfTheArea() {
    Inputs inputs = practices();
    Path job =
        new Details()
            .of("A81001", "2026-01-01,GMS,N,Y,Good,1,0")
            .into(inputs)
            .file(
                "practice_register",
                "epraccur.csv",
                register("A81001"),
                List.of(register("A81002")))
            .job("\"03W\"");
    String said = check(job);
    assertThat(said)
        .contains(
            "notice  practice_register: none of its organisations (2 codes)",
            "notice  practice_details: none of its organisations (1 code)");
  }

  @Test
  void tellsNothingOfInputsOfWhichOneRowIsOfTheArea() {
    Inputs inputs =
        practices()
            .file(
                "practice_deprivation",
                "imd.csv",
                IMD,
                List.of("A81001,A,2025,20", "C82001,B,2025,21"))
            .file(
                "expected_provider",
                "expected.csv",
                "scheme,area_code,provider_code,share",
                List.of("all,all,RWE,0.5"))
            .area("place", "C82001", "P1", "1")
            .gps("C82001", "Fully provided", "2", "1.5");
    String said = check(inputs.job("2026-06", "\"03W\""));
    assertThat(said).contains("Every file can be read").doesNotContain("none of its organisations");
  }

  /** How many practices people are registered with is nobody's to know. */
  @Test
  void tellsOfRecordsAboutPeopleWithoutANumber() {
    Inputs inputs = new Attendances().came(3, "2026-07-01", "A81001", "2", "40").into(practices());
    assertThat(check(inputs.job("\"03W\"")))
        .contains(
            "notice  ae_attendance: none of its organisations is of the job's area (03W), so that"
                + " it tells nothing of the area's practices");
  }

  private static String check(Path job) {
    Runs.Result run = Runs.run("check", job);
    assertThat(run.code()).as(run.err() + run.out()).isZero();
    return run.out();
  }

  @Test
  void knowsTheAreaByAnyOfItsRegistersAlone() {
    Path job =
        new Inputs(folder)
            .write(
                "alone.json",
                ("{ 'name': 'alone', 'area': { 'name': 'A', 'subIcbLocations': ['03W'] },"
                        + " 'inputs': { 'pcn_membership': ['pcn.csv'], 'practice_register':"
                        + " ['epraccur.csv'], 'practice_deprivation': ['imd.csv'] },"
                        + " 'store': 'store', 'output': 'out' }")
                    .replace('\'', '"'),
                List.of());
    Inputs inputs = new Inputs(folder);
    inputs.write("imd.csv", IMD, List.of("C82001,B,2025,21"));
    inputs.write(
        "epraccur.csv", register("A81001"), List.of(register("C82001").replace("99X", "03W")));
    inputs.write(
        "pcn.csv",
        "Partner Organisation Code,Partner Name,Practice Parent Sub ICB Loc Code,PCN Code,PCN Name,"
            + "PCN Parent Sub ICB Loc Code,Practice to PCN Relationship Start Date,"
            + "Practice to PCN Relationship End Date",
        List.of("A81001,A,99X,U90001,P,99X,20200401,"));
    String said = check(job);
    assertThat(said)
        .contains("notice  pcn_membership: none of its organisations (1 code)")
        .doesNotContain("notice  practice_register:", "notice  practice_deprivation:");
  }

  /** A row of the register as ODS writes it, of a practice elsewhere. */
  private static String register(String practice) {
    return practice
        + ",ANY SURGERY,Y60,QZZ,1 ANY STREET,,,,,ZZ1"
        + " 1ZZ,20000101,,A,B,99X,20200401,,,,,,0,,99X,,4,";
  }

  private Inputs practices() {
    return new Inputs(folder)
        .practice("2026-07-01", "C82001", "U10001", "03W")
        .practice("2026-07-01", "A81001", "U90001", "99X")
        .list("2026-07-01", "C82001", 5000)
        .list("2026-07-01", "A81001", 6000);
  }
}
