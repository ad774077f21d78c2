package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.support.Shared;

/**
 * No file of vectors lies idle: each is read by a test, has its source in the README beside it, and
 * is that of the folder beside the project, where this is there.
 *
 * <p>Within the files, {@code statistic} and {@code method} of {@code funnel_rate_limits_1.csv} to
 * {@code _3.csv} are names that the upstream program prints beside its figures, and no formula here
 * has them. The row without events of {@code funnel_rate_significance.csv} has four labels "without
 * 0" that upstream's tests leave out with the row, as here.
 */
class GoldenFilesTest {

  /** Codes that the layouts take from their own sources, and numbers that the job drops unread. */
  private static final List<String> NO_FORMULA = List.of("ae-codes.csv", "nhs_number.csv");

  @Test
  void everyFileIsReadByATestAndHasItsSource() throws IOException {
    StringBuilder tests = new StringBuilder();
    for (Path test : tests()) {
      tests.append(Files.readString(test));
    }
    String sources = Files.readString(Golden.FOLDER.resolve("README.md"));
    assertThat(names(Golden.FOLDER))
        .hasSize(38)
        .allSatisfy(
            file -> {
              assertThat(tests).as("tests").contains("\"" + file + "\"");
              assertThat(sources).as("README.md").contains(file);
            });
  }

  @Test
  void everyFileIsThatBesideTheProject() throws IOException {
    Path shared = Shared.file("golden/README.md").getParent();
    assertThat(names(shared).stream().filter(file -> !NO_FORMULA.contains(file)))
        .containsExactlyElementsOf(names(Golden.FOLDER));
    for (String file : names(Golden.FOLDER)) {
      assertThat(Golden.FOLDER.resolve(file)).hasSameBinaryContentAs(shared.resolve(file));
    }
  }

  /** A class of vectors is not run by itself. */
  @Test
  void everyClassOfVectorsIsNested() throws IOException {
    String all = Files.readString(Path.of("src/test/java/primarycare/statistics/GoldenTest.java"));
    for (Path file : tests()) {
      String name = file.getFileName().toString().replace(".java", "");
      if (!name.endsWith("Test") && Files.readString(file).contains("@Test")) {
        assertThat(all).contains("extends " + name + " {}");
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .sorted()
          .toList();
    }
  }

  /** The sources that compare vectors. */
  private static List<Path> tests() throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of("src", "test", "java", "primarycare"))) {
      return tree.filter(file -> file.getFileName().toString().matches("Golden\\w*\\.java"))
          .toList();
    }
  }
}
