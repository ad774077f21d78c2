package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RanksTest {

  @Test
  void givesEqualsTheBetterRankAndPassesOverThoseWithoutAFigure() {
    Ranks ranks = Ranks.among(new double[] {3, Double.NaN, 5, 3, 1, 5});
    assertThat(ranks.size()).isEqualTo(5);
    assertThat(ranks.of(5)).isEqualTo(1);
    assertThat(ranks.of(3)).isEqualTo(3);
    assertThat(ranks.of(1)).isEqualTo(5);
    assertThat(ranks.of(9)).isEqualTo(1);
    assertThat(ranks.of(0)).isEqualTo(6);
  }

  @Test
  void givesNoRankAmongFewerThanThereMustBe() {
    Ranks ranks = Ranks.among(new double[] {3, Double.NaN, 5});
    assertThat(ranks.of(3, 2)).isEqualTo(2);
    assertThat(ranks.of(3, 3)).isNull();
  }
}
