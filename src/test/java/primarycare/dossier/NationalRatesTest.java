package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import primarycare.job.Span;

/** England's rates of a year: of two strata, and of all departments and type 2 alone. */
class NationalRatesTest {

  private static final double NONE = Double.NaN;
  private static final int ALL = 0;
  private static final int TYPE_1 = 1;
  private static final int TYPE_2 = 2;
  private static final NationalRates RATES =
      new NationalRates(
          new double[][] {{300, 200}, null, {100, NONE}, null},
          new double[][] {{1000, 400}, null, {1000, NONE}, null});

  private static RollingPeriod period(Span span, long days) {
    return new RollingPeriod(null, span, new int[span.months()], days, 0, null);
  }

  private static double expected(RollingPeriod period, int place, long... patients) {
    long[][] none = new long[Shape.GROUPS][patients.length];
    Strata practice = new Strata(patients, true, none, new long[Shape.GROUPS]);
    return RATES.expected(period, place, practice);
  }

  /** A year's lists are twelve, one a month. */
  @Test
  void expectsOfPersonYearsWhatEnglandHasInAYear() {
    assertThat(expected(period(Span.ROLLING_YEAR, 365), ALL, 12 * 100, 0)).isEqualTo(30);
    assertThat(expected(period(Span.ROLLING_YEAR, 366), ALL, 12 * 100, 0)).isEqualTo(30);
    assertThat(expected(period(Span.ROLLING_YEAR, 365), ALL, 12 * 100, 12 * 10)).isEqualTo(35);
  }

  @Test
  void expectsOfAMonthItsDaysOutOfThoseOfAYear() {
    assertThat(expected(period(Span.MONTH, 31), ALL, 100, 0))
        .isCloseTo(30 * 31 / 365.0, within(1e-12));
    assertThat(expected(period(Span.MONTH, 28), ALL, 100, 10))
        .isCloseTo(35 * 28 / 365.0, within(1e-12));
  }

  @Test
  void saysNothingOfPatientsOfAStratumThatIsNotGiven() {
    assertThat(expected(period(Span.ROLLING_YEAR, 365), TYPE_2, 120, 1)).isNaN();
    assertThat(expected(period(Span.ROLLING_YEAR, 365), TYPE_2, 120, 0)).isEqualTo(1);
  }

  @Test
  void saysNothingOfDepartmentsThatAreNotGiven() {
    assertThat(expected(period(Span.ROLLING_YEAR, 365), TYPE_1, 120, 120)).isNaN();
  }

  @Test
  void saysNothingOfAPracticeWithoutPatients() {
    assertThat(expected(period(Span.ROLLING_YEAR, 365), ALL, 0, 0)).isNaN();
  }

  @Test
  void hasARateOfAllDepartmentsByTheDaysOfThePeriod() {
    assertThat(RATES.all(period(Span.ROLLING_YEAR, 366), 1000)).isEqualTo(500 * 1000 / 1400.0);
    assertThat(RATES.all(period(Span.MONTH, 31), 1000))
        .isCloseTo(500 * 1000 / 1400.0 * 31 / 365, within(1e-12));
  }

  @Test
  void isNotEnglandWithoutEveryStratumOfAllDepartments() {
    double[][] some = {{300, NONE}, null, {100, 100}, null};
    double[][] none = {null, null, {100, 100}, null};

    assertThat(new NationalRates(some, some).all(period(Span.MONTH, 31), 1000)).isNaN();
    assertThat(new NationalRates(none, none).all(period(Span.MONTH, 31), 1000)).isNaN();
  }
}
