package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import primarycare.table.spec.TableSpec;

/**
 * The sample's release, with figures of people, is the text of {@code data/expected}: what a change
 * moves is seen in a review.
 *
 * <p>Every column is compared, for a table holds nothing of the run: neither paths of this machine
 * nor times.
 */
class ExpectedReleaseTest {

  private static final String RENEW = "mvn -B test -Dtest=ExpectedReleaseTest -Drenew.expected";
  private static final Path EXPECTED = Path.of("data", "expected");

  /** Words alone, which {@code docs/tables.md} has. */
  private static final String WORDS = "dictionary";

  private static final int SHOWN = 5;

  @Test
  void exactFiguresAreThoseOfTheText() throws IOException {
    for (String table : tables()) {
      holds(table, KeyedSample.exact(), EXPECTED.resolve("exact"));
    }
    abortIfRenewed();
  }

  /** What does not rest on people is the same without a key, and so that of the shared release. */
  @Test
  void protectedFiguresAreThoseOfTheText() throws IOException {
    for (String table : tables()) {
      boolean ofPeople = table.equals(KeyedSample.OF_PEOPLE);
      Path output = ofPeople ? KeyedSample.ofPeople() : Sample.output();
      holds(table, output, EXPECTED.resolve("protected"));
    }
    abortIfRenewed();
  }

  @Test
  void theTextHasEveryTableAndNoOther() throws IOException {
    for (String preset : List.of("exact", "protected")) {
      try (Stream<Path> files = Files.list(EXPECTED.resolve(preset))) {
        assertThat(files.map(file -> file.getFileName().toString().replace(".tsv", "")))
            .as(preset)
            .containsExactlyInAnyOrderElementsOf(tables());
      }
    }
  }

  @Test
  void aFigureThatMovedIsTold() {
    assertThat(difference(List.of("a", "b", "c"), List.of("a", "x", "c", "d")))
        .isEqualTo("line 2: was b%n        is x%nline 4: was nothing%n        is d".formatted());
    assertThat(difference(List.of("a"), List.of("a"))).isEmpty();
  }

  private static List<String> tables() {
    return Sample.tables().stream()
        .map(TableSpec::name)
        .filter(name -> !name.equals(WORDS))
        .toList();
  }

  private static void holds(String table, Path output, Path folder) throws IOException {
    List<String> found =
        ReleaseText.of(output.resolve("current/tables").resolve(table + ".parquet"));
    Path file = folder.resolve(table + ".tsv");
    if (renewing()) {
      Files.createDirectories(folder);
      Files.write(file, found);
    }
    assertThat(difference(Files.readAllLines(file), found))
        .as("%s. Where it should have changed: %s, then read git diff", file, RENEW)
        .isEmpty();
  }

  private static boolean renewing() {
    return System.getProperty("renew.expected") != null;
  }

  private static void abortIfRenewed() {
    if (renewing()) {
      Assumptions.abort("renewed " + EXPECTED + ": now read git diff");
    }
  }

  /** The first lines that differ, in words; empty where none does. */
  static String difference(List<String> meant, List<String> found) {
    return IntStream.range(0, Math.max(meant.size(), found.size()))
        .filter(line -> !line(meant, line).equals(line(found, line)))
        .limit(SHOWN)
        .mapToObj(
            line ->
                "line %d: was %s%n        is %s"
                    .formatted(line + 1, line(meant, line), line(found, line)))
        .reduce((one, next) -> one + System.lineSeparator() + next)
        .orElse("");
  }

  private static String line(List<String> lines, int number) {
    return number < lines.size() ? lines.get(number) : "nothing";
  }
}
