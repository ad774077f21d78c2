package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.statistics.Figures.NONE;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmrLimitsTest {

  private static final double[] THIRTEEN = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 11};

  /** 10, 13, 11 and 14: mean 12, moving ranges 3, 2, 3 with mean 8/3; 2.66 * 8/3 = 7.0933. */
  @Test
  void liesTwoPointSixSixMeanMovingRangesAboutTheMean() {
    double process = 2.66 * 8 / 3;
    Figures.agree(
        figures(XmrLimits.of(10, 13, 11, 14)),
        12,
        12 - process,
        12 - process * 2 / 3,
        12 + process * 2 / 3,
        12 + process);
  }

  /** Ranges 1, 1, 1, 1, 1, 1, 20, 1, 1, 1, 1, 1, 1. */
  @Test
  void screensOutMovingRangesOnce() {
    double[] values = {5, 6, 5, 6, 5, 6, 5, 25, 24, 25, 24, 25, 24, 25};
    double mean = Arrays.stream(values).sum() / 14;
    double all = (12 + 20) / 13.0;
    Figures.agree(Arrays.copyOf(figures(XmrLimits.of(values)), 2), mean, mean - 2.66 * all);
    Figures.agree(Arrays.copyOf(figures(XmrLimits.screened(values)), 2), mean, mean - 2.66);
  }

  /** Ranges of 1 and one of 3.267 times their mean: the bound itself is screened out. */
  @Test
  void screensOutARangeOnTheBound() {
    double k = 3.267;
    int ones = 9;
    double large = k * ones / (ones + 1 - k);
    double[] values = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1 + large * 1.000001};
    double[] below = values.clone();
    below[10] = 1 + large * 0.999999;
    double mean = (5 + values[10]) / 11;
    Figures.agree(Arrays.copyOf(figures(XmrLimits.screened(values)), 2), mean, mean - 2.66);
    assertThat(XmrLimits.screened(below).lower()).isLessThan(mean - 2.66 * 1.2);
  }

  @Test
  void isTheMeanInAConstantSeries() {
    for (XmrLimits limits : List.of(XmrLimits.of(7, 7, 7), XmrLimits.screened(7, 7, 7))) {
      Figures.agree(figures(limits), 7, 7, 7, 7, 7);
    }
  }

  @Test
  void hasNoLimitsOfOneFigureAndNoMeanOfNone() {
    for (XmrLimits limits : List.of(XmrLimits.of(7), XmrLimits.screened(7))) {
      Figures.agree(figures(limits), 7, NONE, NONE, NONE, NONE);
    }
    for (XmrLimits limits : List.of(XmrLimits.of(NONE), XmrLimits.screened(), XmrLimits.of())) {
      Figures.none(figures(limits));
      assertThat(limits.isTrial()).isTrue();
    }
  }

  /** A gap takes both its ranges with it: 10, 12, -, 20, 23 has ranges 2 and 3, and mean 16.25. */
  @Test
  void leavesOutAMissingFigureAndItsRanges() {
    Figures.agree(
        Arrays.copyOf(figures(XmrLimits.of(10, 12, NONE, 20, 23)), 2), 16.25, 16.25 - 2.66 * 2.5);
  }

  @Test
  void isOnTrialBelowThirteenFigures() {
    assertThat(XmrLimits.of(THIRTEEN).isTrial()).isFalse();
    assertThat(XmrLimits.of(Arrays.copyOf(THIRTEEN, 12)).isTrial()).isTrue();
    double[] withGap = Arrays.copyOf(THIRTEEN, 14);
    withGap[13] = NONE;
    withGap[12] = NONE;
    assertThat(XmrLimits.of(withGap).isTrial()).isTrue();
  }

  private static double[] figures(XmrLimits limits) {
    return Figures.of(
        limits.mean(), limits.lower(), limits.nearLower(), limits.nearUpper(), limits.upper());
  }
}
