package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AgeingTest {

  private static List<BigDecimal> of(String... numbers) {
    return Stream.of(numbers).map(n -> n.equals("-") ? null : new BigDecimal(n)).toList();
  }

  @Test
  void movesAFifthOfFiveYearsATenthOfTenAndNobodyOutOfTheLast() {
    assertThat(Ageing.movingOut(of("10", "10", "10"), List.of(5, 10, 0), 6))
        .containsExactlyElementsOf(of("2.000000", "1.000000", "0.000000"));
  }

  @Test
  void roundsHalvesUp() {
    assertThat(Ageing.movingOut(of("0.000005", "0.00001"), List.of(10, 20), 6))
        .containsExactlyElementsOf(of("0.000001", "0.000001"));
  }

  @Test
  void movesHeadsAndGivesThemTheHoursOfTheBandThatTheyEnter() {
    assertThat(Ageing.movingIn(of("2", "1", "0"), of("0.8", "0.4", "0.5"), 6))
        .containsExactlyElementsOf(of("0.000000", "1.000000", "1.250000"));
  }

  @Test
  void leavesThemTheirOwnHoursWhereThoseOfABandAreNotKnown() {
    assertThat(Ageing.movingIn(of("2", "1", "3", "0"), of("0.8", "-", "0.5", "0"), 6))
        .containsExactlyElementsOf(of("0.000000", "2", "1", "3"));
  }

  @Property(tries = 200)
  void neitherLosesNorMakesAnyoneOnConstantHours(
      @ForAll @Size(5) List<@BigRange(min = "0", max = "900") @Scale(6) BigDecimal> amounts) {
    List<BigDecimal> out = Ageing.movingOut(amounts, List.of(5, 5, 5, 5, 0), 6);
    List<BigDecimal> in = Ageing.movingIn(out, of("-", "-", "-", "-", "-"), 6);
    assertThat(sum(in)).isEqualByComparingTo(sum(out));
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
