package primarycare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests that a build leaves out are there: a name that matches none says that it leaves out some.
 */
class ExcludesTest {

  private static final Pattern EXCLUDE =
      Pattern.compile("<exclude>([^<]+\\.java|primarycare/[^<]+)</exclude>");
  private static final Path TESTS = Path.of("src/test/java");

  @Test
  void everyNameOfATestThatIsLeftOutIsOneOfATest() throws IOException {
    assertThat(withoutTest(Files.readString(Path.of("pom.xml")))).isEmpty();
  }

  @Test
  void aNameOfNoTestIsFound() throws IOException {
    assertThat(
            withoutTest(
                "<exclude>**/architecture/ExcludesTest.java</exclude>"
                    + "<exclude>**/GoneTest.java</exclude><exclude>primarycare/gone/*</exclude>"))
        .containsExactly("**/GoneTest.java", "primarycare/gone/*");
  }

  private static List<String> withoutTest(String pom) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      List<Path> tests = files.filter(Files::isRegularFile).map(TESTS::relativize).toList();
      return EXCLUDE
          .matcher(pom)
          .results()
          .map(found -> found.group(1))
          .filter(name -> tests.stream().noneMatch(matcher(name)::matches))
          .toList();
    }
  }

  /** Of a name as Surefire has it. */
  private static PathMatcher matcher(String name) {
    return FileSystems.getDefault().getPathMatcher("glob:" + name);
  }
}
