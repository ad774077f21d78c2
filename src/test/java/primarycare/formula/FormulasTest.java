package primarycare.formula;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.statistics.Level;
import primarycare.statistics.Poisson;
import primarycare.statistics.Ratio;
import primarycare.statistics.Wilson;

/** What each formula gives over columns is, to the bit, what the plain function gives. */
class FormulasTest {

  private static final double NONE = Double.NaN;
  private static final Column A = col("a");
  private static final Column B = col("b");

  /** Numbers that are missing, nought, below it, of a table and beyond it. */
  private static final double[] SOME = {NONE, -3, 0, 1, 2.5, 9, 10, 47, 1e6};

  private interface Plain {
    double of(double a, double b, double c);
  }

  @Test
  void functionsOfNumbersAreThePlainOnes() {
    List<Column> columns = new ArrayList<>();
    List<Plain> plain = new ArrayList<>();
    Level level = Level.P95;
    add(columns, plain, Rates.ratio(A, B, 1000), (a, b, c) -> Ratio.of(a, b, 1000));
    add(columns, plain, Rates.lowerOfCount(A), (a, b, c) -> Poisson.P95.lower(a));
    add(columns, plain, Rates.upperOfCount(A), (a, b, c) -> Poisson.P95.upper(a));
    add(columns, plain, Rates.share(A, B, 100), (a, b, c) -> Wilson.of(a, b, 100));
    add(columns, plain, Rates.lowerOfShare(A, B, 9), (a, b, c) -> Wilson.lower(a, b, level, 9));
    add(columns, plain, Rates.upperOfShare(A, B, 9), (a, b, c) -> Wilson.upper(a, b, level, 9));
    List<Row> found = cases().select(columns.toArray(Column[]::new)).collectAsList();
    List<double[]> cases = numbers();
    for (int row = 0; row < cases.size(); row++) {
      double[] x = cases.get(row);
      for (int i = 0; i < plain.size(); i++) {
        assertThat(found.get(row).get(i))
            .as("%s of %s", columns.get(i), Arrays.toString(x))
            .isEqualTo(Numbers.known(plain.get(i).of(x[0], x[1], x[2])));
      }
    }
  }

  private static void add(List<Column> columns, List<Plain> all, Column column, Plain plain) {
    columns.add(column);
    all.add(plain);
  }

  /** A column may be of whole numbers or of decimals; a null has no type. */
  @Test
  void numbersMayBeOfAnyType() {
    Column decimal = lit(new BigDecimal("4.500000000"));
    Row found =
        Runs.spark()
            .range(1)
            .select(
                Rates.ratio(decimal, lit(9000L), 1000),
                Rates.ratio(lit(3), lit(1008), 1000),
                Rates.ratio(lit(null), lit(1), 1))
            .first();
    assertThat(found).isEqualTo(RowFactory.create(0.5, 3 * 1000.0 / 1008, null));
    assertThat(found.schema().fields())
        .allMatch(field -> field.dataType().equals(DataTypes.DoubleType));
  }

  private static List<double[]> numbers() {
    return DoubleStream.of(SOME)
        .boxed()
        .flatMap(
            a ->
                DoubleStream.of(SOME)
                    .boxed()
                    .flatMap(
                        b -> DoubleStream.of(NONE, 0, 1.5).mapToObj(c -> new double[] {a, b, c})))
        .toList();
  }

  private static Dataset<Row> cases() {
    return Triples.of(numbers().toArray(double[][]::new));
  }
}
