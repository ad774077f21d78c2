package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Problem;
import primarycare.job.Refusal;

class OutputTest {

  private static final String MAY = "2026-05-3fa9c1d2";
  private static final String JUNE = "2026-06-0b1c2d3e";

  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void nameTheOutput() {
    out = folder.resolve("publications").resolve("out");
  }

  @Test
  void leadsCurrentToTheReleaseByARelativeLink() throws IOException {
    publish(MAY, "May");

    assertThat(Files.readSymbolicLink(out.resolve("current"))).isEqualTo(Path.of("releases", MAY));
    assertThat(out.resolve("current/summary.txt")).hasContent("May");
  }

  @Test
  void movesCurrentToTheNewReleaseAndKeepsTheOldOne() throws IOException {
    publish(MAY, "May");
    publish(JUNE, "June");

    assertThat(Files.readSymbolicLink(out.resolve("current"))).isEqualTo(Path.of("releases", JUNE));
    assertThat(out.resolve("current/summary.txt")).hasContent("June");
    assertThat(out.resolve("releases").resolve(MAY).resolve("summary.txt")).hasContent("May");
  }

  @Test
  void leadsCurrentBackToAReleaseThatIsAlreadyThere() throws IOException {
    publish(MAY, "May");
    publish(JUNE, "June");
    publish(MAY, "May");

    assertThat(out.resolve("current/summary.txt")).hasContent("May");
    assertThat(names(out.resolve("releases"))).containsExactlyInAnyOrder(MAY, JUNE);
  }

  @Test
  void showsNothingOfAReleaseThatIsOnlyStaged() throws IOException {
    publish(MAY, "May");
    try (Output output = Output.open(out)) {
      Files.writeString(output.staging(JUNE).resolve("summary.txt"), "June");

      assertThat(out.resolve("current/summary.txt")).hasContent("May");
    }
    assertThat(names(out.resolve("releases"))).containsExactly(MAY);
  }

  @Test
  void leavesNothingButReleasesAndCurrent() throws IOException {
    publish(MAY, "May");
    try (Output output = Output.open(out)) {
      Files.writeString(output.staging(JUNE).resolve("summary.txt"), "June");
    }

    assertThat(names(out)).containsExactlyInAnyOrder("releases", "current");
  }

  @Test
  void sweepsWhatAKilledRunLeft() throws IOException {
    publish(MAY, "May");
    Path left = Files.createDirectories(out.resolve(".staging-" + JUNE).resolve("tables"));
    Files.writeString(left.resolve("gp_capacity.parquet"), "PAR1");
    Files.createSymbolicLink(out.resolve(".staging-current"), Path.of("releases", MAY));
    Files.writeString(out.resolve(".lock"), "");

    try (Output output = Output.open(out)) {
      assertThat(names(out)).containsExactlyInAnyOrder("releases", "current", ".lock");
      assertThat(output.current()).isSymbolicLink();
    }

    assertThat(out.resolve("current/summary.txt")).hasContent("May");
  }

  @Test
  void refusesAnOutputBelowARegularFile() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "not a folder");

    Problem problem = refused(file.resolve("out"));

    assertThat(problem.found()).isEqualTo("no file can be made there");
    assertThat(problem.where()).isEqualTo(file.resolve("out").toString());
  }

  @Test
  void refusesACurrentThatIsAFolderAndLeavesItAlone() throws IOException {
    Path kept = Files.createDirectories(out.resolve("current")).resolve("mine.txt");
    Files.writeString(kept, "mine");

    Problem problem = refused(out);

    assertThat(problem.found()).isEqualTo("\"current\" is not a link");
    assertThat(problem.action()).isEqualTo("move it away");
    assertThat(kept).hasContent("mine");
  }

  @Test
  void refusesASecondHolderWhileTheFirstHasIt() throws IOException {
    try (Output output = Output.open(out)) {
      Path staging = output.staging(MAY);

      Problem problem = refused(out);

      assertThat(problem.found()).isEqualTo("another run is writing there");
      assertThat(staging).as("the first run's staging").exists();
    }
    publish(MAY, "May");
    assertThat(out.resolve("current")).exists();
  }

  @Test
  void takesACurrentThatLeadsNowhereForALink() throws IOException {
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("current"), Path.of("releases", "gone"));

    publish(MAY, "May");

    assertThat(out.resolve("current/summary.txt")).hasContent("May");
  }

  private void publish(String name, String summary) throws IOException {
    try (Output output = Output.open(out)) {
      Path staging = output.staging(name);
      Files.writeString(staging.resolve("summary.txt"), summary);
      assertThat(output.publish(staging, name)).isEqualTo(out.resolve("releases").resolve(name));
    }
  }

  private static Problem refused(Path out) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Output.open(out));
    assertThat(refusal).as("the refusal").isNotNull();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.JOB);
    assertThat(refusal.problems()).hasSize(1);
    assertThat(refusal.problems().get(0).what()).isEqualTo("the output cannot be written");
    return refusal.problems().get(0);
  }

  private static List<String> names(Path folder) throws IOException {
    assertThat(Files.exists(folder, LinkOption.NOFOLLOW_LINKS)).isTrue();
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
