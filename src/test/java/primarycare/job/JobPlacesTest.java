package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a job says that things are. */
class JobPlacesTest {

  @TempDir private Path folder;

  @Test
  void readsPlacesRelativeToTheJobFile() {
    Path file = JobFiles.file(folder, "store", "\"../store\"", "output", "\"sub/../out\"");
    Job.Places places = JobFiles.read(file).places();
    assertThat(places.file()).isEqualTo(file);
    assertThat(places.folder()).isEqualTo(folder);
    assertThat(Path.of(places.store())).isEqualTo(folder.resolveSibling("store"));
    assertThat(places.output()).isEqualTo(folder.resolve("out"));
  }

  @Test
  void readsWhetherAJobSharesItsOutputWhichIsNoPartOfTheRequest() {
    Job.Places own = JobFiles.read(JobFiles.file(folder)).places();
    assertThat(own.shareOutput()).isFalse();
    Path file = JobFiles.file(folder, "shareOutput", "true");
    assertThat(JobFiles.read(file).places().shareOutput()).isTrue();
    assertThat(JobFiles.read(file).places().canonical()).isEqualTo(own.canonical());
    JobFiles.assertRefused(
        JobFiles.file(folder, "shareOutput", "\"yes\""),
        "shareOutput",
        "neither true nor false",
        "\"yes\"",
        "true or false, without quotes",
        "");
  }

  @Test
  void refusesAnOutputThatIsAUriButNoPath() {
    for (String output : List.of("file:out", "file://server/out", "file:/srv/out?x=1")) {
      Path file = JobFiles.file(folder, "output", "\"" + output + "\"");
      assertThat(JobFiles.problems(file))
          .singleElement()
          .satisfies(problem -> assertThat(problem.where()).endsWith("key output"))
          .satisfies(problem -> assertThat(problem.what()).isEqualTo("not a path"));
    }
  }

  @Test
  void refusesAStoreThatIsAUriWithoutAPath() {
    assertThat(JobFiles.problems(JobFiles.file(folder, "store", "\"file:../store\"")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.where()).endsWith("key store"))
        .satisfies(problem -> assertThat(problem.what()).isEqualTo("not a path"));
  }

  @Test
  void refusesAnOutputThatIsNotLocal() {
    Path file = JobFiles.file(folder, "output", "\"abfss://llr@nhs.dfs.core.windows.net/out\"");
    JobFiles.assertRefused(
        file,
        "output",
        "the output is not on a local file system",
        "abfss://llr@nhs.dfs.core.windows.net/out",
        "a local folder",
        "publish locally, then copy the release");
  }

  @Test
  void refusesAStoreThatIsNoPath() {
    Path file = JobFiles.file(folder, "store", "\"s3a://llr/my store\"");
    JobFiles.assertRefused(
        file, "store", "not a path", "\"s3a://llr/my store\"", "a folder or a URI", "");
  }

  @Test
  void refusesAStoreInTheOutputAndTheReverseByWhateverName() throws java.io.IOException {
    java.nio.file.Files.createDirectories(folder.resolve("private/store"));
    java.nio.file.Files.createSymbolicLink(folder.resolve("link"), folder.resolve("private"));
    for (String output : List.of("private/store", "private", "private/store/out", "./link/store")) {
      Path file =
          JobFiles.file(folder, "output", "\"" + output + "\"", "store", "\"private/store\"");
      assertThat(JobFiles.problems(file))
          .as(output)
          .singleElement()
          .satisfies(problem -> assertThat(problem.what()).contains("one lies in the other"));
    }
    Path apart = JobFiles.file(folder, "output", "\"private/stored\"");
    assertThat(JobFiles.read(apart).places().output()).endsWithRaw(Path.of("private", "stored"));
  }

  @Test
  void readsAJobFileWithAByteOrderMark() throws java.io.IOException {
    Path file = JobFiles.file(folder);
    java.nio.file.Files.writeString(file, "\uFEFF" + java.nio.file.Files.readString(file));
    assertThat(JobFiles.read(file).name()).isEqualTo("llr");
  }
}
