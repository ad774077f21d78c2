package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.reconcile.AgeCounts.JULY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnListsTest {

  private static List<String> own(Map<LocalDate, LocalDate> meant, LocalDate... used) {
    ListsUsed lists = new ListsUsed(AgeCounts.SPEC, "month", "list_extract_date");
    for (LocalDate list : used) {
      lists.add(column -> column == 0 ? JULY : list);
    }
    return AgeCounts.lines(new OwnLists(meant).rows("by_age", lists.sums()));
  }

  @Test
  void failsAMonthThatIsNotDividedByItsOwnList() {
    assertThat(own(Map.of(JULY, JULY), JULY)).containsExactly("by_age true");
    assertThat(own(Map.of(JULY, JULY.plusMonths(1)), JULY)).containsExactly("by_age false");
    assertThat(own(Map.of(), JULY)).containsExactly("by_age false");
    assertThat(own(Map.of(JULY, JULY), JULY, JULY.plusMonths(1), JULY))
        .containsExactly("by_age false");
  }

  @Test
  void failsAListOfAnotherTimeThoughTheCalendarNamesIt() {
    for (int months = -2; months <= 2; months++) {
      LocalDate list = JULY.plusMonths(months);
      assertThat(own(Map.of(JULY, list), list))
          .containsExactly("by_age " + (months == 0 || months == 1));
    }
  }

  @Test
  void asksNothingOfRowsWithoutAList() {
    assertThat(own(Map.of(JULY, JULY), (LocalDate) null)).isEmpty();
    ListsUsed none = new ListsUsed(AgeCounts.SPEC, "month");
    none.add(column -> JULY);
    assertThat(none.sums()).isEqualTo(Set.of());
  }

  @Test
  void findsTheListsOfCountsToo() {
    assertThat(AgeCounts.sums(AgeCounts.TEN).divided())
        .containsExactly(new CountSums.Divided(JULY, JULY));
  }
}
