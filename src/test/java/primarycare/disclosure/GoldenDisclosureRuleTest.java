package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.figure.Count;
import primarycare.figure.Shown;

/** The rule for counts against the vectors of the method's own authors, NHS Digital. */
class GoldenDisclosureRuleTest {

  private static final String FILE = "suppression_1to7_round5.csv";

  /**
   * Upstream refuses these, and the rule is never asked: a count is a whole number by its type, and
   * the most that upstream takes, a hundred million, is not a bound here.
   */
  private static final Set<String> NOT_ASKED = Set.of("4.2", "100000001");

  /** A count below 0, which upstream refuses, is not shown, as one that is suppressed is not. */
  @Test
  void agreesWithTheVectorsOfTheMethodsOwnAuthors() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src", "test", "resources", "golden", FILE));
    int compared = 0;
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(",", -1));
      if (!NOT_ASKED.contains(cells.get(0))) {
        String shown = Set.of("*", "ERROR").contains(cells.get(1)) ? "null" : cells.get(1);
        Shown found = DisclosureRule.HES_ECDS_2018.show(Count.of(Long.parseLong(cells.get(0))));
        assertThat(String.valueOf(found.value())).as(line).isEqualTo(shown);
        compared++;
      }
    }
    assertThat(compared).as("cells of " + FILE).isEqualTo(10);
  }
}
