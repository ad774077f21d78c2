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
 * No file of vectors lies idle: each is read by a test, or says here why not.
 *
 * <p>Within the files, {@code statistic} and {@code method} of {@code funnel_rate_limits_1.csv} to
 * {@code _3.csv} are names that the upstream program prints beside its figures, and no column here
 * has them. The row without events of {@code funnel_rate_significance.csv} has four labels "without
 * 0" that upstream's tests leave out with the row, as here.
 */
class GoldenFilesTest {

  /** Codes and labels that the layouts take from their own sources, and no column computes. */
  private static final List<String> NOT_COMPUTED = List.of("README.md", "ae-codes.csv");

  /** The job drops NHS numbers unread, and so has no check of their digits. */
  private static final List<String> NO_SUCH_CODE = List.of("nhs_number.csv");

  @Test
  void everyFileIsReadByATest() throws IOException {
    StringBuilder tests = new StringBuilder();
    for (Path file : golden()) {
      tests.append(Files.readString(file));
    }
    try (Stream<Path> files = Files.list(Shared.file("golden/README.md").getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSizeGreaterThan(30)
          .allSatisfy(
              file ->
                  assertThat(
                          tests.indexOf("\"" + file) >= 0
                              || NOT_COMPUTED.contains(file)
                              || NO_SUCH_CODE.contains(file))
                      .as(file + " is read by a test")
                      .isTrue());
    }
  }

  /** A class of vectors is not run by itself. */
  @Test
  void everyClassOfVectorsIsNested() throws IOException {
    String all = Files.readString(Path.of("src/test/java/primarycare/statistics/GoldenTest.java"));
    for (Path file : golden()) {
      if (Files.readString(file).contains("@Test")) {
        String name = file.getFileName().toString().replace(".java", "");
        assertThat(all).contains("extends " + name + " {}");
      }
    }
  }

  /** The sources that compare vectors. */
  private static List<Path> golden() throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of("src", "test", "java", "primarycare"))) {
      return tree.filter(file -> file.getFileName().toString().matches("Golden\\w*\\.java"))
          .filter(file -> !file.getFileName().toString().endsWith("Test.java"))
          .toList();
    }
  }
}
