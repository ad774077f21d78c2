package primarycare.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;

/** The other side of the benchmark makes the tables that a refresh makes, from files and store. */
class AttendanceBySqlTest {

  @TempDir private Path folder;

  @Test
  void bothSidesMakeTheSameTables() throws Exception {
    Path sample = folder.resolve("sample");
    makeSmallPracticesAndEveryKindOfDirt(sample);
    Path job = Files.writeString(folder.resolve("job.json"), RefreshBenchmark.job(sample));
    Runs.Result run = Runs.run("refresh", job);
    assertThat(run.code()).as(run.err()).isZero();

    DuckTables.make(DuckTables.FROM_CSV, sample, folder.resolve("csv"));
    DuckTables.make(DuckTables.FROM_STORE, folder.resolve("store"), folder.resolve("stored"));

    for (String table : DuckTables.tables()) {
      Path ours = DuckTables.file(folder.resolve("out/current/tables"), table);
      for (String theirs : List.of("csv", "stored")) {
        assertThat(Likeness.alike(ours, DuckTables.file(folder.resolve(theirs), table)))
            .as("%s, %s", table, theirs)
            .isTrue();
      }
    }
  }

  /** Departments without attendances among them. */
  private static void makeSmallPracticesAndEveryKindOfDirt(Path sample) {
    Object[] args = {
      "sample", "--out", sample, "--attendances", 3_300, "--practice-count", 200, "--no-job"
    };
    assertThat(Runs.run(args).code()).isZero();
  }
}
