package primarycare.table.deprivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import primarycare.organisation.DeprivationScore;
import primarycare.organisation.ListSizes;

class DeprivationFifthsTest {

  private static final String SMALL = "C82090";
  private static final ListSizes LISTS = lists();

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

    assertThat(fifths(scores))
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
    assertThat(fifths(scores)).containsEntry("C82001", fifths(scores).get("C82002"));
    assertThat(fifths(scores.subList(0, 4)).values()).containsOnly(DeprivationGroups.NOT_SCORED);
    assertThat(fifths(List.of())).isEmpty();
  }

  private static Map<String, Integer> fifths(List<DeprivationScore> scores) {
    return DeprivationFifths.of(scores, LISTS);
  }

  /** The most deprived of six has 16 patients, and would be the first fifth alone. */
  @Test
  void aSmallListTakesNoFifth() {
    List<DeprivationScore> scores = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      scores.add(score("C8200" + i, 2025, (double) i));
    }
    scores.add(score(SMALL, 2025, 99.0));

    assertThat(fifths(scores))
        .contains(
            entry("C82005", MOST),
            entry("C82001", DeprivationGroups.FIFTHS - 1),
            entry(SMALL, DeprivationGroups.NOT_SCORED));
  }

  private static ListSizes lists() {
    LocalDate first = LocalDate.of(2026, 6, 1);
    ListSizes lists = new ListSizes(List.of(first, first.plusMonths(1)));
    lists.add(SMALL, first, 900);
    lists.add(SMALL, first.plusMonths(1), 16);
    lists.add("C82005", first, 750);
    return lists;
  }
}
