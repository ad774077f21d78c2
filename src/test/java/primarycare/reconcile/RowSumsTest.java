package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void givesEachOfManyWaysEveryRow() {
    RowSummer<List<CountSums>> each =
        RowSums.each(List.<RowSums<CountSums>>of(CountSummer::new, CountSummer::new))
            .begin(AgeCounts.SPEC, AgeCounts.TABLE.countedNames());
    AgeCounts.add(each, AgeCounts.TEN);

    assertThat(each.sums())
        .extracting(sums -> sums.counts().keySet())
        .containsOnly(AgeCounts.sums(AgeCounts.TEN).counts().keySet())
        .hasSize(2);
  }

  @Test
  void addsNothingUpWhereNothingIsAsked() {
    RowSummer<Boolean> nothing = RowSums.ofNothing().begin(AgeCounts.SPEC, "month");
    nothing.add(column -> "any");

    assertThat(nothing.sums()).isFalse();
  }
}
