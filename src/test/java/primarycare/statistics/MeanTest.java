package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class MeanTest {

  /**
   * 2, 4, 4 and 5: mean 15/4; squares 1.75^2 + 2 * 0.25^2 + 1.25^2 = 4.75 over 3 degrees make s
   * sqrt(1.583333) = 1.258306; 3.75 -/+ 3.182446 * 1.258306 / 2.
   */
  @Test
  void hasLimitsByStudentsT() {
    Cells.agree(
        mean(4.0, 2.0, 5.0, 4.0),
        4,
        15.0,
        3.75,
        1.2583057392117916,
        1.7477547746640743,
        5.752245225335926,
        -2.6765020266229325);
  }

  @Test
  void leavesOutValuesThatAreNull() {
    Cells.agree(mean(4.0, null, 2.0, 5.0, 4.0).subList(0, 3), 4, 15.0, 3.75);
  }

  @Test
  void hasNoLimitsOfOneValue() {
    Cells.agree(mean(7.5), 1, 7.5, 7.5, null, null, null, null);
  }

  @Test
  void isNullOfNoValue() {
    Cells.agree(mean((Double) null), 0, 0.0, null, null, null, null, null);
  }

  /** The ones are lost where they are added to 1e16 singly; in order they are added before it. */
  @Test
  void addsInTheOrderOfTheValuesHoweverTheRowsLie() {
    List<Object> there = mean(1e16, 1.0, 1.0, 1.0, 1.0);
    assertThat(there.get(1)).isEqualTo(1e16 + 4);
    assertThat(mean(1.0, 1.0, 1e16, 1.0, 1.0)).isEqualTo(there);
    assertThat(mean(1.0, 1.0, 1.0, 1.0, 1e16)).isEqualTo(there);
  }

  /** Squares of differences from the mean keep digits that products with the value would lose. */
  @Test
  void hasADeviationToAllDigitsOfLargeValues() {
    Cells.agree(
        mean(1e9 + 4, 1e9 + 2, 1e9 + 5, 1e9 + 4).subList(2, 4), 1e9 + 3.75, 1.2583057392117916);
    Cells.agree(mean(1e9 + 1, 1e9 + 2, 1e9 + 2).subList(3, 4), Math.sqrt(1 / 3.0));
  }

  private static List<Object> mean(Double... values) {
    Row[] rows = new Row[values.length];
    for (int i = 0; i < values.length; i++) {
      rows[i] = create(values[i]);
    }
    Column mean = col("mean");
    return Cells.values(
        Cells.rows("x DOUBLE", rows).agg(Mean.of(col("x")).as("mean")),
        mean.getField("count"),
        mean.getField("sum"),
        mean.getField("mean"),
        mean.getField("standard_deviation"),
        Mean.lower(mean, Level.P95),
        Mean.upper(mean, Level.P95),
        Mean.lower(mean, Level.P99_8));
  }
}
