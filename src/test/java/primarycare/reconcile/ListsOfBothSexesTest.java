package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ListsOfBothSexesTest {

  @Test
  void tellsOfAListOfOneSex() {
    assertThat(
            Lists.told(
                ListsOfBothSexes.of(Lists.SOURCE, Set.of(Lists.JULY)), "level", "explanation"))
        .containsExactly(
            "2026-07-01 | false | false | registered_patients |"
                + " the file of the other sex is not there: the list is not used");
    assertThat(ListsOfBothSexes.of(Lists.SOURCE, Set.of())).isEmpty();
  }
}
