package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class OpenOnListTest {

  private static List<String> open(Set<String> ours, BiPredicate<String, LocalDate> isOpen) {
    return PracticesOfDays.told(
        OpenOnList.of("lists", PracticesOfDays.lists("C82001", "A81001"), ours, isOpen));
  }

  @Test
  void failsAListOfAPracticeThatWasNotOpenOnItsDay() {
    assertThat(open(Set.of("C82001"), (practice, day) -> day.equals(PracticesOfDays.DAY)))
        .containsExactly("lists | 2026-07-01 | true | true | ");
    assertThat(open(Set.of("C82001"), (practice, day) -> false))
        .containsExactly("lists | 2026-07-01 | true | false | practices such as C82001");
  }

  @Test
  void looksAtNoListOfAPracticeElsewhere() {
    assertThat(open(Set.of(), (practice, day) -> false)).isEmpty();
  }
}
