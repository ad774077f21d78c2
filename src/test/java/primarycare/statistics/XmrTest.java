package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static primarycare.statistics.Figures.NONE;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmrTest {

  /** Eight about 10.5 and seven about 12.5: the mean is 172/15 = 11.47, limits 8.62 to 14.32. */
  @Test
  void shiftsWhereAChangeIsNotRebased() {
    List<String> told = told(10, 11, 10, 11, 10, 11, 10, 11, 13, 12, 13, 12, 13, 12, 13);
    assertThat(told.subList(0, 8)).containsOnly(Xmr.SHIFT + " low");
    assertThat(told.subList(8, 15)).containsOnly(Xmr.SHIFT + " high");
    assertThat(told(10, 11, 10, 11, 10, 11, 10, 11)).containsOnly("-");
  }

  @Test
  void keepsTheFigures() {
    double[] values = {10, NONE, 12};
    List<Xmr.Point> points = Xmr.points(values, XmrLimits.of(values));
    assertThat(points.stream().mapToDouble(Xmr.Point::value)).containsExactly(10.0, NONE, 12.0);
  }

  /** Ranges of 1 but for one of 30 and one of 31: the mean range is 4, the limits are 10.6 away. */
  @Test
  void isOutsideALimit() {
    double[] values = new double[22];
    Arrays.setAll(values, i -> 10.0 + i % 2);
    values[10] = 40;
    List<String> told = told(values);
    assertThat(told.get(10)).isEqualTo(Xmr.OUTSIDE + " high");
    assertThat(told.subList(0, 7)).containsOnly(Xmr.SHIFT + " low");
    values[10] = -20;
    assertThat(told(values).get(10)).isEqualTo(Xmr.OUTSIDE + " low");
  }

  /** 1 to 9: mean 5, ranges 1, limits 2.34 and 7.66; the outer points go beyond, the rest rise. */
  @Test
  void tellsAPointOutsideBeforeATrendAndATrendBeforeTheRest() {
    assertThat(told(1, 2, 3, 4, 5, 6, 7, 8, 9))
        .containsExactly(
            Xmr.OUTSIDE + " low",
            Xmr.OUTSIDE + " low",
            Xmr.TREND + " high",
            Xmr.TREND + " high",
            Xmr.TREND + " high",
            Xmr.TREND + " high",
            Xmr.TREND + " high",
            Xmr.OUTSIDE + " high",
            Xmr.OUTSIDE + " high");
    assertThat(told(9, 8, 7, 6, 5, 4, 3, 2, 1))
        .contains(Xmr.TREND + " low")
        .startsWith(Xmr.OUTSIDE + " high");
  }

  /**
   * Mean 139/14 = 9.93, mean range 13/13 = 1: near limits 9.93 -/+ 1.77, limits 9.93 -/+ 2.66. The
   * two of 12 lie between 11.70 and 12.59, beside 10 and 11 above the mean.
   */
  @Test
  void isTwoOfThreeNearALimit() {
    double[] values = {10, 9, 10, 9, 10, 9, 10, 12, 12, 11, 9, 10, 9, 9};
    List<String> told = told(values);
    assertThat(told.subList(7, 9)).containsOnly(Xmr.NEAR + " high");
    assertThat(told.subList(0, 7)).containsOnly("-");
    assertThat(told.subList(9, 14)).containsOnly("-");
    assertThat(told(Arrays.stream(values).map(x -> 20 - x).toArray()).subList(6, 10))
        .containsExactly("-", Xmr.NEAR + " low", Xmr.NEAR + " low", "-");
  }

  /** Mean 160/16 = 10, mean range 20/15: near limit 12.36, limit 13.55; 12.5 is alone near it. */
  @Test
  void isNotTwoOfThreeBesideAPointOutsideTheLimit() {
    List<String> told = told(10, 9, 10, 9, 10, 9, 10, 12.5, 14, 11, 9, 10, 9, 8.5, 10, 9);
    assertThat(told.subList(6, 10)).containsExactly("-", "-", Xmr.OUTSIDE + " high", "-");
  }

  @Test
  void breaksARunAtAMissingMonth() {
    List<String> told = told(1, 2, 3, 4, NONE, 5, 6, 7, 8);
    assertThat(told).noneMatch(rule -> rule.startsWith(Xmr.TREND) || rule.startsWith(Xmr.SHIFT));
    assertThat(told.get(4)).isEqualTo("-");
  }

  @Test
  void hasNoSpecialCauseInASeriesWithoutFigures() {
    assertThat(told(NONE, NONE)).containsOnly("-").hasSize(2);
    assertThat(told()).isEmpty();
    assertThat(told(7)).containsExactly("-");
    assertThat(told(0, 0, 0, 0, 0, 0, 0, 0)).containsOnly("-");
  }

  /** A sum of tenths or thirds is not exact: the mean is now above, now below the figure. */
  @Test
  void hasNoSpecialCauseInAConstantSeriesWhoseMeanIsNotExact() {
    for (double figure : new double[] {7, 0.1, -0.1, 1 / 0.3}) {
      for (int months : new int[] {3, 7, 15}) {
        double[] values = new double[months];
        Arrays.fill(values, figure);
        assertThat(told(values)).as(months + " of " + figure).containsOnly("-");
      }
    }
  }

  /** The mean is 6.5/13 = 0.5, and 0.49999999999999994 as added up; the fourth point is on it. */
  @Test
  void breaksAShiftAtAPointOnAMeanThatIsNotExact() {
    double[] values = {0.8, 0.6, 0.8, 0.5, 0.6, 0.8, 0.6, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3};
    assertThat(XmrLimits.of(values).mean()).isLessThan(0.5).isEqualTo(0.5, within(1e-15));
    assertThat(told(values)).noneMatch(rule -> rule.startsWith(Xmr.SHIFT));
    values[3] = 0.500001;
    assertThat(told(values).get(3)).isEqualTo(Xmr.SHIFT + " high");
  }

  /** The largest figure decides what is near, where all are below 0 as well. */
  @Test
  void knowsTheSizeOfASeriesBelowNought() {
    double[] values = {
      -0.8, -0.6, -0.8, -0.5, -0.6, -0.8, -0.6, -0.3, -0.3, -0.3, -0.3, -0.3, -0.3
    };
    assertThat(told(values)).noneMatch(rule -> rule.startsWith(Xmr.SHIFT));
  }

  private static List<String> told(double... values) {
    return Xmr.points(values, XmrLimits.of(values)).stream()
        .map(point -> point.rule() == null ? "-" : point.rule() + " " + point.variation())
        .toList();
  }
}
