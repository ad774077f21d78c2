package primarycare.formula;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.spec.Casts;
import primarycare.statistics.Inequality;
import primarycare.statistics.Inequality.Part;
import primarycare.statistics.Isr;
import primarycare.statistics.Quantiles;
import primarycare.statistics.RatioScale;
import primarycare.statistics.Xmr;
import primarycare.statistics.XmrLimits;

/** What formulas give over groups of rows, windows and series is what the plain functions give. */
class FormulasOfGroupsTest {

  private static final double NONE = Double.NaN;
  private static final Column A = col("a");
  private static final Column B = col("b");
  private static final Column C = col("c");

  @Test
  void expectedEventsAreThePlainOnes() {
    double[][] rows = {{700, 3, 40}, {90, NONE, 7}, {NONE, 0, 5}, {12.3, 2, 3}, {12.3, 1, 7}};
    List<Isr.Stratum> strata = Stream.of(rows).map(x -> new Isr.Stratum(x[0], x[1], x[2])).toList();
    assertThat(
            Triples.of(rows).repartition(3).agg(Standards.expected(A, B, C)).first().getDouble(0))
        .isEqualTo(Isr.expected(strata));
    double[][] unknown = {{700, 3, 40}, {NONE, 3, 40}};
    assertThat(Triples.of(unknown).agg(Standards.expected(A, B, C)).first().isNullAt(0)).isTrue();
  }

  @Test
  void inequalityIsThePlainOne() {
    double[][] rows = {{1, 300, 1000}, {2, 260, 1100}, {3, 220, 900}, {4, 0, NONE}};
    Inequality plain =
        Inequality.of(Stream.of(rows).map(x -> new Inequality.Group(x[0], x[1], x[2])).toList());
    Dataset<Row> fitted = Triples.of(rows).agg(Fifths.inequality(A, B, C).as("fitted"));
    for (Part part : Part.values()) {
      Row found =
          fitted
              .select(Fifths.slope(col("fitted"), part, 7), Fifths.relative(col("fitted"), part))
              .first();
      assertThat(found).isEqualTo(RowFactory.create(plain.slope(part, 7), plain.relative(part)));
    }
    Dataset<Row> none =
        Triples.of(rows).where("a > 3").agg(Fifths.inequality(A, B, C).as("fitted"));
    assertThat(none.select(Fifths.relative(col("fitted"), Part.VALUE)).first().isNullAt(0))
        .isTrue();
  }

  /** The order of the groups may be words; two of the same word are not one above the other. */
  @Test
  void inequalityIsOfGroupsInTheOrderOfTheirWords() {
    double[][] rows = {{3, 30, 100}, {1, 10, 100}, {2, 20, 100}, {2, 7, 50}};
    Inequality plain =
        Inequality.of(Stream.of(rows).map(x -> new Inequality.Group(x[0], x[1], x[2])).toList());
    Column words = concat(Casts.toText(A), lit(" of three"));
    Row found = Triples.of(rows).agg(Fifths.inequality(words, B, C)).first().getStruct(0);
    assertThat(found.getDouble(0)).isEqualTo(plain.slope());
    assertThat(found.getDouble(3)).isEqualTo(plain.logVariance());
  }

  @Test
  void tauSquaredIsThePlainOne() {
    double[][] rows = {{80, 100, 0}, {NONE, 100, 0}, {150, 90, 0}, {7, NONE, 0}, {0, 60, 0}};
    for (RatioScale scale : RatioScale.values()) {
      Row found = Triples.of(rows).repartition(3).agg(Standards.tauSquared(scale, A, B)).first();
      double[] observed = Stream.of(rows).mapToDouble(x -> x[0]).toArray();
      double[] expected = Stream.of(rows).mapToDouble(x -> x[1]).toArray();
      assertThat(found.getDouble(0)).isEqualTo(scale.tauSquared(observed, expected));
    }
  }

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

  /** February has no row: March has none before it, and the next January one of a year before. */
  @Test
  void theFigureBeforeIsThatOfTheCalendar() {
    Dataset<Row> rows =
        Runs.spark()
            .sql(
                "SELECT * FROM VALUES ('a', DATE'2025-01-01', 10L), ('a', DATE'2025-03-01', 30L),"
                    + " ('a', DATE'2025-04-01', 40L), ('a', DATE'2026-01-01', 50L),"
                    + " ('b', DATE'2025-02-01', 99L), ('b', DATE'2025-12-01', 120L),"
                    + " ('b', DATE'2026-01-01', 130L) AS t(p, m, x)");
    List<Row> found =
        rows.withColumn("last", Rates.earlier(col("x"), col("m"), 1, col("p")))
            .withColumn("year", Rates.earlier(col("x"), col("m"), 12, col("p")))
            .orderBy("p", "m")
            .select(array(col("last"), col("year")))
            .collectAsList();
    assertThat(found)
        .extracting(row -> row.getList(0))
        .containsExactly(
            Arrays.asList(null, null),
            Arrays.asList(null, null),
            Arrays.asList(30L, null),
            Arrays.asList(null, 10L),
            Arrays.asList(null, null),
            Arrays.asList(null, null),
            Arrays.asList(120L, null));
  }
}
