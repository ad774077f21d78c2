package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.reconcile.Lists.JULY;
import static primarycare.reconcile.Lists.JUNE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.organisation.GivenLists;
import primarycare.organisation.GivenLists.GivenList;

class ListsDifferTest {

  @Test
  void failsAListThatIsTheOneBeforeDatedAnew() {
    assertThat(differ(20, 0))
        .containsExactly("2026-06-01 | true | true", "2026-07-01 | true | false");
  }

  @Test
  void passesAListOfWhichOnePracticeHasAnotherNumber() {
    assertThat(differ(20, 1))
        .containsExactly("2026-06-01 | true | true", "2026-07-01 | true | true");
  }

  @Test
  void passesFewPracticesThatKeepTheirNumbers() {
    assertThat(differ(19, 0))
        .containsExactly("2026-06-01 | true | true", "2026-07-01 | true | true");
  }

  /** Lists of two months, of which the first practices gain a patient. */
  private static List<String> differ(int practices, int changed) {
    List<GivenList> lists = new ArrayList<>();
    for (int n = 0; n < practices; n++) {
      lists.add(
          new GivenList("P" + n, JULY, n < changed ? 101L : 100L, 40, null, null, null, null));
      lists.add(new GivenList("P" + n, JUNE, 100L, 40, null, null, null, null));
    }
    return Lists.told(ListsDiffer.of(Lists.SOURCE, GivenLists.of(lists)));
  }
}
