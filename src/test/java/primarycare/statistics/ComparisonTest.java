package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.statistics.Figures.NONE;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void isHigherWhereTheBenchmarkIsBelowBothLimits() {
    assertThat(DoubleStream.of(1.9, 2, 3, 4, 4.1).mapToObj(x -> Comparison.of(x, 2, 4)))
        .containsExactly("higher", "similar", "similar", "similar", "lower");
  }

  @Test
  void isAnOutlierOutsideTheLinesAndNotOnThem() {
    assertThat(DoubleStream.of(1.9, 2, 4, 4.1).mapToObj(x -> Comparison.isOutlier(x, 2, 4)))
        .containsExactly(true, false, false, true);
  }

  /** Of 0.5 two percent are 0.01. */
  @Test
  void isSimilarWithinTheMarginOfABenchmarkWhereThereIsNoTest() {
    assertThat(
            DoubleStream.of(0.48, 0.49, 0.5, 0.51, 0.52)
                .mapToObj(value -> Comparison.withoutTest(value, 0.5, 2)))
        .containsExactly("lower", "similar", "similar", "similar", "higher");
    assertThat(Comparison.withoutTest(0.51, 0.5, 0)).isEqualTo("higher");
    assertThat(Comparison.withoutTest(0.5, 0.5, 0)).isEqualTo("similar");
    assertThat(Comparison.withoutTest(-0.51, -0.5, 2)).isEqualTo("similar");
    assertThat(Comparison.withoutTest(NONE, 0.5, 2)).isNull();
    assertThat(Comparison.withoutTest(0.5, NONE, 2)).isNull();
  }

  @Test
  void isNoWordWithoutAFigureOrALimit() {
    assertThat(Comparison.of(NONE, 2, 4)).isNull();
    assertThat(Comparison.of(5, NONE, 4)).isNull();
    assertThat(Comparison.of(1, 2, NONE)).isNull();
    assertThat(Comparison.isOutlier(NONE, 2, 4)).isNull();
    assertThat(Comparison.isOutlier(5, NONE, 4)).isNull();
    assertThat(Comparison.isOutlier(1, 2, NONE)).isNull();
  }
}
