package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Inputs;
import primarycare.support.Shared;

class CheckTest {

  @TempDir Path folder;

  @Test
  void reportsOnEachFileAndPublishesNothing() {
    Runs.Result run =
        Runs.run(
            "check",
            "jobs/sample.json",
            "--set",
            "store=" + folder.resolve("store"),
            "--set",
            "output=" + folder.resolve("out"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "../data/sample/lists/gp-reg-pat-prac-quin-age-2026-07.zip / gp-reg-pat-prac-quin-age.csv")
        .contains("1 by rule \"type\" in NUMBER_OF_PATIENTS, first on line 987")
        .contains("120 excluded: total row")
        .contains("missing: value, not_reported")
        .contains("Every file can be read and is within the job's tolerance.");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void loadsTheTenGenuineRowsOfTheWideLayoutWithNurseDataMissingAndNotNought() {
    Path rows = Shared.file("real/workforce/practice-level-layout/practice_detailed_cols.csv");
    Path job =
        new Inputs(folder)
            .practice("2026-07-01", "A81001", "U89141", "16C")
            .list("2026-07-01", "A81001", 3874)
            .gps("A81001", "Fully provided", "5", "1")
            .job("2024-07", "\"16C\"");
    Runs.Result run =
        Runs.run(
            "check",
            job,
            "--set",
            "inputs.gp_workforce=[{\"files\":\"" + rows + "\",\"month\":\"2024-08\"}]",
            "--set",
            "tolerances.quarantinedShare=0.5");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("10 records\\s+10 loaded");
    String parquet = folder.resolve("store/gp_workforce") + "/*/state=accepted";
    var nurses =
        Runs.spark()
            .read()
            .parquet(parquet)
            .where("practice_code = 'A81001' AND staff_group = 'nurses' AND measure = 'fte'")
            .select("value", "value_missing", "data_source")
            .distinct()
            .collectAsList();
    assertThat(nurses.toString())
        .isEqualTo("[[null,not_reported,Fully estimated - no data provided]]");
  }
}
