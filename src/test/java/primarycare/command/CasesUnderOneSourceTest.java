package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.support.Shared;

/** Whatever files a job names under a source, a check says of each in one line what it is. */
class CasesUnderOneSourceTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ae_attendance",
        "practice_map",
        "patient_survey",
        "practice_register",
        "gp_workforce"
      })
  void saysOfEachFileWhatItIsAndWhatToDo(String source) throws IOException {
    List<String> files = files();
    Runs.Result run = Runs.run("check", job(source), "--set", "tolerances.quarantinedShare=0.9");
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    List<String> lines = run.out().lines().toList();
    for (String file : files) {
      assertThat(lines.stream().filter(line -> isOf(line, file)).toList())
          .as("%s under %s", file, source)
          .isNotEmpty()
          .allMatch(line -> saysWhat(line, source));
    }
    assertThat(run.out()).doesNotContain("a first row that is not a header");
  }

  private static boolean isOf(String line, String file) {
    return line.matches("(refused|read|quarantined|differs|above tolerance) .*")
        && line.contains(file);
  }

  /** What is said of a file that is refused, and what to do where there is one answer. */
  private static final List<List<String>> SAID =
      List.of(
          List.of("a file of another source; ", "name it there"),
          List.of("a file that is known and not read; ", "take "),
          List.of("a header that is not recognised; ", "give its columns"),
          List.of("no date in the file and none in its name; a file of ", "give the month"),
          List.of("two files for the same source and period; ", "remove all but one"),
          List.of("a first row that is not a record of the source; ", "as it was published"),
          List.of("a record that is not as the publisher writes it; a file of ", "codes."));

  /** A file that is read fits the source; another fits one that is named, or none. */
  private static boolean saysWhat(String line, String source) {
    return line.startsWith("refused")
        ? SAID.stream().anyMatch(parts -> parts.stream().allMatch(line::contains))
        : line.contains(source + ": ");
  }

  /** Paths of the files of all cases, numbered where their content is that of others. */
  private List<String> files() throws IOException {
    Path cases = Shared.file("cases");
    List<String> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(cases)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile).sorted()::iterator) {
        String name = path.getFileName().toString();
        if (name.matches(".*\\.(csv|zip)")) {
          String copy = cases.relativize(path).toString().replace('/', '_');
          Files.copy(path, folder.resolve(copy));
          files.add(copy);
        }
      }
    }
    return files;
  }

  private Path job(String source) throws IOException {
    return Files.writeString(
        folder.resolve("job.json"),
        "{ \"name\": \"all\", \"area\": { \"name\": \"LLR\", \"subIcbLocations\": [\"03W\"] },"
            + " \"inputs\": { \""
            + source
            + "\": [\"*.csv\", \"*.zip\"] },"
            + " \"publish\": [\"intake\"], \"store\": \"store\", \"output\": \"out\" }");
  }
}
