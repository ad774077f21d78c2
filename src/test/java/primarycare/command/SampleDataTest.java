package primarycare.command;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.sample.Samples;

/** The committed sample is what the command in its README makes, and small enough to commit. */
class SampleDataTest {

  private static final Path COMMITTED = Path.of("data", "sample");
  private static final String README = "README.md";
  private static final long MOST_BYTES = 2_100_000;

  @TempDir static Path folder;
  private static Map<String, String> committed;

  @BeforeAll
  static void make() throws IOException {
    committed = Samples.contents(COMMITTED);
    List<String> command = command();
    command.set(command.indexOf("--out") + 1, folder.toString());
    Runs.Result run = SampleCommandTest.run(command.toArray());
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void isWhatItsReadmeSays() {
    Map<String, String> made = Samples.contents(folder);
    assertThat(committed.keySet()).contains(README);
    assertThat(made.keySet())
        .isEqualTo(committed.keySet().stream().filter(f -> !f.equals(README)).collect(toSet()));
    made.forEach(
        (file, text) ->
            assertThat(text.equals(committed.get(file)))
                .as(file + " is stale: run the command of data/sample/README.md")
                .isTrue());
  }

  @Test
  void staysSmallEnoughToCommit() throws IOException {
    try (Stream<Path> tree = Files.walk(COMMITTED)) {
      long bytes = 0;
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      assertThat(bytes).isLessThan(MOST_BYTES);
    }
  }

  @Test
  void hasAYearAndAMonth() {
    assertThat(committed.keySet().stream().filter(file -> file.startsWith("ae/"))).hasSize(13);
    assertThat(committed.keySet().stream().filter(file -> file.startsWith("workforce/")))
        .hasSize(13);
    assertThat(committed.keySet().stream().filter(file -> file.startsWith("lists/"))).hasSize(39);
  }

  /** The words behind {@code jobs/refresh sample} in the README. */
  private static List<String> command() throws IOException {
    String start = "jobs/refresh sample ";
    String line =
        Files.readAllLines(COMMITTED.resolve(README)).stream()
            .filter(text -> text.startsWith(start))
            .findFirst()
            .orElseThrow();
    return new ArrayList<>(
        Pattern.compile(" +").splitAsStream(line.substring(start.length())).toList());
  }
}
