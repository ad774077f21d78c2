package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Refusal;

/** What is in the way stays: a sample replaces a sample and nothing else. */
class SampleFolderTest {

  @TempDir Path folder;

  @Test
  void replacesAnEarlierSample() throws IOException {
    write(SampleFolder.open(folder, false), "old.csv", "lists/both.csv");
    write(SampleFolder.open(folder, false), "lists/both.csv");
    assertThat(folder.resolve("old.csv")).doesNotExist();
    assertThat(folder.resolve("lists/both.csv")).hasContent("lists/both.csv");
    assertThat(folder.resolve(SampleFolder.LEDGER)).hasContent("lists/both.csv");
  }

  @Test
  void refusesAFolderWithOtherFilesAndLeavesAllOfThem() throws IOException {
    write(SampleFolder.open(folder, false), "old.csv");
    Files.writeString(folder.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> SampleFolder.open(folder, false))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.JOB))
        .hasMessageContaining("the folder holds other files")
        .hasMessageContaining("thesis.txt")
        .hasMessageContaining("--force");
    assertThat(folder.resolve("old.csv")).exists();
    assertThat(folder.resolve("thesis.txt")).hasContent("years of work");
  }

  @Test
  void writesBesideOtherFilesWhenForced() throws IOException {
    write(SampleFolder.open(folder, false), "old.csv");
    Files.writeString(folder.resolve("thesis.txt"), "years of work");
    write(SampleFolder.open(folder, true), "new.csv");
    assertThat(folder.resolve("old.csv")).doesNotExist();
    assertThat(folder.resolve("thesis.txt")).hasContent("years of work");
  }

  @Test
  void neverOverwritesAFileThatItDidNotWrite() throws IOException {
    Files.writeString(folder.resolve("areas.csv"), "mine");
    SampleFolder forced = SampleFolder.open(folder, true);
    assertThatThrownBy(() -> forced.create("areas.csv"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("a file that no sample wrote is in the way");
    assertThat(folder.resolve("areas.csv")).hasContent("mine");
  }

  @Test
  void namesOnlyTheFirstFewOfManyFiles() throws IOException {
    for (int i = 0; i < 8; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "");
    }
    assertThatThrownBy(() -> SampleFolder.open(folder, false))
        .hasMessageContaining("0.txt, 1.txt, 2.txt, 3.txt, 4.txt and 3 more");
  }

  @Test
  void refusesAFileInPlaceOfAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> SampleFolder.open(file, true))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("not a folder");
  }

  @Test
  void removesWhatAnInterruptedRunLeft() throws IOException {
    SampleFolder interrupted = SampleFolder.open(folder, false);
    try (OutputStream half = interrupted.create("ae/half.csv")) {
      half.write('a');
    }
    write(SampleFolder.open(folder, false), "whole.csv");
    assertThat(folder.resolve("ae/half.csv")).doesNotExist();
  }

  @Test
  void doesNotFollowALedgerOutOfTheFolder() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
    Path sample = Files.createDirectories(folder.resolve("sample"));
    Files.createSymbolicLink(sample.resolve("link.txt"), mine);
    Files.createSymbolicLink(sample.resolve("up"), folder);
    Files.writeString(
        sample.resolve(SampleFolder.LEDGER), "../mine.txt\nup/mine.txt\nlink.txt\n\n");
    SampleFolder.open(sample, true);
    assertThat(mine).hasContent("mine");
    assertThat(sample.resolve("link.txt")).exists();
  }

  @Test
  void writesIntoALinkToAFolder() throws IOException {
    Path real = Files.createDirectories(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    write(SampleFolder.open(link, false), "areas.csv", "ae/one.csv");
    assertThat(real.resolve("ae/one.csv")).exists();
    assertThat(real.resolve("areas.csv")).exists();
  }

  @Test
  void givesArchivesAndCompressedFilesNoTimeOfTheRun() throws IOException {
    for (String name : new String[] {"one", "two"}) {
      SampleFolder sample = SampleFolder.open(folder.resolve(name), false);
      LocalDateTime time = LocalDateTime.of(2026, 7, 10, 9, 30);
      try (OutputStream zip = sample.archive("a.zip", "a.csv", time);
          OutputStream gzip = sample.create("a.csv", true)) {
        zip.write('a');
        gzip.write('a');
      }
      sample.close();
    }
    assertThat(folder.resolve("one/a.zip")).hasSameBinaryContentAs(folder.resolve("two/a.zip"));
    assertThat(folder.resolve("one/a.csv.gz"))
        .hasSameBinaryContentAs(folder.resolve("two/a.csv.gz"));
  }

  private static void write(SampleFolder sample, String... files) throws IOException {
    for (String file : files) {
      try (OutputStream out = sample.create(file)) {
        out.write(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      sample.wrote(file, 1);
    }
    sample.close();
  }
}
