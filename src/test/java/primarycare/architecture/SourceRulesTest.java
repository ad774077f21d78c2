package primarycare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that only the source text shows. */
class SourceRulesTest {

  private static final Path MAIN = Path.of("src", "main", "java");
  private static final int LONGEST_FILE = 250;

  @Test
  void castsOnlyWhereNoneThrows() {
    Pattern cast = Pattern.compile("\\.cast\\(|try_cast|CAST\\(");
    assertThat(breaking(cast, "spec/Casts.java")).isEmpty();
    assertThat(breaking(cast)).as("the rule finds the casts there are").isNotEmpty();
  }

  @Test
  void infersNoSchemaAndPrintsNothingBesideTheCommand() {
    Pattern forbidden =
        Pattern.compile("inferSchema|System\\.(out|err)|printStackTrace|\\.show\\(");
    assertThat(breaking(forbidden)).isEmpty();
  }

  @Test
  void setsNoMasterAndNothingAPersonMayTune() {
    Pattern tuning =
        Pattern.compile("\\.master\\(|setMaster|shuffle\\.partitions|spark\\.executor");
    assertThat(breaking(tuning)).isEmpty();
  }

  @Test
  void keepsFilesShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      long lines = Files.readAllLines(file).size();
      if (lines > LONGEST_FILE) {
        tooLong.add(file + ": " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static List<String> breaking(Pattern pattern, String... except) {
    List<String> found = new ArrayList<>();
    try {
      for (Path file : sources()) {
        boolean excepted = Stream.of(except).anyMatch(file.toString().replace('\\', '/')::endsWith);
        if (!excepted && pattern.matcher(Files.readString(file)).find()) {
          found.add(file.toString());
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return found;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> tree = Files.walk(MAIN)) {
      return tree.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
