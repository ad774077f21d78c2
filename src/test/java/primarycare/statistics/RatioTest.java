package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.statistics.Figures.NONE;

import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void isTheNumeratorPerSoManyOfTheDenominator() {
    assertThat(Ratio.of(4, 8000, 1000)).isEqualTo(0.5);
    assertThat(Ratio.of(0, 8000, 1000)).isEqualTo(0.0);
  }

  @Test
  void isNoneWithoutEitherSide() {
    Figures.none(Ratio.of(NONE, 8000, 1000), Ratio.of(4, NONE, 1000), Ratio.of(NONE, NONE, 1000));
  }

  @Test
  void isNoneWhereTheDenominatorIsNothingOrLess() {
    Figures.none(Ratio.of(4, 0, 1000), Ratio.of(0, 0, 1000), Ratio.of(4, -8000, 1000));
    Figures.none(Ratio.of(4, -0.0, 1000));
  }

  @Test
  void multipliesBeforeItDivides() {
    assertThat(3 * 1000.0 / 1008).isNotEqualTo(3 / 1008.0 * 1000.0);
    assertThat(Ratio.of(3, 1008, 1000)).isEqualTo(3 * 1000.0 / 1008);
  }

  /** A person may have several events: 250 of 220 people, with Byar's limits of 250. */
  @Test
  void isAboveOneWhereEventsAreMoreThanPeople() {
    Figures.agree(
        Figures.of(
            Ratio.of(250, 220, 1),
            Isr.lower(250, 220, Level.P95, 1),
            Isr.upper(250, 220, Level.P95, 1)),
        250 / 220.0,
        0.9998494738532877,
        1.2863114487455785);
  }
}
