package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.scan.PersonKeys;
import primarycare.scan.Survey;
import primarycare.support.Jobs;

/** A file that is written to, or taken away, between its survey and its last record. */
class ChangingFilesTest {

  private static final String HEADER =
      "attendance_id,arrival_date,department_type,attendance_category,age_at_arrival,sex,"
          + "gp_practice_code\n";

  @TempDir Path folder;

  @AfterEach
  void readAsBefore() {
    conf().unset(Survey.CHUNK_KEY);
  }

  @Test
  void refusesEachFileThatGrewShrankOrWasReplacedOrTakenAway() throws IOException {
    PracticeMaps maps = new PracticeMaps(folder);
    String[] names = {"gone.csv", "grown.csv", "replaced.csv", "same.csv", "shrunk.csv"};
    for (String name : names) {
      maps.write(name, HEADER + (name + ",2026-07-01,01,1,40,1,C82001\n").repeat(9));
    }
    conf().setLong(Survey.CHUNK_KEY, 256);
    Intake intake =
        new Intake(
            Runs.spark(),
            Jobs.reading(folder.resolve("job.json"), "ae_attendance", names),
            PersonKeys.none(),
            step -> change());
    Refusal refusal = catchThrowableOfType(Refusal.class, intake::run);
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FILE);
    assertThat(refusal.problems())
        .extracting(Problem::where)
        .containsExactlyInAnyOrder("gone.csv", "grown.csv", "replaced.csv", "shrunk.csv");
    assertThat(refusal.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.what()).isEqualTo("a file changed while it was read");
              assertThat(problem.action()).isEqualTo("run again when it is written");
            });
    assertThat(folder.resolve("store/ae_attendance")).isDirectoryNotContaining("glob:**.staging*");
  }

  private void change() {
    try {
      Files.delete(folder.resolve("gone.csv"));
      Files.writeString(
          folder.resolve("grown.csv"),
          "g9,2026-07-02,01,1,40,1,C82001\n",
          StandardOpenOption.APPEND);
      Files.writeString(folder.resolve("shrunk.csv"), HEADER);
      Path replaced = folder.resolve("replaced.csv");
      Files.writeString(replaced, Files.readString(replaced).replace("2026-07-01", "2026-07-02"));
      Files.setLastModifiedTime(replaced, FileTime.from(Instant.now().plusSeconds(60)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Configuration conf() {
    return Runs.spark().sparkContext().hadoopConfiguration();
  }
}
