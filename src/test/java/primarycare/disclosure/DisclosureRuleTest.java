package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Count;
import primarycare.figure.Estimated;
import primarycare.figure.Shown;

class DisclosureRuleTest {

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
  void suppressesEstimatesBelowEightAndRoundsTheRestToFive() {
    assertThat(estimates(DisclosureRule.HES_ECDS_2018, 0, 0.001, 7.999, 8, 12.499, 12.5, 1001.9))
        .containsExactly(0.0, null, null, 10.0, 10.0, 15.0, 1000.0);
    assertThat(estimates(DisclosureRule.EXACT, 0, 0.001, 7.999, 1001.9))
        .containsExactly(0.0, 0.001, 7.999, 1001.9);
    for (DisclosureRule rule : DisclosureRule.values()) {
      assertThat(rule.show(new Estimated(Double.NaN))).as(rule + ": none").isNull();
    }
  }

  /** The nearest amounts below one that is suppressed or lies between two fives. */
  @Test
  void roundsAnEstimateByItsOwnDigits() {
    assertThat(
            estimates(
                DisclosureRule.HES_ECDS_2018, 7.999999999999999, 12.499999999999998, 2.5e15, -1))
        .containsExactly(null, 10.0, 2.5e15, null);
  }

  private static List<Double> estimates(DisclosureRule rule, double... amounts) {
    return DoubleStream.of(amounts).mapToObj(amount -> rule.show(new Estimated(amount))).toList();
  }

  @Test
  void tellsAMissingCountFromASuppressedOneAndFromNought() {
    for (DisclosureRule rule : DisclosureRule.values()) {
      assertThat(rule.show(Count.of(0), false)).as(rule.name()).isEqualTo(Shown.NOT_AVAILABLE);
    }
  }

  @Test
  void leavesExactCountsAlone() {
    assertThat(protect(DisclosureRule.EXACT, 0L, 3L, 12L))
        .containsExactly("0 exact", "3 exact", "12 exact");
  }

  @Test
  void knowsItsPresetsByName() {
    assertThat(DisclosureRule.presets()).containsExactly("hes-ecds-2018", "exact");
    assertThatThrownBy(() -> DisclosureRule.named("none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such preset: none");
  }

  /** Each count as the rule shows it, and its status. */
  private static List<String> protect(DisclosureRule rule, Long... counts) {
    return Stream.of(counts).map(count -> rule.show(Count.of(count)).toString()).toList();
  }
}
