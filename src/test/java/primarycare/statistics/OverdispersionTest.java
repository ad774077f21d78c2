package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class OverdispersionTest {

  private static final Column OBSERVED = col("y");
  private static final Column EXPECTED = col("s");

  /**
   * y 3, 5, 8, 4 with standard errors 1, 0.5, 1, 2 about 4: z is -1, 2, 4, 0, in order -1, 0, 2, 4.
   * The 10th percentile lies at rank 0.3, -1 + 0.3 = -0.7; the 90th at 2.7, 2 + 0.7 * 2 = 3.4. So N
   * phi = 0.49 + 0 + 4 + 11.56 = 16.05, beyond N - 1 by 13.05. Precisions 1, 4, 1, 0.25 sum to
   * 6.25, their squares 1, 16, 1, 0.0625 to 18.0625: 6.25 - 18.0625/6.25 = 3.36, and tau squared is
   * 13.05/3.36 = 3.88392857.
   */
  @Test
  void isTheVarianceBeyondChanceOfWinsorisedScores() {
    assertThat(tau(create(3.0, 1.0), create(5.0, 0.5), create(8.0, 1.0), create(4.0, 2.0)))
        .isEqualTo(13.05 / 3.36, within(1e-12));
  }

  /** Products and quotients of decimals are cut off after so many places. */
  @Test
  void takesDecimals() {
    Row[] areas = {
      create(3.123456789, 0.123456789), create(5.2, 0.323456789), create(8.3, 1.1), create(4.7, 2.3)
    };
    Dataset<Row> decimals =
        rows(areas).selectExpr("CAST(y AS DECIMAL(38, 9)) y", "CAST(s AS DECIMAL(38, 9)) s");
    Column target = expr("CAST(4 AS DECIMAL(38, 9))");
    Column tau = Overdispersion.tauSquared(OBSERVED, EXPECTED, target);
    Cells.agree(Cells.values(decimals.agg(tau.as("tau")), col("tau")), tau(areas));
  }

  @Test
  void isNoughtWhereAreasVaryNoMoreThanChance() {
    assertThat(tau(create(3.9, 1.0), create(4.1, 1.0), create(4.0, 1.0))).isEqualTo(0.0);
  }

  @Test
  void leavesOutAreasWithoutAFigureOrAStandardError() {
    Row[] all = {
      create(3.0, 1.0),
      create(5.0, 0.5),
      create(null, 1.0),
      create(8.0, 1.0),
      create(9.0, 0.0),
      create(9.0, null),
      create(9.0, -1.0),
      create(4.0, 2.0)
    };
    assertThat(tau(all)).isEqualTo(tau(all[0], all[1], all[3], all[7]));
  }

  @Test
  void isNullOfOneAreaAndOfNone() {
    assertThat(tau(create(3.0, 1.0))).isNull();
    assertThat(tau(create(null, 1.0))).isNull();
  }

  /** Two areas at -5 and 5: winsorised at -4 and 4, N phi = 32, (32 - 1) / (2 - 2/2) = 31. */
  @Test
  void takesTwoAreas() {
    assertThat(tau(create(-1.0, 1.0), create(9.0, 1.0))).isEqualTo(31.0);
  }

  @Test
  void hasTheSameBitsHoweverTheAreasLie() {
    Row[] rows = {create(3.1, 0.3), create(5.7, 0.7), create(8.3, 1.1), create(4.9, 0.9)};
    assertThat(tau(rows[3], rows[1], rows[0], rows[2])).isEqualTo(tau(rows));
  }

  private static Double tau(Row... areas) {
    Column tau = Overdispersion.tauSquared(OBSERVED, EXPECTED, lit(4.0));
    return (Double) Cells.values(rows(areas).agg(tau.as("tau")), col("tau")).get(0);
  }

  private static final Row[] AREAS = {
    create(80.0, 100.0),
    create(120.0, 100.0),
    create(150.0, 100.0),
    create(60.0, 100.0),
    create(110.0, 100.0)
  };

  /** By NumPy 2 from the same formulas. */
  @Test
  void isFoundOnTheScaleOfTheRatio() {
    assertThat(tau(RatioScale.LOG)).isEqualTo(0.07718145030145988, within(1e-13));
    assertThat(tau(RatioScale.SQUARE_ROOT)).isEqualTo(0.018517832661119785, within(1e-13));
  }

  private static Double tau(RatioScale scale) {
    Column tau = scale.tauSquared(OBSERVED, EXPECTED);
    return (Double) Cells.values(rows(AREAS).agg(tau.as("tau")), col("tau")).get(0);
  }

  /** An area without events has no logarithm, but a square root. */
  @Test
  void takesAnAreaWithoutEventsOnlyBySquareRoot() {
    Row[] with = {create(80.0, 100.0), create(150.0, 100.0), create(0.0, 100.0)};
    Dataset<Row> rows = rows(with);
    Dataset<Row> without = rows(with[0], with[1]);
    Column log = RatioScale.LOG.tauSquared(OBSERVED, EXPECTED).as("log");
    Column root = RatioScale.SQUARE_ROOT.tauSquared(OBSERVED, EXPECTED).as("root");
    List<Object> all = Cells.values(rows.agg(log, root), col("log"), col("root"));
    List<Object> two = Cells.values(without.agg(log, root), col("log"), col("root"));
    assertThat(all.get(0)).isEqualTo(two.get(0));
    assertThat((Double) all.get(1)).isGreaterThan((Double) two.get(1) * 2);
  }

  /** sqrt(1/100 + 0.03) = 0.2 and sqrt(1/400 + 0.0075) = 0.1, times z at 95%. */
  @Test
  void drawsWiderLines() {
    double z = 1.959963984540054;
    Cells.agree(lines(RatioScale.LOG, 100.0, 0.03), Math.exp(-0.2 * z), Math.exp(0.2 * z));
    Cells.agree(
        lines(RatioScale.SQUARE_ROOT, 100.0, 0.0075),
        Math.pow(1 - 0.1 * z, 2),
        Math.pow(1 + 0.1 * z, 2));
    Cells.agree(lines(RatioScale.SQUARE_ROOT, 100.0, 1.0).subList(0, 1), 0.0);
  }

  @Test
  void drawsNoLineWithoutExpectedEventsOrTauSquared() {
    for (RatioScale scale : RatioScale.values()) {
      assertThat(lines(scale, 0.0, 0.1)).containsOnlyNulls();
      assertThat(lines(scale, null, 0.1)).containsOnlyNulls();
      assertThat(lines(scale, 9.0, null)).containsOnlyNulls();
    }
  }

  private static List<Object> lines(RatioScale scale, Double expected, Double tau) {
    return Cells.values(
        Cells.rows("e DOUBLE, tau DOUBLE", create(expected, tau)),
        scale.lower(col("e"), col("tau"), Level.P95),
        scale.upper(col("e"), col("tau"), Level.P95));
  }

  /** By the logarithm with 0.03, the lines at 100 expected are 0.676, 1.480 and 0.539, 1.855. */
  @Test
  void labelsByTheWiderLines() {
    Row[] rows = {
      create(53.0, 100.0), create(54.0, 100.0), create(67.0, 100.0), create(68.0, 100.0),
      create(147.0, 100.0), create(149.0, 100.0), create(185.0, 100.0), create(186.0, 100.0),
      create(null, 100.0), create(50.0, 0.0), create(-1.0, 100.0)
    };
    Column label = RatioScale.LOG.label(OBSERVED, EXPECTED, lit(0.03));
    assertThat(Cells.values(rows(rows), label))
        .containsExactly(
            "Low (0.001)",
            "Low (0.025)",
            "Low (0.025)",
            "Not significant",
            "Not significant",
            "High (0.025)",
            "High (0.025)",
            "High (0.001)",
            null,
            null,
            null);
    assertThat(Cells.values(rows(create(0.0, 100.0)), label)).containsExactly("Low (0.001)");
  }

  private static Dataset<Row> rows(Row... rows) {
    return Cells.rows("y DOUBLE, s DOUBLE", rows);
  }
}
