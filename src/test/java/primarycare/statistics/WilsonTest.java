package primarycare.statistics;

import static org.apache.spark.sql.RowFactory.create;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class WilsonTest {

  /**
   * Half of ten: (2*5 + z^2) / (2 (10 + z^2)) = 0.5 is the centre, z sqrt(z^2 + 4*5*0.5) / (2 (10 +
   * z^2)) = 1.959963985 * 3.720411 / 27.682918 = 0.263406909 the distance.
   */
  @Test
  void isAProportionWithLimitsAtEitherSideOfIt() {
    Cells.agree(
        of(1, 5.0, 10.0),
        0.5,
        0.236593090512564,
        0.763406909487436,
        0.15054367209425784,
        0.8494563279057421);
  }

  @Test
  void isPerMultiplier() {
    Cells.agree(of(100, 5.0, 10.0).subList(0, 3), 50.0, 23.6593090512564, 76.3406909487436);
  }

  @Test
  void isNoughtOfNone() {
    Cells.agree(of(1, 0.0, 200.0), 0.0, 0.0, 0.018845326377266568, 0.0, 0.045571734024157116);
  }

  @Test
  void isAllOfAll() {
    Cells.agree(of(100, 200.0, 200.0), 100.0, 98.11546736227335, 100.0, 95.44282659758429, 100.0);
  }

  @Test
  void isNullWhereTheNumeratorIsAboveTheDenominator() {
    nothing(201.0, 200.0);
  }

  @Test
  void isNullWhereTheDenominatorIsNothingOrLess() {
    nothing(0.0, 0.0);
    nothing(-2.0, -1.0);
  }

  @Test
  void isNullWhereTheNumeratorIsBelowNought() {
    nothing(-1.0, 200.0);
  }

  @Test
  void isNullWithoutEither() {
    nothing(null, 200.0);
    nothing(1.0, null);
  }

  private static void nothing(Double numerator, Double denominator) {
    Cells.agree(of(1, numerator, denominator), null, null, null, null, null);
  }

  /** The proportion, its 95% and its 99.8% limits. */
  private static List<Object> of(double multiplier, Double numerator, Double denominator) {
    Row row = create(numerator, denominator);
    Column x = col("x");
    Column n = col("n");
    return Cells.values(
        Cells.rows("x DOUBLE, n DOUBLE", row),
        Wilson.of(x, n, multiplier),
        Wilson.lower(x, n, Level.P95, multiplier),
        Wilson.upper(x, n, Level.P95, multiplier),
        Wilson.lower(x, n, Level.P99_8, multiplier),
        Wilson.upper(x, n, Level.P99_8, multiplier));
  }
}
