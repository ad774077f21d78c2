package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class FunnelTest {

  private static final Column X = col("x");
  private static final Column N = col("n");
  private static final Column AVERAGE = col("average");

  /** 0.5 -/+ z sqrt(0.25/100) is 0.402 to 0.598 at 95% and 0.345 to 0.655 at 99.8%. */
  @Test
  void labelsAProportionByTheLinesAboutTheAverage() {
    assertThat(proportions(34.0, 35.0, 40.0, 41.0, 59.0, 60.0, 65.0, 66.0))
        .containsExactly(
            "Low (0.001)",
            "Low (0.025)",
            "Low (0.025)",
            "Not significant",
            "Not significant",
            "High (0.025)",
            "High (0.025)",
            "High (0.001)");
  }

  /** What the lines are: there Wilson's limit of the proportion is the average. */
  @Test
  void labelsAProportionAsItsWilsonLimitsDo() {
    for (double x = 1; x < 100; x += 7) {
      Row row = create(x, 100.0, 0.5);
      List<Object> limits =
          Cells.values(
              rows(row),
              Wilson.lower(X, N, Level.P95, 1),
              Wilson.upper(X, N, Level.P95, 1),
              Funnel.proportion(X, N, AVERAGE));
      boolean apart = (Double) limits.get(0) > 0.5 || (Double) limits.get(1) < 0.5;
      assertThat(limits.get(2).equals("Not significant")).as("of " + x).isEqualTo(!apart);
    }
  }

  @Test
  void labelsNoProportionThatIsNone() {
    assertThat(proportions(101.0, -1.0, null)).containsOnlyNulls();
    Column label = Funnel.proportion(X, N, AVERAGE);
    assertThat(
            Cells.values(
                rows(create(5.0, 0.0, 0.5), create(5.0, null, 0.5), create(5.0, 9.0, null)), label))
        .containsOnlyNulls();
  }

  private static List<Object> proportions(Double... counts) {
    Row[] rows = new Row[counts.length];
    for (int i = 0; i < counts.length; i++) {
      rows[i] = create(counts[i], 100.0, 0.5);
    }
    return Cells.values(rows(rows), Funnel.proportion(X, N, AVERAGE));
  }

  /** The limits of 16 are 9.14 to 25.98 at 95% and 6.37 to 32.67 at 99.8%. */
  @Test
  void labelsARatioByTheLimitsOfTheObserved() {
    assertThat(ratios(16.0, 6.0, 7.0, 9.0, 10.0, 25.0, 26.0, 32.0, 33.0))
        .containsExactly(
            "High (0.001)",
            "High (0.025)",
            "High (0.025)",
            "Not significant",
            "Not significant",
            "Low (0.025)",
            "Low (0.025)",
            "Low (0.001)");
  }

  /** No events: the upper limits are 3.69 and 6.91. */
  @Test
  void labelsARatioOfNoEvents() {
    assertThat(ratios(0.0, 3.6, 3.7, 6.9, 7.0))
        .containsExactly("Not significant", "Low (0.025)", "Low (0.025)", "Low (0.001)");
  }

  @Test
  void labelsNoRatioWithoutBothSides() {
    assertThat(ratios(16.0, 0.0, null, -1.0)).containsOnlyNulls();
    assertThat(ratios(null, 10.0)).containsOnlyNulls();
  }

  private static List<Object> ratios(Double observed, Double... expected) {
    Row[] rows = new Row[expected.length];
    for (int i = 0; i < expected.length; i++) {
      rows[i] = create(observed, expected[i], null);
    }
    return Cells.values(rows(rows), Funnel.ratio(X, N));
  }

  @Test
  void labelsARateAgainstTheAverage() {
    Column rate = Funnel.rate(X, N, AVERAGE);
    Column dsr = Funnel.standardisedRate(X, N, AVERAGE);
    Row[] rows = {
      create(16.0, 1000.0, 0.009), create(16.0, 1000.0, 0.010), create(16.0, 1000.0, 0.026),
      create(9.0, 1000.0, 0.020), create(10.0, 1000.0, 0.020), create(16.0, 1000.0, null),
      create(null, 1000.0, 0.02)
    };
    assertThat(Cells.values(rows(rows), rate))
        .containsExactly(
            "High (0.025)",
            "Not significant",
            "Low (0.025)",
            "Low (0.025)",
            "Low (0.025)",
            null,
            null);
    assertThat(Cells.values(rows(rows), dsr))
        .containsExactly(
            "High (0.025)",
            "Not significant",
            "Low (0.025)",
            Funnel.TOO_FEW,
            "Low (0.025)",
            null,
            null);
  }

  @Test
  void drawsTheLinesOfAProportionWithinNoneAndAll() {
    Column lower = FunnelLines.proportionLower(N, AVERAGE, Level.P95, 100);
    Column upper = FunnelLines.proportionUpper(N, AVERAGE, Level.P95, 100);
    double margin = 100 * 1.959963984540054 * 0.05;
    Cells.agree(
        Cells.values(rows(create(null, 100.0, 0.5)), lower, upper), 50 - margin, 50 + margin);
    Cells.agree(Cells.values(rows(create(null, 1.0, 0.5)), lower, upper), 0.0, 100.0);
    Cells.agree(Cells.values(rows(create(null, 9.0, 0.0)), lower, upper), 0.0, 0.0);
    Cells.agree(Cells.values(rows(create(null, 9.0, 1.0)), lower, upper), 100.0, 100.0);
  }

  @Test
  void drawsNoLineOfAProportionWithoutADenominatorOrAnAverage() {
    Row[] rows = {
      create(null, 0.0, 0.5),
      create(null, null, 0.5),
      create(null, 9.0, null),
      create(null, 9.0, -0.1),
      create(null, 9.0, 1.1)
    };
    Column lower = FunnelLines.proportionLower(N, AVERAGE, Level.P95, 1);
    Column upper = FunnelLines.proportionUpper(N, AVERAGE, Level.P95, 1);
    assertThat(Cells.values(rows(rows), lower, upper)).containsOnlyNulls();
  }

  @Test
  void givesARateThePopulationItStandsFor() {
    Column population = FunnelLines.population(X, N, 1000);
    Cells.agree(
        Cells.values(rows(create(12.0, 4.0, null), create(0.0, 0.0, null)), population),
        3000.0,
        null);
  }

  @Test
  void givesACrudeRateWithoutEventsItsKnownPopulation() {
    Column population = FunnelLines.population(X, N, 1000, AVERAGE);
    Cells.agree(
        Cells.values(
            rows(
                create(12.0, 4.0, 2999.0),
                create(0.0, 0.0, 2999.0),
                create(0.0, null, 2999.0),
                create(0.0, 0.0, null),
                create(null, 4.0, 2999.0)),
            population),
        3000.0,
        2999.0,
        2999.0,
        null,
        null);
  }

  @Test
  void givesADsrOfFewerThanTenEventsNoPopulation() {
    Column population = FunnelLines.standardisedPopulation(X, N, 1000);
    Cells.agree(
        Cells.values(
            rows(create(10.0, 4.0, null), create(9.0, 4.0, null), create(null, 4.0, null)),
            population),
        2500.0,
        null,
        null);
  }

  @Test
  void drawsTheLinesOfARatioWhereSoManyAreAsRareAsTheTail() {
    Column lower = FunnelLines.expectedLower(X, Level.P95);
    Column upper = FunnelLines.expectedUpper(X, Level.P95);
    Cells.agree(
        Cells.values(rows(create(10.0, null, null), create(0.0, null, null)), lower, upper),
        18.390356042017775,
        4.7953886961324335,
        3.6888794541139363,
        0.0);
  }

  /** Adding 1e16 first would lose the ones. */
  @Test
  void averagesInOneOrderHoweverTheAreasLie() {
    Column average = FunnelLines.average(X, N);
    Row[] rows = {
      create(1.0, 1.0, null),
      create(1.0, 3.0, null),
      create(1.0, 5.0, null),
      create(1e16, 7.0, null)
    };
    List<Object> there = Cells.values(rows(rows).agg(average.as("a")), col("a"));
    Row[] back = {rows[3], rows[2], rows[1], rows[0]};
    assertThat(Cells.values(rows(back).agg(average.as("a")), col("a"))).isEqualTo(there);
  }

  @Test
  void averagesTheAreasThatHaveBothSides() {
    Row[] rows = {
      create(300.0, 12.0, null),
      create(200.0, 3.0, null),
      create(null, 9.0, null),
      create(500.0, null, null)
    };
    Column average = FunnelLines.average(N, X);
    Cells.agree(Cells.values(rows(rows).groupBy().agg(average.as("a")), col("a")), 0.03);
  }

  private static Dataset<Row> rows(Row... rows) {
    return Cells.rows("x DOUBLE, n DOUBLE, average DOUBLE", rows);
  }
}
