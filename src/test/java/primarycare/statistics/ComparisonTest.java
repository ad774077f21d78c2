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
