package primarycare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import primarycare.command.Runs;

/** A release that is damaged is told by verifying it, and replaced by the next run. */
class DamagedReleaseTest {

  private static final int TRIES = 100;

  @TempDir private static Path folder;
  private static SmallJob job;
  private static SortedMap<String, String> release;

  @BeforeAll
  static void publish() throws IOException {
    job = new SmallJob(folder);
    assertThat(job.refresh().code()).isZero();
    release = job.current();
  }

  @Test
  void verifiesAWholeReleaseByItsFolderItsOutputAndItsJob() {
    for (Object place : List.of(job.output().resolve("current"), job.output(), job.file())) {
      Runs.Result run = Runs.run("verify", place);
      assertThat(run.code()).as(place + run.err()).isZero();
      assertThat(run.out())
          .matches(
              "whole +2026-07-[0-9a-f]{8}-hes-ecds-2018-not-for-publication: \\d+ files, 6 tables,"
                  + " .*\\n");
    }
  }

  @Test
  void refusesToVerifyWhatIsNoRelease() {
    Runs.Result nothing = Runs.run("verify", folder.resolve("nowhere"));
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("not a release", "nothing there");
    assertThat(Runs.run("verify", job.store()).err()).contains("no manifest.json");
  }

  @Test
  void tellsAReleaseWithoutItsManifest() throws IOException {
    Path manifest = job.output().resolve("current/manifest.json");
    byte[] whole = Files.readAllBytes(manifest);
    Files.delete(manifest);
    Runs.Result run = Runs.run("verify", job.output());
    Files.write(manifest, whole);
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("a release without its manifest", "run the job again");
  }

  @Test
  void tellsEachDamagedByteOfEachFile() throws IOException {
    Random random = new Random(28);
    List<Path> files = Fault.files(job.output().resolve("current").toRealPath());
    for (int i = 0; i < TRIES; i++) {
      Path struck = files.get(random.nextInt(files.size()));
      byte[] whole = Files.readAllBytes(struck);
      Fault.FLIPPED.strike(struck, random);
      refused(Runs.run("verify", job.output()), struck.getFileName().toString());
      Files.write(struck, whole);
    }
    assertThat(Runs.run("verify", job.output()).code()).as("whole again").isZero();
  }

  @ParameterizedTest
  @CsvSource({"FLIPPED, tables/attendance_by_age_band.parquet", "GONE, summary.txt"})
  void replacesADamagedReleaseAndKeepsItUnderAnotherName(Fault fault, String file)
      throws IOException {
    replaces(fault, file);
  }

  @ParameterizedTest
  @Tag("faults")
  @CsvSource({
    "CUT, tables/intake.parquet",
    "ZEROED, datapackage.json",
    "NULL, manifest.json",
    "FOLDER, tables/dictionary.parquet",
    "STRAY, tables/intake.parquet",
  })
  void replacesItWhateverTheDamage(Fault fault, String file) throws IOException {
    replaces(fault, file);
  }

  private static void replaces(Fault fault, String file) throws IOException {
    Path current = job.output().resolve("current").toRealPath();
    fault.strike(current.resolve(file), new Random(5));
    refused(Runs.run("verify", job.output()), "");

    Runs.Result run = job.refresh();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("repaired", "was damaged in", current.getFileName() + "-damaged");
    assertThat(job.current()).isEqualTo(release);
    assertThat(job.output().resolve("current").toRealPath()).isEqualTo(current);
    assertThat(names()).noneMatch(name -> name.endsWith("-second"));
  }

  private static void refused(Runs.Result run, String file) {
    assertThat(run.code()).as(file + run.err()).isEqualTo(5);
    assertThat(run.err()).contains(file, "run the job again").doesNotContain("\tat ", "    at ");
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(job.output().resolve("releases"))) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
