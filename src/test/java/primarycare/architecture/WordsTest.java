package primarycare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words that are not ours: one thing has one word.
 *
 * <p>What publishers and local extracts call a thing is not looked at: declarations of layouts, and
 * texts of tests. Documents that are made of tables are looked at where their text stands.
 */
class WordsTest {

  /**
   * A word that is not ours.
   *
   * @param ours what is said instead
   * @param right where it is the right word, as in what is published: parts of paths
   */
  private record Word(String ours, Pattern pattern, List<String> right) {

    static Word of(String ours, String pattern, String... right) {
      return new Word(ours, Pattern.compile(pattern), List.of(right));
    }

    boolean isIn(String text) {
      return pattern.matcher(text).find();
    }

    boolean isRightIn(Path file) {
      return right.stream().anyMatch(path(file)::contains);
    }
  }

  private static final List<Word> WORDS =
      List.of(
          Word.of("attendance", "(?i)visit(?!ors?\\b)", "attendance/AttendanceNeed.java"),
          Word.of("attendances", "(?i)arrivals"),
          Word.of(
              "issue of a series; a vintage is a way of writing a source",
              "(?i)vintage",
              "primarycare/layout/",
              "primarycare/intake/",
              "command/RegisterVintagesTest",
              "docs/decisions/2026-11-28-",
              "CONTRIBUTING.md",
              "table/benchmark/Benchmark.java",
              "table/workforce/WorkforceTrend.java",
              "table/workforce/StaffIndex.java",
              "table/workforce/GpParticipation.java",
              "table/workforce/GpWork.java",
              "table/workforce/GpHeads.java",
              "table/workforce/CensusFigure.java"),
          Word.of(
              "a span in which a practice existed",
              "\\blives (of|for)\\b|\\b(the|its|their) lives\\b"),
          Word.of(
              "a noun for what is known or told",
              "\\b(class|record|enum|interface) (Known|Told|Lives|Arrivals?|Visits?|Vintages?)\\b"),
          Word.of(
              "without a practice; a place is an area scheme",
              "WithoutPractice places?\\b|places without a practice"));

  private static final List<Path> ROOTS =
      Stream.of(
              "src/main/java",
              "src/main/resources/primarycare",
              "src/test/java",
              "docs",
              "jobs",
              "README.md",
              "CHANGELOG.md",
              "CONTRIBUTING.md")
          .map(Path::of)
          .toList();

  private static final Set<String> MADE_OF_TABLES = Set.of("docs/tables.md", "docs/questions.md");

  @Test
  void nothingIsCalledByAWordThatIsNotOurs() throws IOException {
    assertThat(found(ROOTS)).isEmpty();
  }

  @Test
  void whereAWordIsRightItIsSaid() throws IOException {
    List<Path> files = files(ROOTS);
    for (Word word : WORDS) {
      assertThat(word.right())
          .as("where %s need not be said", word.ours())
          .allMatch(
              part ->
                  files.stream()
                      .anyMatch(file -> path(file).contains(part) && word.isIn(text(file))));
    }
  }

  @Test
  void theRuleFindsEachWord(@TempDir Path folder) throws IOException {
    List<String> wrong =
        List.of(
            "/** Visits of a month. */",
            "Set<LocalDate> arrivals;",
            "# The vintage of a census",
            "17,000 lives of practices",
            "record Told(String what) {}",
            "for (WithoutPractice place : all) {}");
    for (int i = 0; i < wrong.size(); i++) {
      Files.writeString(folder.resolve(i + ".java"), wrong.get(i));
    }
    Files.writeString(folder.resolve("right.java"), "/** A patient who lives here, a visitor. */");
    assertThat(found(List.of(folder)))
        .hasSize(wrong.size())
        .noneMatch(line -> line.contains("right"));
  }

  private static List<String> found(List<Path> roots) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(roots)) {
      String text = text(file);
      WORDS.stream()
          .filter(word -> word.isIn(text) && !word.isRightIn(file))
          .forEach(word -> found.add(file + ": " + word.ours()));
    }
    return found;
  }

  private static List<Path> files(List<Path> roots) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> tree = Files.walk(root)) {
        tree.filter(Files::isRegularFile)
            .filter(file -> !file.endsWith("WordsTest.java"))
            .filter(file -> !MADE_OF_TABLES.contains(path(file)))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static String path(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** The text of a file; of a test without its literals, in which others have their words. */
  private static String text(Path file) {
    try {
      String text = Files.readString(file);
      return file.startsWith(Path.of("src", "test"))
          ? text.replaceAll("(?s)\"\"\".*?\"\"\"", "").replaceAll("\"(\\\\.|[^\"\\\\\n])*\"", "")
          : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
