package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

  private static final String KEYS =
      "name, area, period, inputs, publish, targets, expected, tolerances, disclosure, store,"
          + " output";

  @TempDir Path folder;

  @Test
  void hintsAtTheNearestKeyForAMisspeltOne() {
    Path file = Jobs.file(folder, "periode", "{}");
    assertThat(Jobs.problems(file))
        .containsExactly(
            Jobs.at(file, "periode", "unknown key", "periode", KEYS, "did you mean \"period\"?"));
  }

  @Test
  void hintsAtNothingForAKeyLikeNoOther() {
    Path file = Jobs.file(folder, "comment-for-colleagues", "1");
    assertThat(Jobs.problems(file))
        .extracting(Problem::what, Problem::action)
        .containsExactly(tuple("unknown key", ""));
  }

  @Test
  void refusesAToleranceOutOfRange() {
    for (String share : List.of("1.5", "-0.01", "\"0.02\"")) {
      Path file = Jobs.file(folder, "tolerances", "{ \"quarantinedShare\": " + share + " }");
      assertThat(Jobs.problems(file))
          .containsExactly(
              Jobs.at(
                  file,
                  "tolerances.quarantinedShare",
                  "not a number in range",
                  share,
                  "0.0 to 1.0",
                  ""));
    }
  }

  @Test
  void refusesAValueOfAnotherKind() {
    Path file = Jobs.file(folder, "name", "7", "area", "\"Leicester\"", "targets", "{}");
    assertThat(Jobs.problems(file))
        .contains(
            Jobs.at(file, "name", "not a text", "7", "text in quotes", ""),
            Jobs.at(file, "area", "not an object", "\"Leicester\"", "{ ... }", ""),
            Jobs.at(file, "targets", "not a list", "{}", "[ ... ]", ""));
  }

  @Test
  void refusesAnElementThatIsNoText() {
    Path file = Jobs.file(folder, "area", "{ \"name\": \"L\", \"subIcbLocations\": [3, \"04C\"] }");
    assertThat(Jobs.problems(file))
        .containsExactly(
            Jobs.at(file, "area.subIcbLocations[0]", "not a text", "3", "text in quotes", ""));
  }
}
