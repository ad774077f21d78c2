package primarycare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.disclosure.DisclosureRule;
import primarycare.table.Catalogue;
import primarycare.table.spec.TableSpec;

/** Rules that only the source text shows. */
class SourceRulesTest {

  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path TEST = Path.of("src", "test", "java");
  private static final int LONGEST_FILE = 250;
  private static final int MOST_FILES = 25;

  @Test
  void castsOnlyWhereNoneThrows() {
    Pattern cast = Pattern.compile("\\.cast\\(|try_cast|CAST\\(");
    assertThat(breaking(cast, "intake/Casts.java")).isEmpty();
    assertThat(breaking(cast)).as("the rule finds the casts there are").isNotEmpty();
  }

  @Test
  void infersNoSchemaAndPrintsNothingBesideTheCommand() {
    Pattern forbidden =
        Pattern.compile(
            "inferSchema|System\\.(out|err)|printStackTrace|\\.show\\((\\)|\\d|true|false)");
    assertThat(breaking(forbidden)).isEmpty();
  }

  /** What an executor alone has is lost with it: rows are kept so that they can be made again. */
  @Test
  void keepsNothingThatALostExecutorTakesAway() {
    assertThat(breaking(Pattern.compile("[cC]heckpoint\\("))).isEmpty();
    assertThat(breaking(Pattern.compile("\\.persist\\("))).isNotEmpty();
  }

  @Test
  void setsNoMasterAndNothingAPersonMayTune() {
    Pattern tuning =
        Pattern.compile("\\.master\\(|setMaster|shuffle\\.partitions|spark\\.executor");
    assertThat(breaking(tuning)).isEmpty();
  }

  /** A local file system starts a process for the permissions of each file that is listed so. */
  @Test
  void listsNoFilesWithTheirPermissions() {
    assertThat(breaking(Pattern.compile("listFiles\\(\\w+, true|LocatedFileStatus"))).isEmpty();
    assertThat(breaking(Pattern.compile("listStatus\\("))).isNotEmpty();
  }

  @Test
  void thePatternOfAPracticeStandsOnce() throws IOException {
    Pattern practice = Pattern.compile("A-HJ-NP-WY");
    assertThat(breaking(practice, "job/PublishedCode.java")).isEmpty();
    assertThat(breaking(practice)).as("the rule finds the one there is").isNotEmpty();
    try (Stream<Path> declarations = Files.walk(Path.of("src", "main", "resources"))) {
      assertThat(declarations.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("A-HJ-NP-WY"));
    }
  }

  @Test
  void hashingStandsOnce() {
    Pattern hashing = Pattern.compile("MessageDigest");
    assertThat(breaking(hashing, "bytes/Hashes.java")).isEmpty();
    assertThat(breaking(hashing)).as("the rule finds the one there is").isNotEmpty();
  }

  @Test
  void onlyThePresetSaysFromHowManyPeopleOnACountIsShown() {
    Pattern told = Pattern.compile("(?i)(fewer than|below|rounded to|nearest|1 to) [578]\\b");
    assertThat(breaking(told)).isEmpty();
    assertThat(DisclosureRule.HES_ECDS_2018.words())
        .as("the rule finds the words there are")
        .containsPattern(told);
  }

  @Test
  void theGroundFloorNamesNoTable() {
    String names = Catalogue.specs().stream().map(TableSpec::name).collect(Collectors.joining("|"));
    Pattern quoted = Pattern.compile("\"(" + names + ")\"");
    assertThat(breaking(quoted))
        .as("the rule finds the names there are")
        .isNotEmpty()
        .noneMatch(file -> file.matches(".*/(job|statistics|bytes|columnar)/[^/]*"));
  }

  @Test
  void noFileHasMoreThan250Lines() throws IOException {
    assertThat(tooLong(MAIN)).isEmpty();
    assertThat(tooLong(TEST)).isEmpty();
  }

  @Test
  void theRuleFindsAFileOfALineTooMany(@TempDir Path folder) throws IOException {
    Path below = Files.createDirectories(folder.resolve("table"));
    Files.writeString(below.resolve("Long.java"), "// a line\n".repeat(LONGEST_FILE));
    Files.writeString(below.resolve("TooLong.java"), "// a line\n".repeat(LONGEST_FILE + 1));
    assertThat(tooLong(folder)).containsExactly(below.resolve("TooLong.java") + ": 251");
  }

  @Test
  void noPackageOfTablesHasMoreThan25Files() throws IOException {
    Path tables = Path.of("primarycare", "table");
    assertThat(tooMany(MAIN.resolve(tables))).isEmpty();
    assertThat(tooMany(TEST.resolve(tables))).isEmpty();
  }

  @Test
  void theRuleFindsAPackageOfAFileTooMany(@TempDir Path folder) throws IOException {
    Path full = Files.createDirectories(folder.resolve("full"));
    Path below = Files.createDirectories(full.resolve("below"));
    for (int i = 0; i < MOST_FILES; i++) {
      Files.writeString(full.resolve("Table" + i + ".java"), "");
      Files.writeString(below.resolve("Table" + i + ".java"), "");
    }
    assertThat(tooMany(folder)).isEmpty();
    Files.writeString(below.resolve("package-info.java"), "");
    assertThat(tooMany(folder)).containsExactly(below + ": 26");
  }

  private static List<String> tooMany(Path root) throws IOException {
    return sources(root).stream()
        .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(folder -> folder.getValue() > MOST_FILES)
        .map(folder -> folder.getKey() + ": " + folder.getValue())
        .toList();
  }

  private static List<String> tooLong(Path root) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources(root)) {
      int lines = Files.readAllLines(file).size();
      if (lines > LONGEST_FILE) {
        found.add(file + ": " + lines);
      }
    }
    return found;
  }

  private static List<String> breaking(Pattern pattern, String... except) {
    List<String> found = new ArrayList<>();
    try {
      for (Path file : sources(MAIN)) {
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

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
