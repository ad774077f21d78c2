package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Attendances;
import primarycare.support.Inputs;

/**
 * The command that is printed under {@code try} runs, whatever the job publishes, and shows rows.
 */
class TriedTest {

  @TempDir private Path folder;

  @Test
  void runsForAJobOfAttendancesInAFolderWithBlanksAndApostrophes() throws Exception {
    Inputs inputs = new Inputs(folder.resolve("O'Brien's \"own\" area [1]"));
    practices(inputs);
    Attendances attendances = new Attendances().came(20, "2026-07-11", "C82001", "2", "19");
    for (String sex : List.of("FEMALE", "MALE")) {
      attendances.band("2026-07-01", "C82001", sex, "15_19", 400);
    }
    Path job =
        attendances
            .into(inputs)
            .with("\"publish\": [\"practice_presentation_rates\", \"attendance_by_age_band\"]")
            .job("\"03W\"");
    assertThat(tried(job))
        .endsWith("/attendance_by_age_band.parquet' WHERE area_code = 'all' LIMIT 20");
  }

  @Test
  void runsForAJobOfTheWorkforceAlone() throws Exception {
    Path job =
        practices(new Inputs(folder))
            .list("2026-07-01", "C82001", 5000)
            .gps("C82001", "Fully provided", "2", "1.5")
            .with("\"publish\": [\"gp_capacity\", \"gp_participation\"]")
            .job("2026-06", "\"03W\"");
    assertThat(tried(job)).contains("/gp_capacity.parquet' WHERE area_code = 'all'");
  }

  @Test
  void runsForAJobWithoutATableByArea() throws Exception {
    Inputs inputs =
        practices(new Inputs(folder))
            .list("2026-07-01", "C82001", 5000)
            .file(
                "workforce_long_run",
                "long.csv",
                "year,staff_group,count,source",
                List.of("2024,GPs,10,any", "2025,GPs,12,any"))
            .with("\"publish\": [\"practice_profile\", \"workforce_index\"]");
    assertThat(tried(inputs.job("\"03W\""))).endsWith("/practice_profile.parquet' LIMIT 20");
  }

  @Test
  void runsForAJobOfNoMonthOfWhichATableHasNoRow() throws Exception {
    Path job =
        practices(new Inputs(folder))
            .list("2026-07-01", "C82001", 5000)
            .with("\"publish\": [\"membership_changes\"]")
            .with("\"period\": { \"from\": \"2020-01\", \"to\": \"2020-02\" }")
            .job("\"03W\"");
    assertThat(tried(job)).contains("/intake.parquet' LIMIT 20");
  }

  private static Inputs practices(Inputs inputs) {
    return inputs.practice("2026-07-01", "C82001", "U10001", "03W");
  }

  /** The query that was printed, after a shell and DuckDB have run it. */
  private static String tried(Path job) throws Exception {
    Runs.Result run = Runs.refresh(job);
    assertThat(run.code()).as(run.err()).isZero();
    String command =
        run.out()
            .lines()
            .filter(line -> line.startsWith("try "))
            .map(line -> line.substring(12))
            .findFirst()
            .orElseThrow();
    assertThat(TryItTest.run(command)).as(command).isNotEmpty();
    return TryItTest.argument(command);
  }
}
