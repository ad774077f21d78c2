package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Count;
import primarycare.figure.Shown;

class DisclosureRuleTest {

  private static final DisclosureRule INTERNAL = DisclosureRule.named("internal");

  @Test
  void keepsNoughtSuppressesOneToSevenAndRoundsTheRestToFive() {
    assertThat(protect(DisclosureRule.HES_ECDS_2018, 0L, 1L, 7L, 8L, 12L, 13L, 17L, 18L, 1002L))
        .containsExactly(
            "0 exact",
            "null suppressed",
            "null suppressed",
            "10 rounded",
            "10 rounded",
            "15 rounded",
            "15 rounded",
            "20 rounded",
            "1000 rounded");
  }

  @Test
  void neverShowsAFive() {
    Long[] counts = new Long[200];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (long) i;
    }
    assertThat(protect(DisclosureRule.HES_ECDS_2018, counts))
        .noneMatch(cell -> cell.startsWith("5 "))
        .allMatch(
            cell -> cell.startsWith("null") || Long.parseLong(cell.split(" ", 2)[0]) % 5 == 0);
  }

  @Test
  void tellsAMissingCountFromASuppressedOneAndFromNought() {
    for (DisclosureRule rule :
        List.of(DisclosureRule.HES_ECDS_2018, INTERNAL, DisclosureRule.EXACT)) {
      assertThat(rule.show(Count.of(0), false)).as(rule.said()).isEqualTo(Shown.NOT_AVAILABLE);
    }
  }

  @Test
  void leavesExactCountsAlone() {
    assertThat(protect(DisclosureRule.EXACT, 0L, 3L, 12L))
        .containsExactly("0 exact", "3 exact", "12 exact");
  }

  @Test
  void suppressesOneToFourAndLeavesTheRestAloneForStaffOfTheArea() {
    assertThat(protect(INTERNAL, 0L, 1L, 4L, 5L, 7L, 1002L))
        .containsExactly(
            "0 exact", "null suppressed", "null suppressed", "5 exact", "7 exact", "1002 exact");
  }

  @Test
  void hidesThatThereIsNobodyWhereAPresetSaysSo() {
    DisclosureRule noZeros =
        new DisclosureRule("no-zeros", "The rule.", "Who says so", false, 8, 5, 0, false);
    assertThat(protect(noZeros, 0L, 7L, 8L))
        .containsExactly("null suppressed", "null suppressed", "10 rounded");
    assertThat(noZeros.inWords(0)).isEqualTo("fewer than 8");
  }

  @Test
  void givesACountToASentenceAsItShowsIt() {
    assertThat(DisclosureRule.HES_ECDS_2018.inWords(0)).isEqualTo("0");
    assertThat(DisclosureRule.HES_ECDS_2018.inWords(7)).isEqualTo("fewer than 8");
    assertThat(DisclosureRule.HES_ECDS_2018.inWords(1234)).isEqualTo("1,235");
    assertThat(INTERNAL.inWords(4)).isEqualTo("fewer than 5");
    assertThat(INTERNAL.inWords(1234)).isEqualTo("1,234");
    assertThat(DisclosureRule.EXACT.inWords(1)).isEqualTo("1");
  }

  /** Nobody looks yet for what follows, nor at how many practices a group has. */
  @Test
  void offersNoPresetThatPromisesWhatNothingKeeps() {
    assertThat(DisclosureRule.presets().stream().map(DisclosureRule::named))
        .allMatch(rule -> rule.forPublication() == rule.mustBeLeft() > 0)
        .allMatch(DisclosureRule::zeroShown);
  }

  @Test
  void knowsItsPresetsByName() {
    assertThat(DisclosureRule.presets())
        .containsExactly("public", "hes-ecds-2018", "internal", "exact");
    assertThatThrownBy(() -> DisclosureRule.named("none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such preset: none");
  }

  /** Each count as the rule shows it, and its status. */
  private static List<String> protect(DisclosureRule rule, Long... counts) {
    return Stream.of(counts).map(count -> rule.show(Count.of(count)).toString()).toList();
  }
}
