package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class IsrTest {

  private static final Row YOUNG = create(6L, 1000L, 50L, 10_000L);
  private static final Row OLD = create(9L, 500L, 30L, 2_000L);

  /**
   * Expected 1000 * 50/10000 + 500 * 30/2000 = 5 + 7.5 = 12.5; observed 15, ratio 15/12.5 = 1.2;
   * Byar's limits of 15 are 8.389264 and 24.741631, over 12.5 0.6711411 and 1.9793305; the rate is
   * 1.2 times 80/12000, 8 per 1,000.
   */
  @Test
  void isObservedOverExpectedWithTheLimitsOfTheObserved() {
    Cells.agree(
        isr(YOUNG, OLD), 12.5, 0L, 80 / 12_000.0, 1.2, 0.6711411210571236, 1.979330507459141, 8.0);
  }

  @Test
  void hasExactLimitsBelowTenEvents() {
    Cells.agree(
        isr(YOUNG), 5.0, 0L, 0.005, 1.2, 2.201894253490851 / 5, 13.059474022518685 / 5, 6.0);
  }

  @Test
  void takesAStratumWithoutPeopleAndTellsItsEvents() {
    Row nobody = create(2L, 0L, 30L, 2_000L);
    Cells.agree(isr(YOUNG, nobody).subList(0, 4), 5.0, 2L, 80 / 12_000.0, 8 / 5.0);
    Cells.agree(isr(YOUNG, create(null, 0L, 30L, 2_000L)).subList(0, 2), 5.0, 0L);
    Cells.agree(isr(YOUNG, create(2L, null, 0L, 2_000L)).subList(0, 2), 5.0, 2L);
  }

  @Test
  void takesAMissingReferenceCountAsNone() {
    Cells.agree(isr(YOUNG, create(9L, 500L, null, 2_000L)).subList(0, 2), 5.0, 0L);
  }

  @Test
  void isNullWhereThePopulationIsNotKnown() {
    nothing(create(9L, null, 30L, 2_000L));
    nothing(create(9L, -1L, 30L, 2_000L));
  }

  @Test
  void isNullWhereTheReferenceHasNoPeople() {
    nothing(create(9L, 500L, 30L, 0L));
    nothing(create(9L, 500L, 30L, null));
    nothing(create(9L, 500L, 0L, 0L));
  }

  private static void nothing(Row stratum) {
    List<Object> found = isr(YOUNG, stratum);
    assertThat(found.get(0)).isNull();
    assertThat(found.subList(3, 7)).containsOnlyNulls();
  }

  @Test
  void isNullWhereNothingIsExpected() {
    Cells.agree(isr(create(9L, 500L, 0L, 2_000L)), 0.0, 0L, 0.0, null, null, null, null);
  }

  @Test
  void isNoughtWithoutEvents() {
    Cells.agree(
        isr(create(0L, 1000L, 50L, 10_000L)).subList(3, 7), 0.0, 0.0, 3.6888794541139354 / 5, 0.0);
  }

  @Test
  void hasTheSameBitsHoweverTheStrataLie() {
    Row third = create(1L, 7L, 1L, 3L);
    assertThat(isr(third, OLD, YOUNG)).isEqualTo(isr(YOUNG, OLD, third));
  }

  @Test
  void isPerMultiplierWithOuterLimits() {
    Column observed = lit(15L);
    Column expected = lit(12.5);
    Cells.agree(
        Cells.values(
            Cells.literals(),
            Isr.ratio(observed, expected, 100),
            Isr.lower(observed, expected, Level.P95, 100),
            Isr.upper(observed, expected, Level.P99_8, 100)),
        120.0,
        67.11411210571236,
        100 * 31.293138414850127 / 12.5);
  }

  /** Expected, events without population, the reference's rate, ratio, 95% limits, rate. */
  private static List<Object> isr(Row... strata) {
    Column observed = col("observed");
    Column expected = col("expected");
    return Cells.values(
        Cells.rows("x LONG, n LONG, ref_x LONG, ref_n LONG", strata)
            .groupBy()
            .agg(
                sum("x").as("observed"),
                Isr.expected(col("n"), col("ref_x"), col("ref_n")).as("expected"),
                Isr.eventsWithoutPopulation(col("x"), col("n")).as("without"),
                Isr.referenceRate(col("ref_x"), col("ref_n")).as("reference")),
        expected,
        col("without"),
        col("reference"),
        Isr.ratio(observed, expected, 1),
        Isr.lower(observed, expected, Level.P95, 1),
        Isr.upper(observed, expected, Level.P95, 1),
        Isr.rate(Isr.ratio(observed, expected, 1), col("reference"), 1000));
  }
}
