package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import primarycare.job.Job;
import primarycare.support.Jobs;

/** The verb as a person uses it, without a session. */
class SampleCommandTest {

  @TempDir Path folder;

  @Test
  void tellsWhatItMadeAndWhatToRunNext() {
    Path out = folder.resolve("made");
    Runs.Result run = run("--out", out, "--months", 2, "--attendances", 1000, "--seed", 5);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("sample      Eldermere (fictional)")
        .contains("practices   40")
        .contains("months      2026-06 to 2026-07")
        .contains("seed        5")
        .containsPattern(" 2 files, +2,000 rows, +\\d+ kB {2}ae/")
        .contains("next        jobs/refresh " + out.resolve("job.json"));
    assertThat(run.err().lines()).as("progress only").allMatch(line -> line.startsWith("sample "));
  }

  @Test
  void makesAJobThatCanBeReadAndFindsItsFiles() {
    run("--out", folder, "--months", 1, "--attendances", 100);
    Job job = Jobs.read(folder.resolve("job.json"));
    assertThat(job.inputs()).containsKeys("registered_patients", "practice_map", "gp_workforce");
    assertThat(job.area().subIcbLocations()).containsExactlyInAnyOrder("Z1A", "Z1B");
  }

  @Test
  void refusesMoreThanTheDiskHoldsBeforeItWritesAny() throws IOException {
    Path out = folder.resolve("large");
    Runs.Result run = run("--out", out, "--months", 60, "--attendances", 500_000_000);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("no room for so many attendances", out.toString())
        .contains("about 4,577,636 MB")
        .contains("ask for fewer, compress them with --gzip, or name another disk");
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.filter(file -> file.toString().endsWith(".csv"))).isEmpty();
    }
  }

  @Test
  void writesNoJobWhereNoneIsWanted() {
    Runs.Result run = run("--out", folder, "--months", 1, "--attendances", 100, "--no-job");
    assertThat(folder.resolve("job.json")).doesNotExist();
    assertThat(run.out()).contains("next        name the folder's files in a job file");
  }

  @Test
  void replacesItsOwnSampleWithoutBeingAskedTwice() {
    assertThat(run("--out", folder, "--months", 2, "--attendances", 100).code()).isZero();
    assertThat(run("--out", folder, "--months", 1, "--attendances", 100).code()).isZero();
    assertThat(folder.resolve("ae/ae-attendances-2026-07.csv")).exists();
    assertThat(folder.resolve("ae/ae-attendances-2026-06.csv")).doesNotExist();
  }

  @Test
  void refusesAFolderInUse() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "");
    Runs.Result run = run("--out", folder);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("the folder holds other files", "notes.txt", "--force");
  }

  @Test
  void tellsAllMistakesAtOnce() {
    Runs.Result run = run("--months", "none", "--to", "2026-13", "--map", "m.csv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("4 problems")
        .contains("no folder to write to", "add --out DIR")
        .contains("\"none\"", "a whole number from 1 to 120")
        .contains("\"2026-13\"", "a month such as 2026-07")
        .contains("a map without a list");
  }

  @ParameterizedTest
  @CsvSource({
    "--seed,one,a whole number from",
    "--practice-count,39,a whole number from 40 to 6500",
    "--practice-count,6501,a whole number from 40 to 6500",
    "--attendances,0,a whole number from 1 to 500000000",
    "--attendances,4.6k,a whole number from 1 to 500000000",
    "--months,121,a whole number from 1 to 120",
    "--to,July,a month such as 2026-07",
    "--to,1990-03,later months",
    "--sub-icb-locations,03W,add --map MAP",
  })
  void refusesWhatCannotBe(String option, String value, String allowed) {
    Runs.Result run = run("--out", folder.resolve("new"), option, value);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(option, value, allowed);
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void refusesAnUnknownOptionWithItsNearest() {
    Runs.Result run = run("--out", folder, "--attendence", "5");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--attendence", "--attendances");
  }

  @Test
  void refusesAListThatIsNotThereOrNoList() throws IOException {
    Path out = folder.resolve("new");
    assertThat(run("--out", out, "--practices", folder.resolve("no.csv")).code()).isEqualTo(2);
    Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    Runs.Result run = run("--out", out, "--practices", other);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("a header that is not recognised");
    assertThat(out).doesNotExist();
  }

  @Test
  void isToldOfInTheHelp() {
    assertThat(run("--help").out()).contains("--practice-count", "--sub-icb-locations");
  }

  /** Runs the verb where no session can be had. */
  static Runs.Result run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main main =
        new Main(
            () -> {
              throw new AssertionError("a sample needs no session");
            },
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code =
        main.run(
            Stream.concat(Stream.of("sample"), Stream.of(args).map(Object::toString))
                .toArray(String[]::new));
    return new Runs.Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
