package primarycare.formula;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Quantiles;

/** What formulas give over groups of rows, windows and series is what the plain functions give. */
class FormulasOfGroupsTest {

  private static final double NONE = Double.NaN;
  private static final Column A = col("a");
  private static final Column B = col("b");

  @Test
  void groupsOfLikeSizeAreThePlainOnes() {
    double[] values = {30, 10, NONE, 20, 20, 70, NONE, 5};
    Dataset<Row> rows =
        Triples.of(
                DoubleStream.of(values)
                    .mapToObj(x -> new double[] {x, 1, 0})
                    .toArray(double[][]::new))
            .unionByName(Triples.of(new double[][] {{1, 2, 0}, {2, 2, 0}}));
    Dataset<Row> found = rows.withColumn("up", Fifths.ascending(A, 3, B));
    long[] up = Quantiles.ascending(values, 3);
    for (int i = 0; i < values.length; i++) {
      String which = Double.isNaN(values[i]) ? "a IS NULL" : "a = " + values[i];
      Row row = found.where("b = 1").where(which).select("up").first();
      assertThat(row).isEqualTo(RowFactory.create(orNull(up[i])));
    }
    assertThat(found.where("b = 2").where("up IS NOT NULL").count()).isZero();
  }

  private static Long orNull(long group) {
    return group == 0 ? null : group;
  }
}
