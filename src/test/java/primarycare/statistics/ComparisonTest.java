package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Column X = col("x");

  @Test
  void isHigherWhereTheBenchmarkIsBelowBothLimits() {
    assertThat(values(Comparison.of(X, lit(2.0), lit(4.0)), 1.9, 2.0, 3.0, 4.0, 4.1))
        .containsExactly("higher", "similar", "similar", "similar", "lower");
  }

  @Test
  void tellsFiveLevelsByTheOuterLimitsToo() {
    Column five = Comparison.inFive(X, lit(2.0), lit(4.0), lit(1.0), lit(5.0));
    assertThat(values(five, 0.9, 1.0, 1.9, 2.0, 4.0, 4.1, 5.0, 5.1))
        .containsExactly(
            "much higher",
            "higher",
            "higher",
            "similar",
            "similar",
            "lower",
            "lower",
            "much lower");
  }

  @Test
  void isAnOutlierOutsideTheLinesAndNotOnThem() {
    assertThat(values(Comparison.isOutlier(X, lit(2.0), lit(4.0)), 1.9, 2.0, 4.0, 4.1))
        .containsExactly(true, false, false, true);
  }

  @Test
  void isNullWithoutAFigureOrALimit() {
    Column none = lit(null);
    assertThat(values(Comparison.of(X, lit(2.0), lit(4.0)), (Double) null)).containsOnlyNulls();
    assertThat(values(Comparison.of(X, none, lit(4.0)), 5.0)).containsOnlyNulls();
    assertThat(values(Comparison.of(X, lit(2.0), none), 1.0)).containsOnlyNulls();
    assertThat(values(Comparison.inFive(X, lit(2.0), lit(4.0), none, lit(5.0)), 6.0))
        .containsOnlyNulls();
    assertThat(values(Comparison.inFive(X, lit(2.0), lit(4.0), lit(1.0), none), 0.0))
        .containsOnlyNulls();
    assertThat(values(Comparison.inFive(X, none, lit(4.0), lit(1.0), lit(5.0)), 3.0))
        .containsOnlyNulls();
    assertThat(values(Comparison.isOutlier(X, none, lit(4.0)), 5.0)).containsOnlyNulls();
    assertThat(values(Comparison.isOutlier(X, lit(2.0), none), 1.0)).containsOnlyNulls();
  }

  private static List<Object> values(Column column, Double... benchmarks) {
    Row[] rows = new Row[benchmarks.length];
    for (int i = 0; i < benchmarks.length; i++) {
      rows[i] = create(benchmarks[i]);
    }
    return Cells.values(Cells.rows("x DOUBLE", rows), column);
  }
}
