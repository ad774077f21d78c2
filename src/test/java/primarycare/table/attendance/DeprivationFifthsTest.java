package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import primarycare.organisation.DeprivationScore;

class DeprivationFifthsTest {

  private static final int MOST = 0;
  private static final int SECOND = 1;

  private static DeprivationScore score(String practice, long edition, Double score) {
    return new DeprivationScore(
        practice, edition, score == null ? OptionalDouble.empty() : OptionalDouble.of(score));
  }

  @Test
  void putsPracticesIntoFifthsByTheLatestEdition() {
    List<DeprivationScore> scores = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      scores.add(score("C820%02d".formatted(i), 2025, i + 0.5));
    }
    scores.add(score("C82001", 2019, 99.0));
    scores.add(score("C82077", 2019, 99.0));
    scores.add(score("C82099", 2025, null));

    assertThat(DeprivationGroups.fifths(scores))
        .contains(
            entry("C82001", DeprivationGroups.FIFTHS - 1),
            entry("C82008", SECOND),
            entry("C82009", MOST),
            entry("C82010", MOST),
            entry("C82099", DeprivationGroups.NOT_SCORED))
        .doesNotContainKey("C82077");
  }

  @Test
  void putsEqualScoresIntoOneFifthAndFewIntoNone() {
    List<DeprivationScore> scores = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      scores.add(score("C8200" + i, 2025, i < 3 ? 1.0 : i));
    }
    assertThat(DeprivationGroups.fifths(scores))
        .containsEntry("C82001", DeprivationGroups.fifths(scores).get("C82002"));
    assertThat(DeprivationGroups.fifths(scores.subList(0, 4)).values())
        .containsOnly(DeprivationGroups.NOT_SCORED);
    assertThat(DeprivationGroups.fifths(List.of())).isEmpty();
  }
}
