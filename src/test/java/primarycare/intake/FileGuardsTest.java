package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** Things that stand where a file should, and what is said of them. */
class FileGuardsTest {

  @TempDir private Path folder;
  private PracticeMaps maps;

  @BeforeEach
  void writeTheInputs() {
    maps = new PracticeMaps(folder);
  }

  @Test
  @Timeout(20)
  void refusesAPipeWithoutWaitingForIt() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.csv");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    Assumptions.assumeTrue(made.waitFor() == 0, "mkfifo works here");
    Files.createSymbolicLink(folder.resolve("to-pipe.csv"), pipe);
    assertThat(problems(Refusal.Kind.FILE, "*pipe.csv"))
        .containsExactly(
            "a file cannot be read, pipe.csv: not a regular file; give a file that can be copied",
            "a file cannot be read, to-pipe.csv: not a regular file; give a file that can be copied");
  }

  @Test
  void refusesLinksThatLeadNowhereOrInACircle() throws IOException {
    Path lists = Files.createDirectory(folder.resolve("maps"));
    maps.write("maps/june.csv", maps.text());
    Files.createSymbolicLink(lists.resolve("circle.csv"), lists.resolve("circle.csv"));
    Files.createSymbolicLink(lists.resolve("july.csv"), folder.resolve("gone.csv"));
    Files.createSymbolicLink(lists.resolve(".hidden.csv"), folder.resolve("gone.csv"));
    Files.createSymbolicLink(folder.resolve("linked"), lists);
    for (String files : List.of("maps", "maps/*.csv", "map*")) {
      assertThat(problems(Refusal.Kind.FILE, files))
          .containsExactlyInAnyOrder(dead("maps/circle.csv"), dead("maps/july.csv"));
    }
    assertThat(problems(Refusal.Kind.FILE, "maps/july.csv")).containsExactly(dead("maps/july.csv"));
    assertThat(problems(Refusal.Kind.FILE, "linked")).hasSize(2);
    assertThat(problems(Refusal.Kind.JOB, "maps/august.csv")).hasSize(1);
  }

  private static String dead(String name) {
    return "a file cannot be read, "
        + name
        + ": a broken link, or one in a circle; put the file in its place, or remove the link";
  }

  @Test
  void takesAFolderForAFolderWhateverItsNameEndsWith() throws IOException {
    Files.createDirectories(folder.resolve("maps.csv/more.csv"));
    assertThat(problems(Refusal.Kind.JOB, "maps.csv"))
        .containsExactly(
            "no file for an input, "
                + folder.resolve("job.json")
                + ", key inputs.practice_map: nothing at \"maps.csv\" below "
                + folder
                + "; correct the path, remove the input, or mark it \"optional\": true");
    maps.write("maps.csv/map.csv", "");
    assertThat(problems(Refusal.Kind.FILE, "maps.csv"))
        .singleElement()
        .asString()
        .startsWith("an empty file, maps.csv/map.csv");
  }

  @Test
  void refusesFilesAndFoldersThatThisUserMayNotRead() throws IOException {
    Path file = maps.write("closed.csv", maps.text());
    Path inside = maps.write("closed/map.csv", maps.text()).getParent();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "this user reads whatever it may not");
    try {
      assertThat(problems(Refusal.Kind.FILE, "closed.csv"))
          .containsExactly(
              "a file cannot be read, closed.csv: cannot be opened; check its permissions, or fetch"
                  + " it again");
      for (String files : List.of("closed", "closed/*.csv")) {
        assertThat(problems(Refusal.Kind.JOB, files))
            .singleElement()
            .asString()
            .startsWith("the folder of an input cannot be listed")
            .contains("no permission to list the folder of \"" + files + "\"");
      }
    } finally {
      Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private List<String> problems(Refusal.Kind kind, String files) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> maps.load(files));
    assertThat(refusal).as(files).isNotNull();
    assertThat(refusal.kind()).isEqualTo(kind);
    return refusal.problems().stream().map(FileGuardsTest::line).toList();
  }

  private static String line(Problem problem) {
    return problem.what()
        + ", "
        + problem.where()
        + ": "
        + problem.found()
        + "; "
        + problem.action();
  }
}
