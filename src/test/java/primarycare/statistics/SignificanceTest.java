package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.statistics.Figures.NONE;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignificanceTest {

  @Test
  void isInTheWordsOfTheFunnelPlots() {
    assertThat(Arrays.stream(Significance.values()).map(Significance::label))
        .containsExactly(
            "Low (0.001)", "Low (0.025)", "Not significant", "High (0.025)", "High (0.001)");
  }

  @Test
  void isNoneWithoutAFigureOrALine() {
    assertThat(outside(1, 2, 3)).isEqualTo(Significance.NOT_SIGNIFICANT);
    assertThat(outside(NONE, 2, 3)).isNull();
    assertThat(outside(1, NONE, 3)).isNull();
    assertThat(outside(1, 2, NONE)).isNull();
    assertThat(apart(1, 2, 3)).isEqualTo(Significance.NOT_SIGNIFICANT);
    assertThat(apart(NONE, 2, 3)).isNull();
    assertThat(apart(1, NONE, 3)).isNull();
    assertThat(apart(1, 2, NONE)).isNull();
  }

  /** A figure on a line, or an average on a limit, is not outside it. */
  @Test
  void isNotSignificantOnALine() {
    assertThat(outside(2, 2, 3)).isEqualTo(Significance.NOT_SIGNIFICANT);
    assertThat(outside(1, 2, 2)).isEqualTo(Significance.NOT_SIGNIFICANT);
    assertThat(apart(2, 2, 3)).isEqualTo(Significance.NOT_SIGNIFICANT);
    assertThat(apart(1, 2, 2)).isEqualTo(Significance.NOT_SIGNIFICANT);
  }

  /** Without outer lines the inner ones tell. */
  @Test
  void isOfTheInnerLineWhereThereIsNoOuterOne() {
    assertThat(Significance.outside(9, level -> inner(level, 1), level -> inner(level, 3)))
        .isEqualTo(Significance.HIGH_95);
  }

  private static double inner(Level level, double line) {
    return level == Level.P95 ? line : NONE;
  }

  private static Significance outside(double lower, double value, double upper) {
    return Significance.outside(value, level -> lower, level -> upper);
  }

  private static Significance apart(double lower, double average, double upper) {
    return Significance.apart(average, level -> lower, level -> upper);
  }
}
