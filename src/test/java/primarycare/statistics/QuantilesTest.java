package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class QuantilesTest {

  @Test
  void sharesAreasOutFromTheLowestValueOn() {
    assertThat(ascending(5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100))
        .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
    assertThat(ascending(4, 10, 20, 30, 40, 50)).containsExactly(1, 1, 2, 3, 4);
  }

  @Test
  void sharesAreasOutFromTheHighestValueOn() {
    assertThat(quantiles(false, 4, 10, 20, 30, 40, 50)).containsExactly(4, 3, 2, 1, 1);
  }

  @Test
  void givesEqualValuesTheBetterGroup() {
    assertThat(ascending(2, 10, 20, 20, 30)).containsExactly(1, 1, 1, 2);
    assertThat(ascending(3, 10, 10, 10)).containsExactly(1, 1, 1);
  }

  @Test
  void leavesOutAreasWithoutAValue() {
    assertThat(ascending(2, 10, null, 20, null)).containsExactly(1, null, 2, null);
    assertThat(quantiles(false, 2, 10, null, 20)).containsExactly(2, null, 1);
  }

  @Test
  void isNullWhereThereAreFewerAreasThanGroups() {
    assertThat(ascending(4, 10, 20, 30)).containsOnlyNulls();
    assertThat(ascending(4, 10, 20, 30, null)).containsOnlyNulls();
    assertThat(ascending(4, 10, 20, 30, 40)).containsExactly(1, 2, 3, 4);
  }

  /** 17 areas in 7 groups and 28 in 20: a division of doubles gives 0 and one group too low. */
  @Test
  void isRightWhereNumbersDoNotDivide() {
    assertThat(ascending(7, IntStream.rangeClosed(1, 17).boxed().toArray(Integer[]::new)))
        .startsWith(1, 1, 1, 2)
        .endsWith(6, 7, 7);
    List<Integer> of28 =
        ascending(20, IntStream.rangeClosed(1, 28).boxed().toArray(Integer[]::new));
    assertThat(of28.get(28 - 21)).isEqualTo(21 - 15);
  }

  @Test
  void ranksEachGroupOfAreasByItself() {
    Dataset<Row> rows =
        Cells.rows(
            "g STRING, x INT", create("a", 1), create("a", 2), create("b", 30), create("b", 3));
    assertThat(Cells.values(rows, col("g"), col("x"), Quantiles.ascending(col("x"), 2, col("g"))))
        .containsSubsequence("a", 1, 1L)
        .containsSubsequence("b", 3, 1L)
        .containsSubsequence("b", 30, 2L);
  }

  private static List<Integer> ascending(int groups, Integer... values) {
    return quantiles(true, groups, values);
  }

  private static List<Integer> quantiles(boolean ascending, int groups, Integer... values) {
    Row[] rows = new Row[values.length];
    for (int i = 0; i < values.length; i++) {
      rows[i] = create(i, values[i]);
    }
    Column x = col("x");
    Column found = ascending ? Quantiles.ascending(x, groups) : Quantiles.descending(x, groups);
    Dataset<Row> ranked = Cells.rows("i INT, x INT", rows).withColumn("q", found).orderBy("i");
    return Cells.values(ranked, col("q")).stream()
        .map(q -> q == null ? null : ((Number) q).intValue())
        .collect(Collectors.toList());
  }
}
