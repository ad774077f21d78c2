package primarycare.rules.lsoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.job.PersonText;
import primarycare.job.Problem;
import primarycare.rules.organisation.Mentioned;
import primarycare.rules.organisation.Mentions.Mention;

/** Look-ups that have areas of a kind, and none that a practice of the job's area is of. */
class OwnAreasTest {

  private static final Mentioned LOOK_UP = Mentioned.of("scheme", "area_code", "lsoa_code");

  private static List<Problem> problems(String known, Mention... lookUp) {
    OwnAreas own = new OwnAreas(Set.of("C82001"), Map.of("icb", Set.of(known)), false);
    return own.problems(List.of(lookUp), "look_up.csv");
  }

  @Test
  void areRefusedWithTheNearestCodeOfTheMaps() {
    assertThat(problems("QK1", LOOK_UP.says(2, "icb", "QK2", "E01000001")))
        .singleElement()
        .returns("look_up.csv, scheme icb", Problem::where)
        .returns("QK2", Problem::found)
        .returns("a code of the practice maps: QK1", Problem::allowed)
        .satisfies(problem -> assertThat(problem.action()).endsWith("did you mean \"QK1\"?"));
    assertThat(
            problems(
                "QK1",
                LOOK_UP.says(2, "icb", "QK2", "E01000001"),
                LOOK_UP.says(3, "icb", "QK1", "E01000002")))
        .isEmpty();
  }

  @Test
  void repeatNothingThatLooksLikeAPostcode() {
    assertThat(problems("SW1A 1AB", LOOK_UP.says(2, "icb", "SW1A 1AA", "E01000001")))
        .singleElement()
        .returns(PersonText.MASK, Problem::found)
        .returns("a code of the practice maps: " + PersonText.MASK, Problem::allowed)
        .satisfies(problem -> assertThat(problem.action()).doesNotContain("SW1A"));
  }
}
