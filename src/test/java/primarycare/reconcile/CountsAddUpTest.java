package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountsAddUpTest {

  private static final String FAILED = "by_age.attendances, pcn, month false";

  private final List<String> cells = new ArrayList<>(AgeCounts.TEN);

  private List<String> areasAddUp() {
    return AgeCounts.lines(CountsAddUp.of(AgeCounts.SPEC, AgeCounts.sums(cells)));
  }

  @Test
  void passesATableWhoseAreasAddUp() {
    assertThat(areasAddUp()).containsExactly("by_age.attendances, pcn, month true");
  }

  @Test
  void failsWhereTheAreasOfATypeHoldOneTooFewInACell() {
    cells.set(1, "2026-07  pcn  U1   all     all     1  3");
    assertThat(areasAddUp()).containsExactly(FAILED);
  }

  @Test
  void failsWhereOneCellHasOneTooFewAndAnotherOneTooMany() {
    cells.set(1, "2026-07  pcn  U1   all     all     1  3");
    cells.set(3, "2026-07  pcn  U2   all     all     2  7");
    assertThat(areasAddUp()).containsExactly(FAILED);
  }

  @Test
  void failsWhereTheAreasOfATypeLackACellThatTheWholeHas() {
    cells.add("2026-07  all  all  type_1  all     1  2");
    assertThat(areasAddUp()).containsExactly(FAILED);
  }

  @Test
  void failsWhereTheWholeLacksACellThatAnAreaHas() {
    cells.add("2026-07  pcn  U2   type_1  all     1  2");
    assertThat(areasAddUp()).containsExactly(FAILED);
  }

  @Test
  void failsWhereTheWholeHasNoRowOfThePeriod() {
    cells.add("2026-08  pcn  U2   all     all     1  0");
    assertThat(areasAddUp()).containsExactly("by_age.attendances, pcn, month true", FAILED);
  }
}
