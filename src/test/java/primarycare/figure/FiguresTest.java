package primarycare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.statistics.Level;
import primarycare.statistics.Poisson;
import primarycare.statistics.Wilson;

class FiguresTest {

  private static final Shown TEN = new Shown(10L, Shown.Status.ROUNDED);
  private static final Shown NOUGHT = new Shown(0L, Shown.Status.EXACT);
  private static final Shown HIDDEN = new Shown(null, Shown.Status.SUPPRESSED);

  @Test
  void dividesWhatIsShown() {
    assertThat(Figures.ratio(TEN, new Shown(40L, Shown.Status.ROUNDED))).isEqualTo(0.25);
    assertThat(Figures.per(1000, TEN, 400.0)).isEqualTo(25);
    assertThat(Figures.lowerPer(1000, TEN, 400.0)).isEqualTo(Poisson.P95.lower(10) * 1000 / 400);
    assertThat(Figures.upperPer(1000, TEN, 400.0)).isEqualTo(Poisson.P95.upper(10) * 1000 / 400);
    assertThat(Figures.per(1000, NOUGHT, 400.0)).isZero();
  }

  @Test
  void saysNothingOfWhatIsNotShown() {
    assertThat(Figures.ratio(HIDDEN, TEN)).isNull();
    assertThat(Figures.ratio(TEN, HIDDEN)).isNull();
    assertThat(Figures.per(1000, HIDDEN, 400.0)).isNull();
    assertThat(Figures.lowerPer(1000, HIDDEN, 400.0)).isNull();
    assertThat(Figures.upperPer(1000, HIDDEN, 400.0)).isNull();
  }

  @Test
  void comparesFiguresOverTime() {
    assertThat(Figures.change(5.0, 4.0)).isEqualTo(0.25);
    assertThat(Figures.change(5.0, 0.0)).isNull();
    assertThat(Figures.change(5.0, null)).isNull();
    assertThat(Figures.change(null, 4.0)).isNull();
    assertThat(Figures.index(5.0, 4.0)).isEqualTo(125);
    assertThat(Figures.index(5.0, 0.0)).isNull();
    assertThat(Figures.index(5.0, null)).isNull();
    assertThat(Figures.index(null, 4.0)).isNull();
  }

  @Test
  void dividesOnePublicAmountByAnother() {
    assertThat(Figures.ofPublic(1000, 5L, 2000L)).isEqualTo(2.5);
    assertThat(Figures.ofPublic(1, 5.5, 11L)).isEqualTo(0.5);
    assertThat(Figures.ofPublic(1, null, 11L)).isNull();
    assertThat(Figures.ofPublic(1, 5L, null)).isNull();
    assertThat(Figures.ofPublic(1, 5L, 0L)).isNull();
  }

  @Test
  void hasNoRateOfNobody() {
    assertThat(Figures.ratio(NOUGHT, NOUGHT)).isNull();
    assertThat(Figures.per(1000, TEN, null)).isNull();
    assertThat(Figures.per(1000, TEN, 0.0)).isNull();
    assertThat(Figures.upperPer(1000, TEN, null)).isNull();
  }

  @Test
  void givesThePartOfAPublicAmountWithItsLimits() {
    assertThat(Figures.part(100, 5L, 20L)).isEqualTo(25);
    assertThat(Figures.lowerPart(100, 5L, 20L)).isEqualTo(Wilson.lower(5, 20, Level.P95, 100));
    assertThat(Figures.upperPart(100, 5L, 20L)).isEqualTo(Wilson.upper(5, 20, Level.P95, 100));
    assertThat(Figures.part(100, 21L, 20L)).isNull();
    assertThat(Figures.lowerPart(100, null, 20L)).isNull();
    assertThat(Figures.upperPart(100, 5L, null)).isNull();
  }
}
