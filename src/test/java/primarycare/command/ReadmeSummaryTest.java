package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README says that a refresh of the sample ends with is what it ends with. */
class ReadmeSummaryTest {

  private static final String FIRST = "release  ";
  private static final String AFTER = "current  ";
  private static final String LEFT_OUT = "...";

  /** All but the name of the release, which is of the code too. */
  @Test
  void isTheSummaryOfTheSample() throws IOException {
    List<String> summary =
        Files.readAllLines(Sample.byDefault().resolve("current/summary.txt")).stream()
            .map(String::strip)
            .toList();

    assertThat(shown(Files.readAllLines(Path.of("README.md"))))
        .hasSizeGreaterThan(10)
        .isSubsetOf(summary);
  }

  @Test
  void aFigureThatTheSummaryDoesNotHaveIsFound() {
    List<String> shown =
        shown(List.of("text", "release     2026", "hidden      1 of 2", "...", "", "current  x"));
    assertThat(shown).containsExactly("hidden      1 of 2");
  }

  private static List<String> shown(List<String> readme) {
    return readme.stream()
        .dropWhile(line -> !line.startsWith(FIRST))
        .skip(1)
        .takeWhile(line -> !line.startsWith(AFTER))
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.equals(LEFT_OUT))
        .toList();
  }
}
