package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.statistics.Figures.NONE;

import org.junit.jupiter.api.Test;

class ChangeTest {

  /** 80, 100 and 90 with the first as base, then rebased to the second. */
  @Test
  void isAnIndexWithItsBaseAt100() {
    assertThat(Change.index(80, 80)).isEqualTo(100);
    assertThat(Change.index(90, 80)).isEqualTo(112.5);
    assertThat(Change.index(Change.index(90, 80), 125)).isEqualTo(90);
  }

  /** Times 100 before it is divided: 7 over 25 is 28 and no digit more. */
  @Test
  void multipliesBeforeItDivides() {
    assertThat(7 / 25.0 * 100).isNotEqualTo(28);
    assertThat(Change.index(7, 25)).isEqualTo(28);
  }

  @Test
  void isThePartByWhichAFigureHasChanged() {
    assertThat(Change.of(100, 80)).isEqualTo(0.25);
    assertThat(Change.of(90, 80)).isEqualTo(0.125);
    assertThat(Change.of(0, 80)).isEqualTo(-1);
  }

  @Test
  void isNoneOnABaseOfNoughtAndWithoutEitherFigure() {
    Figures.none(Change.index(80, 0), Change.index(0, 0), Change.of(80, 0), Change.of(0, -0.0));
    Figures.none(Change.index(80, NONE), Change.index(NONE, 80));
    Figures.none(Change.of(80, NONE), Change.of(NONE, 80));
  }
}
