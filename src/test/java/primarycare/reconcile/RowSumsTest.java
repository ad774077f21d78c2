package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same rows added up in two ways at once. */
class RowSumsTest {

  @Test
  void givesEachWayEveryRow() {
    RowSums<CountSums> counts = CountSummer::new;
    RowSummer<RowSums.Both<CountSums, Set<CountSums.Divided>>> both =
        counts.and(ListsUsed::new).begin(AgeCounts.SPEC, AgeCounts.TABLE.countedNames());
    AgeCounts.add(both, AgeCounts.TEN);

    assertThat(both.sums().one().counts().keySet())
        .isEqualTo(AgeCounts.sums(AgeCounts.TEN).counts().keySet());
    assertThat(both.sums().other()).isEqualTo(AgeCounts.sums(AgeCounts.TEN).divided()).isNotEmpty();
  }

  @Test
  void addsNothingUpWhereNothingIsAsked() {
    RowSummer<Boolean> nothing = RowSums.ofNothing().begin(AgeCounts.SPEC, "month");
    nothing.add(column -> "any");

    assertThat(nothing.sums()).isFalse();
  }
}
