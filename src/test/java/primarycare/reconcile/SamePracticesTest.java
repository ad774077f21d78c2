package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.reconcile.PracticesOfDays.lists;
import static primarycare.reconcile.PracticesOfDays.maps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SamePracticesTest {

  private static final String PASSED = "both | 2026-07-01 | true | true | ";
  private static final String FAILED =
      "both | 2026-07-01 | true | false | practices such as C82002";

  private static List<String> same(
      boolean everywhere, Map<LocalDate, Set<String>> listed, String... mapped) {
    return PracticesOfDays.told(SamePractices.of("both", listed, maps(mapped), everywhere));
  }

  @Test
  void failsAPracticeOfTheAreaThatTheListDropped() {
    assertThat(same(false, lists("C82001"), "C82001 true", "C82002 true")).containsExactly(FAILED);
  }

  @Test
  void passesAPracticeElsewhereThatTheListDoesNotHave() {
    assertThat(same(false, lists("C82001"), "C82001 true", "A81001 false")).containsExactly(PASSED);
  }

  @Test
  void failsAPracticeOfTheListThatAWholeMapDropped() {
    assertThat(same(false, lists("C82001", "C82002"), "C82001 true", "A81001 false"))
        .containsExactly(FAILED);
    assertThat(same(true, lists("C82001", "C82002"), "C82001 true")).containsExactly(FAILED);
  }

  @Test
  void passesAPracticeOfTheListWhereTheMapIsCutToTheArea() {
    assertThat(same(false, lists("C82001", "A81001"), "C82001 true")).containsExactly(PASSED);
  }

  @Test
  void comparesOnlyListsAndMapsOfTheSameDay() {
    LocalDate other = PracticesOfDays.DAY.minusMonths(1);
    assertThat(same(true, Map.of(other, Set.of("C82001")), "C82001 true")).isEmpty();
  }
}
