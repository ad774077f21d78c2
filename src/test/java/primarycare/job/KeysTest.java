package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

  private static final String KEYS =
      "name, area, period, inputs, publish, periods, ageBandSchemes, cells, targets, trend,"
          + " baseline, scenarios, display, expected, tolerances, disclosure, store, output,"
          + " shareOutput";

  @TempDir Path folder;

  @Test
  void hintsAtTheNearestKeyForAMisspeltOne() {
    Path file = JobFiles.file(folder, "periode", "{}");
    JobFiles.assertRefused(
        file, "periode", "unknown key", "periode", KEYS, "did you mean \"period\"?");
  }

  @Test
  void hintsAtNothingForAKeyLikeNoOther() {
    Path file = JobFiles.file(folder, "comment-for-colleagues", "1");
    assertThat(JobFiles.problems(file))
        .extracting(Problem::what, Problem::action)
        .containsExactly(tuple("unknown key", ""));
  }

  @Test
  void refusesAPeriodAndASchemeThatNobodyKnows() {
    Path periods = JobFiles.file(folder, "periods", "[\"month\", \"rolling_12_month\"]");
    assertThat(JobFiles.problems(periods))
        .extracting(Problem::what, Problem::found, Problem::action)
        .containsExactly(
            tuple("unknown name", "\"rolling_12_month\"", "did you mean \"rolling_12_months\"?"));
    Path schemes = JobFiles.file(folder, "ageBandSchemes", "[\"decades\"]");
    assertThat(JobFiles.problems(schemes))
        .extracting(Problem::found, Problem::allowed)
        .containsExactly(tuple("\"decades\"", "quinary, broad"));
  }

  @Test
  void refusesAToleranceOutOfRange() {
    for (String share : List.of("1.5", "-0.01", "\"0.02\"")) {
      Path file = JobFiles.file(folder, "tolerances", "{ \"quarantinedShare\": " + share + " }");
      JobFiles.assertRefused(
          file, "tolerances.quarantinedShare", "not a number in range", share, "0.0 to 1.0", "");
    }
  }

  @Test
  void refusesAValueOfAnotherKind() {
    Path file = JobFiles.file(folder, "name", "7", "area", "\"Leicester\"", "targets", "{}");
    assertThat(JobFiles.problems(file))
        .contains(
            JobFiles.at(file, "name", "not text", "7", "text in quotes", ""),
            JobFiles.at(file, "area", "not an object", "\"Leicester\"", "{ ... }", ""),
            JobFiles.at(file, "targets", "not a list", "{}", "[ ... ]", ""));
  }

  @Test
  void refusesAnElementThatIsNoText() {
    Path file =
        JobFiles.file(folder, "area", "{ \"name\": \"L\", \"subIcbLocations\": [3, \"04C\"] }");
    JobFiles.assertRefused(file, "area.subIcbLocations[0]", "not text", "3", "text in quotes", "");
  }
}
