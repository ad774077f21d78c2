package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.junit.jupiter.api.Test;

class XmrLimitsTest {

  private static final Double[] THIRTEEN = {
    10.0, 12.0, 10.0, 12.0, 10.0, 12.0, 10.0, 12.0, 10.0, 12.0, 10.0, 12.0, 11.0
  };

  /** 10, 13, 11 and 14: mean 12, moving ranges 3, 2, 3 with mean 8/3; 2.66 * 8/3 = 7.0933. */
  @Test
  void liesTwoPointSixSixMeanMovingRangesAboutTheMean() {
    double process = 2.66 * 8 / 3;
    Cells.agree(
        limits(XmrLimits.STANDARD, 10.0, 13.0, 11.0, 14.0),
        12.0,
        12 - process,
        12 - process * 2 / 3,
        12 + process * 2 / 3,
        12 + process,
        true);
  }

  /** Ranges 1, 1, 1, 1, 1, 1, 20, 20, ...: see the case of the screen for what it leaves. */
  @Test
  void screensOutMovingRangesOnce() {
    Double[] values = {5.0, 6.0, 5.0, 6.0, 5.0, 6.0, 5.0, 25.0, 24.0, 25.0, 24.0, 25.0, 24.0, 25.0};
    double mean = Arrays.stream(values).mapToDouble(v -> v).sum() / 14;
    double all = (12 + 20) / 13.0;
    Cells.agree(limits(XmrLimits.STANDARD, values).subList(0, 2), mean, mean - 2.66 * all);
    Cells.agree(
        limits(XmrLimits.STANDARD.screening(), values).subList(0, 2), mean, mean - 2.66 * 1);
  }

  /** Ranges of 1 and one of 3.267 times their mean: the bound itself is screened out. */
  @Test
  void screensOutARangeOnTheBound() {
    double k = 3.267;
    int ones = 9;
    double large = k * ones / (ones + 1 - k);
    Double[] values = {0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1 + large * 1.000001};
    Double[] below = values.clone();
    below[10] = 1 + large * 0.999999;
    double mean = (5 + values[10]) / 11;
    Cells.agree(limits(XmrLimits.STANDARD.screening(), values).subList(0, 2), mean, mean - 2.66);
    assertThat((Double) limits(XmrLimits.STANDARD.screening(), below).get(1))
        .isLessThan(mean - 2.66 * 1.2);
  }

  @Test
  void isTheMeanInAConstantSeries() {
    for (XmrLimits limits : List.of(XmrLimits.STANDARD, XmrLimits.STANDARD.screening())) {
      Cells.agree(limits(limits, 7.0, 7.0, 7.0), 7.0, 7.0, 7.0, 7.0, 7.0, true);
    }
  }

  @Test
  void hasNoLimitsOfOneFigureAndNoMeanOfNone() {
    for (XmrLimits limits : List.of(XmrLimits.STANDARD, XmrLimits.STANDARD.screening())) {
      Cells.agree(limits(limits, 7.0), 7.0, null, null, null, null, true);
      Cells.agree(limits(limits, (Double) null), null, null, null, null, null, true);
    }
  }

  /** A gap takes both its ranges with it: 10, 12, -, 20, 23 has ranges 2 and 3, and mean 16.25. */
  @Test
  void leavesOutAMissingFigureAndItsRanges() {
    Cells.agree(
        limits(XmrLimits.STANDARD, 10.0, 12.0, null, 20.0, 23.0).subList(0, 2),
        16.25,
        16.25 - 2.66 * 2.5);
  }

  @Test
  void isOnTrialBelowThirteenFigures() {
    assertThat(limits(XmrLimits.STANDARD, THIRTEEN).get(5)).isEqualTo(false);
    assertThat(limits(XmrLimits.STANDARD, Arrays.copyOf(THIRTEEN, 12)).get(5)).isEqualTo(true);
  }

  /** The first twelve have mean 11 and ranges of 2. */
  @Test
  void isFixedByTheFirstPoints() {
    Double[] values = Arrays.copyOf(THIRTEEN, 14);
    values[13] = 500.0;
    Cells.agree(
        limits(XmrLimits.STANDARD.fixedBy(12), values),
        11.0,
        11 - 5.32,
        11 - 5.32 * 2 / 3,
        11 + 5.32 * 2 / 3,
        11 + 5.32,
        true);
    assertThat(limits(XmrLimits.STANDARD.fixedBy(13), values).get(5)).isEqualTo(false);
    assertThat(XmrLimits.STANDARD.fixedBy(12).screening()).isEqualTo(new XmrLimits(12, true));
    assertThat(XmrLimits.STANDARD.screening().fixedBy(12)).isEqualTo(new XmrLimits(12, true));
  }

  @Test
  void isNotFixedByFewerThanTwelve() {
    assertThatThrownBy(() -> XmrLimits.STANDARD.fixedBy(11))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limits fixed by the first 11 points: at least 12, or 0");
    assertThatThrownBy(() -> XmrLimits.STANDARD.fixedBy(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Object> limits(XmrLimits limits, Double... values) {
    Column found = limits.of(col("values"));
    return Cells.values(
        Cells.rows("values ARRAY<DOUBLE>", create((Object) values)).select(found.as("l")),
        col("l.mean"),
        col("l.lower"),
        col("l.near_lower"),
        col("l.near_upper"),
        col("l.upper"),
        col("l.trial"));
  }
}
