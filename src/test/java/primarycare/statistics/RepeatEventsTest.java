package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RepeatEventsTest {

  private static final double BYARS_LOWER = 0.6711411210571236 * 12.5;
  private static final double BYARS_UPPER = 1.979330507459141 * 12.5;

  /**
   * Fifteen attendances of 1,000 people, five people thrice each: squares 45, factor 3; the
   * distance from 15 to Byar's limits, times the root of 3.
   */
  @Test
  void widensTheLimitsByTheRootOfTheFactor() {
    double root = Math.sqrt(3);
    Cells.agree(
        limits(create(15.0, 3.0, 1000.0)),
        15 + root * (BYARS_LOWER - 15),
        15 + root * (BYARS_UPPER - 15));
  }

  @Test
  void hasTheLimitsOfIndependentEventsWhereNobodyComesTwice() {
    Cells.agree(limits(create(15.0, 1.0, 1000.0)), BYARS_LOWER, BYARS_UPPER);
    Cells.agree(limits(create(0.0, 1.0, 1000.0)), 0.0, 3.6888794541139354);
  }

  /** The standardised rate of one stratum is the crude rate, and so are its limits. */
  @Test
  void agreesWithTheStandardisedRateOfOneStratum() {
    Column strata = Dsr.of(col("count"), col("squares"), col("people"), lit(1.0));
    Row row = create(15.0, 3.0, 1000.0);
    List<Object> expected =
        Cells.values(
            Cells.rows("count LONG, squares LONG, people LONG", create(15L, 45L, 1000L))
                .groupBy()
                .agg(strata.as("dsr")),
            Dsr.lower(col("dsr"), Level.P95, 1000),
            Dsr.upper(col("dsr"), Level.P95, 1000));
    Cells.agree(limits(row), expected.toArray());
  }

  @Test
  void isNotBelowNought() {
    Cells.agree(limits(create(2.0, 25.0, 1000.0)).subList(0, 1), 0.0);
  }

  @Test
  void isNullWhereAFigureIsMissingOrImpossible() {
    for (Row row :
        List.of(
            create(null, 3.0, 1000.0),
            create(15.0, null, 1000.0),
            create(15.0, 0.5, 1000.0),
            create(15.0, 3.0, 0.0))) {
      Cells.agree(limits(row), null, null);
    }
  }

  private static List<Object> limits(Row row) {
    return Cells.values(
        Cells.rows("count DOUBLE, factor DOUBLE, people DOUBLE", row),
        RepeatEvents.lower(col("count"), col("factor"), col("people"), Level.P95, 1000),
        RepeatEvents.upper(col("count"), col("factor"), col("people"), Level.P95, 1000));
  }
}
