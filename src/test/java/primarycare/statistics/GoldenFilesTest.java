package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.support.Shared;

/** No file of vectors lies idle: each is read by a test, or says here why not. */
class GoldenFilesTest {

  /** Codes and labels that the layouts take from their own sources, and no column computes. */
  private static final List<String> NOT_COMPUTED = List.of("README.md", "ae-codes.csv");

  /** The job drops NHS numbers unread, and so has no check of their digits. */
  private static final List<String> NO_SUCH_CODE = List.of("nhs_number.csv");

  @Test
  void everyFileIsReadByATest() throws IOException {
    String tests = sources();
    try (Stream<Path> files = Files.list(Shared.file("golden/README.md").getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSizeGreaterThan(30)
          .allSatisfy(
              file ->
                  assertThat(
                          tests.contains("golden/" + file)
                              || tests.contains("\"" + file)
                              || NOT_COMPUTED.contains(file)
                              || NO_SUCH_CODE.contains(file))
                      .as(file + " is read by a test")
                      .isTrue());
    }
  }

  private static String sources() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> tree = Files.walk(Path.of("src", "test", "java", "primarycare"))) {
      for (Path file : tree.filter(f -> f.toString().endsWith("Test.java")).toList()) {
        if (!file.getFileName().toString().equals("GoldenFilesTest.java")) {
          sources.append(Files.readString(file));
        }
      }
    }
    return sources.toString();
  }
}
