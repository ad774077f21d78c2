package primarycare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on security names the libraries that the job runs with. */
class SecurityPageTest {

  private static final Path PAGE = Path.of("docs/security.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| ([a-z0-9-]+)[^|]*\\| (\\d[^ |]*) \\| (\\d[^ |]*) \\|.*");
  private static final Pattern JAR = Pattern.compile("([a-z0-9-]+?)-(\\d[^-/]*(-jre)?)\\.jar");

  @Test
  void namesTheVersionsOnTheClassPath() throws IOException {
    List<Matcher> rows = rows();

    assertThat(rows).hasSizeGreaterThan(10);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(versions(row.group(1)))
                    .as(row.group(1))
                    .containsOnly(row.group(line())));
  }

  @Test
  void namesTheSparkOfEachLine() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    Matcher versions = Pattern.compile("<spark.version>([^<]*)<").matcher(pom);

    assertThat(versions.results().map(found -> "Spark " + found.group(1)))
        .isNotEmpty()
        .allSatisfy(spark -> assertThat(Files.readString(PAGE)).contains(spark));
  }

  @Test
  void leavesNoLibraryThatAnotherOneReplaces() {
    assertThat(System.getProperty("java.class.path")).doesNotContain("/org/lz4/");
  }

  @Test
  void listensOnTheLoopbackAloneWhereTheMasterIsThisMachine() throws IOException {
    assertThat(Files.readString(Path.of("jobs/refresh")))
        .contains(
            "local\\ * | local\\[*) loopback=(--conf spark.driver.bindAddress=127.0.0.1"
                + " --conf spark.driver.host=127.0.0.1) ;;");
  }

  private static int line() {
    String spark = org.apache.spark.package$.MODULE$.SPARK_VERSION();
    return spark.startsWith("3.5") ? 3 : 2;
  }

  private static List<Matcher> rows() throws IOException {
    return Files.readAllLines(PAGE).stream().map(ROW::matcher).filter(Matcher::matches).toList();
  }

  private static List<String> versions(String library) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(path -> JAR.matcher(Path.of(path).getFileName().toString()))
        .filter(jar -> jar.matches() && jar.group(1).equals(library))
        .map(jar -> jar.group(2))
        .toList();
  }
}
