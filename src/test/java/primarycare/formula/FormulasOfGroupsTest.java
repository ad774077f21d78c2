package primarycare.formula;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.statistics.Quantiles;
import primarycare.statistics.Xmr;
import primarycare.statistics.XmrLimits;

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

  @Test
  void chartsAreThePlainOnes() {
    double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, NONE, 5, 5};
    LocalDate first = LocalDate.of(2025, 8, 1);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      rows.add(RowFactory.create(first.plusMonths(i), Numbers.known(values[i])));
    }
    Dataset<Row> months =
        Runs.spark().createDataFrame(rows, StructType.fromDDL("m DATE, x DOUBLE")).repartition(3);
    Column series = Charts.series(col("m"), col("x"));
    List<Row> found =
        months.agg(series.as("s")).select(inline(Charts.points(col("s")))).collectAsList();
    XmrLimits limits = XmrLimits.of(values);
    List<Xmr.Point> plain = Xmr.points(values, limits);
    for (int i = 0; i < values.length; i++) {
      assertThat(found.get(i))
          .isEqualTo(
              RowFactory.create(
                  first.plusMonths(i),
                  Numbers.known(values[i]),
                  limits.mean(),
                  limits.lower(),
                  limits.upper(),
                  limits.isTrial(),
                  plain.get(i).rule(),
                  plain.get(i).variation()));
    }
  }
}
