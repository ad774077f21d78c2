package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class DsrTest {

  private static final Row FIRST = create(4L, 8L, 200L, 3L);
  private static final Row SECOND = create(9L, 15L, 300L, 1L);
  private static final Row THIRD = create(3L, 3L, 50L, 1L);

  /**
   * Rate (3 * 4/200 + 9/300 + 3/50) / 5 = 0.15 / 5 = 0.03. Variance (9 * 4/200^2 + 9/300^2 +
   * 3/50^2) / 25 = 0.0022 / 25 = 0.000088. O = 16, Byar's limits 9.139439 and 25.984541: 0.03 +
   * sqrt(0.000088/16) * (9.139439 - 16) = 0.0139107, 0.03 + 0.00234521 * (25.984541 - 16) =
   * 0.0534156.
   */
  @Test
  void isTheRateOfTheStandardPopulationWithDobsonsLimits() {
    List<Object> found = dsr(1000, Dsr.of(col("x"), col("n"), col("w")), FIRST, SECOND, THIRD);
    Cells.agree(
        found,
        16.0,
        550.0,
        30.0,
        13.910722255697335,
        53.41558312920394,
        7.408519048734935,
        69.0984706520763,
        "dsr per 1000");
  }

  /** Squares 8, 15 and 3: variance (9 * 8/200^2 + 15/300^2 + 3/50^2) / 25 = 0.00316667 / 25. */
  @Test
  void hasWiderLimitsWherePeopleHaveSeveralEvents() {
    Column of = Dsr.of(col("x"), col("squares"), col("n"), col("w"));
    Cells.agree(
        dsr(1, of, FIRST, SECOND, THIRD).subList(2, 5),
        0.03,
        0.010696930083350951,
        0.05809278610670921);
  }

  /** Five people with 1 event, four with 2, none known with 3 and two with 4. */
  @Test
  void countsEventsAndSquaresByHowManyPeopleHadSoMany() {
    Row row = create(5L, 4L, null, 2L);
    Column[] persons = {col("once"), col("twice"), col("thrice"), col("often")};
    assertThat(
            Cells.values(
                Cells.rows("once LONG, twice LONG, thrice LONG, often LONG", row),
                Dsr.events(persons),
                Dsr.squares(persons)))
        .containsExactly(5L + 8 + 8, 5L + 16 + 32);
  }

  @Test
  void isPublishedFromTenEventsOn() {
    assertThat(dsr(1, create(10L, 10L, 100L, 1L)).subList(2, 5)).doesNotContainNull();
    Cells.agree(
        dsr(1, create(9L, 9L, 100L, 1L)),
        9.0,
        100.0,
        null,
        null,
        null,
        null,
        null,
        "dsr NA for total count < 10");
  }

  @Test
  void takesAMissingCountAsNone() {
    Row missing = create(null, null, 50L, 1L);
    Row none = create(0L, 0L, 50L, 1L);
    assertThat(dsr(1, FIRST, SECOND, missing)).isEqualTo(dsr(1, FIRST, SECOND, none));
    Cells.agree(dsr(1, FIRST, SECOND, none).subList(0, 3), 13.0, 550.0, 0.018);
  }

  @Test
  void takesAStratumOfNoWeight() {
    Cells.agree(dsr(1, FIRST, SECOND, create(3L, 3L, 50L, 0L)).subList(0, 3), 16.0, 550.0, 0.0225);
  }

  @Test
  void isNullWhereAStratumHasNoPeople() {
    nothing(create(3L, 3L, 0L, 1L));
    nothing(create(3L, 3L, -50L, 1L));
    nothing(create(3L, 3L, null, 1L));
    nothing(create(0L, 0L, 0L, 1L));
  }

  /** The weights add up to 4, as if the third of the standard's strata were no part of it. */
  @Test
  void doesNotSeeAStratumThatHasNoRow() {
    Row first = create(4L, 4L, 200L, 3L);
    Row second = create(9L, 9L, 300L, 1L);
    Cells.agree(dsr(1, first, second).subList(0, 3), 13.0, 500.0, (3 * 4 / 200.0 + 9 / 300.0) / 4);
    assertThat(dsr(1, first, second, create(null, null, null, 1L)).subList(2, 8))
        .containsOnlyNulls();
  }

  @Test
  void isNullWhereAWeightIsMissingOrBelowNought() {
    nothing(create(3L, 3L, 50L, null));
    nothing(create(3L, 3L, 50L, -1L));
  }

  @Test
  void isNullWhereACountIsBelowNought() {
    nothing(create(-3L, 3L, 50L, 1L));
  }

  @Test
  void isNullWhereTheSquaresAreBelowNought() {
    Column of = Dsr.of(col("x"), col("squares"), col("n"), col("w"));
    List<Object> found = dsr(1, of, FIRST, SECOND, create(3L, -3L, 50L, 1L));
    assertThat(found.subList(3, 7)).containsOnlyNulls();
  }

  /** Quotients of decimals are cut off after so many places, those of doubles are not. */
  @Test
  void takesDecimals() {
    Dataset<Row> rows = Cells.rows("x LONG, squares LONG, n LONG, w LONG", FIRST, SECOND, THIRD);
    Column dsr = col("dsr");
    List<Object> found =
        Cells.values(
            rows.selectExpr(
                    "CAST(x AS DECIMAL(38, 9)) x",
                    "CAST(n AS DECIMAL(38, 9)) n",
                    "CAST(w AS DECIMAL(38, 9)) w")
                .agg(Dsr.of(col("x"), col("n"), col("w")).as("dsr")),
            Dsr.value(dsr, 1),
            Dsr.upper(dsr, Level.P95, 1));
    Cells.agree(found, 0.03, 0.05341558312920394);
  }

  @Test
  void isNullWhereTheWeightsAreAllNought() {
    List<Object> found = dsr(1, create(20L, 20L, 50L, 0L));
    assertThat(found).containsOnlyNulls();
  }

  private static void nothing(Row stratum) {
    List<Object> found = dsr(1, FIRST, SECOND, stratum);
    assertThat(found.subList(2, 8)).as(stratum.toString()).containsOnlyNulls();
  }

  @Test
  void hasTheSameBitsHoweverTheStrataLie() {
    List<Row> strata = new ArrayList<>();
    for (long band = 1; band <= 19; band++) {
      strata.add(create(3 + band * 7 % 11, 0L, 101 * band % 977, 1000 + 37 * band));
    }
    List<Object> there = dsr(1, strata.toArray(Row[]::new));
    Random random = new Random(7);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(strata, random);
      assertThat(dsr(1, strata.toArray(Row[]::new))).isEqualTo(there);
    }
  }

  private static List<Object> dsr(int multiplier, Row... strata) {
    return dsr(multiplier, Dsr.of(col("x"), col("n"), col("w")), strata);
  }

  /** Count, population, rate, 95% and 99.8% limits, and what the figure is. */
  private static List<Object> dsr(int multiplier, Column of, Row... strata) {
    Column dsr = col("dsr");
    Dataset<Row> rows = Cells.rows("x LONG, squares LONG, n LONG, w LONG", strata);
    return Cells.values(
        rows.groupBy().agg(of.as("dsr")),
        dsr.getField("count"),
        dsr.getField("population"),
        Dsr.value(dsr, multiplier),
        Dsr.lower(dsr, Level.P95, multiplier),
        Dsr.upper(dsr, Level.P95, multiplier),
        Dsr.lower(dsr, Level.P99_8, multiplier),
        Dsr.upper(dsr, Level.P99_8, multiplier),
        Dsr.statistic(dsr, multiplier));
  }
}
