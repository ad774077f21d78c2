package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.statistics.Figures.NONE;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ChartEndTest {

  private static final double[] STEADY = {10, 11, 10, 11, 10, 11, 10, 11};

  private static String end(double... values) {
    return end(XmrLimits.of(values), values);
  }

  private static String end(XmrLimits limits, double... values) {
    ChartEnd end = ChartEnd.of(values, limits);
    return end.signs().stream()
        .map(sign -> sign.words() + " " + sign.since())
        .collect(Collectors.joining(", ", end.last() + " " + end.variation() + ": ", ""));
  }

  private static double[] steadyAnd(double... values) {
    return DoubleStream.concat(Arrays.stream(STEADY), Arrays.stream(values)).toArray();
  }

  /** Of about 10.5 and limits 7.84 to 13.16, near limits 8.73 to 12.27. */
  private static String after(double... values) {
    return end(XmrLimits.of(STEADY), steadyAnd(values));
  }

  @Test
  void isCommonCauseWhereNoRuleHolds() {
    assertThat(end(STEADY)).isEqualTo("7 null: ");
  }

  /** What was outside a limit before is over. */
  @Test
  void saysNothingOfWhatEnded() {
    assertThat(after(20, 10)).isEqualTo("9 null: ");
    assertThat(after(20)).isEqualTo("8 high: above the upper process limit 8");
    assertThat(after(2)).isEqualTo("8 low: below the lower process limit 8");
  }

  /** Six steps and five; the first month is the one from which on each is lower. */
  @Test
  void saysARunOfSixStepsOnceFromItsBeginningOn() {
    assertThat(after(12.2, 12.0, 11.8, 11.6, 11.4, 11.2, 11.0)).isEqualTo("14 low: falling 8");
    assertThat(after(12.0, 11.8, 11.6, 11.4, 11.2)).isEqualTo("12 null: ");
    assertThat(after(9.0, 9.2, 9.4, 9.6, 9.8, 10.0, 10.2, 10.4)).isEqualTo("15 high: rising 8");
  }

  @Test
  void saysATrendBeforeAShiftAndWithWhatIsOutside() {
    assertThat(after(11.0, 11.1, 11.2, 11.3, 11.4, 11.5, 11.6, 20))
        .isEqualTo("15 high: rising 8, above the upper process limit 15");
  }

  @Test
  void saysAShiftFromItsFirstMonthOn() {
    assertThat(after(9.9, 9.8, 9.9, 9.8, 9.9, 9.8, 9.9)).isEqualTo("14 low: below the mean 8");
    assertThat(after(9.9, 11, 11.2, 11, 11.2, 11, 11.2, 11, 11.2))
        .isEqualTo("16 high: above the mean 9");
  }

  @Test
  void saysWhatIsNearALimit() {
    assertThat(after(12.5, 11.0, 12.5)).isEqualTo("10 high: near the upper process limit 10");
    assertThat(after(8.5, 8.5)).isEqualTo("9 null: ");
    assertThat(after(10, 8.5, 8.5)).isEqualTo("10 low: near the lower process limit 10");
  }

  @Test
  void isOfTheLastFigureThatIsKnown() {
    assertThat(after(20, NONE, NONE)).isEqualTo("8 high: above the upper process limit 8");
    assertThat(end(NONE, NONE)).isEqualTo("-1 null: ");
    assertThat(end()).isEqualTo("-1 null: ");
  }

  @Test
  void doesNotReachOverAMissingFigure() {
    assertThat(after(9.9, 9.8, 9.9, NONE, 9.8, 9.9, 9.8, 9.9)).isEqualTo("15 null: ");
    assertThat(after(12.2, 12.0, 11.8, NONE, 11.6, 11.4, 11.2, 11.0)).isEqualTo("15 null: ");
  }
}
