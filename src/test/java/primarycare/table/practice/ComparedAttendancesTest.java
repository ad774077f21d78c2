package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.PeerLabels;
import primarycare.figure.Count;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.statistics.Poisson;
import primarycare.statistics.RatioLines;
import primarycare.table.column.StandardisedRatio;

/** What is shown of a practice among others. */
class ComparedAttendancesTest {

  private static final Protection EXACT = DisclosureRule.EXACT;
  private static final Protection PROTECTED = DisclosureRule.HES_ECDS_2018;
  private static final Shown SUPPRESSED = new Shown(null, Shown.Status.SUPPRESSED);

  private static PeerLabels labels(double expected, RatioLines lines) {
    return new PeerLabels(expected, 2 * expected, Count.of(9), lines, 4L, 20L, Double.NaN);
  }

  private static ComparedAttendances of(
      long count, double expected, RatioLines lines, Protection protection) {
    return ComparedAttendances.of(
        labels(expected, lines), protection.show(Count.of(count)), protection);
  }

  private static ComparedAttendances of(long count, double expected, Protection protection) {
    return of(count, expected, new RatioLines(0.5, 1.5), protection);
  }

  @Test
  void setsAttendancesAgainstThoseExpected() {
    ComparedAttendances shown = of(20, 16, EXACT);

    assertThat(shown.expectedAttendances()).isEqualTo(16);
    assertThat(shown.ratio().standardisedRatio()).isEqualTo(1.25);
    assertThat(shown.ratio().standardisedRatioLower())
        .isCloseTo(Poisson.P95.lower(20) / 16, within(1e-12));
    assertThat(shown.ratio().standardisedRatioUpper())
        .isCloseTo(Poisson.P95.upper(20) / 16, within(1e-12));
    assertThat(shown.expectedAttendancesAtEnglandRates()).isEqualTo(32);
    assertThat(shown.standardisedRatioToEngland()).isEqualTo(0.625);
    assertThat(shown.standardisedRatioToEnglandLower())
        .isCloseTo(Poisson.P95.lower(20) / 32, within(1e-12));
    assertThat(shown.standardisedRatioToEnglandUpper())
        .isCloseTo(Poisson.P95.upper(20) / 32, within(1e-12));
  }

  /**
   * 18 of 11.28 are 1.60 (0.94 to 2.52): shown as 20 and 10 they were 2.00 (1.22 to 3.09), higher
   * than expected.
   */
  @Test
  void aRatioIsOfTheShownCountOverTheExpectedNumberAsItIs() {
    ComparedAttendances shown = of(18, 11.28, PROTECTED);

    assertThat(shown.expectedAttendances()).isEqualTo(11.28);
    assertThat(shown.ratio().standardisedRatio()).isEqualTo(20 / 11.28);
    assertThat(shown.standardisedRatioToEngland()).isEqualTo(20 / 22.56);
    assertThat(Poisson.P95.lower(20) / 10).isGreaterThan(1);
  }

  @Test
  void limitsHoldThoseOfEveryCountThatIsShownSo() {
    ComparedAttendances shown = of(20, 11.28, PROTECTED);

    assertThat(shown.ratio().standardisedRatioLower())
        .isCloseTo(Poisson.P95.lower(18) / 11.28, within(1e-12))
        .isLessThan(1);
    assertThat(shown.ratio().standardisedRatioUpper())
        .isCloseTo(Poisson.P95.upper(22) / 11.28, within(1e-12));
    assertThat(shown.standardisedRatioToEnglandLower())
        .isCloseTo(Poisson.P95.lower(18) / 22.56, within(1e-12));
    assertThat(shown.standardisedRatioToEnglandUpper())
        .isCloseTo(Poisson.P95.upper(22) / 22.56, within(1e-12));
    assertThat(of(0, 10, PROTECTED).ratio().standardisedRatioUpper())
        .as("nobody is shown as nobody")
        .isCloseTo(Poisson.P95.upper(0) / 10, within(1e-12));
  }

  /** Of those shown as 30 some 28 are within 1.5 of 19, and 28 of 18.5 are not. */
  @Test
  void aPracticeIsOutsideOnlyWhereEveryCountThatIsShownSoIs() {
    assertThat(of(32, 19, EXACT).verdict()).isEqualTo("higher");
    assertThat(of(32, 19, PROTECTED).verdict()).isEqualTo("within");
    assertThat(of(32, 18.5, PROTECTED).verdict()).isEqualTo("higher");
    assertThat(of(9, 21, EXACT).verdict()).isEqualTo("lower");
    assertThat(of(9, 21, PROTECTED).verdict()).isEqualTo("within");
    assertThat(of(9, 25, PROTECTED).verdict()).isEqualTo("lower");
    assertThat(of(32, 20, PROTECTED).funnelLower()).isEqualTo(0.5 - 2 / 20.0);
    assertThat(of(32, 20, PROTECTED).funnelUpper()).isEqualTo(1.5 + 2 / 20.0);
    assertThat(of(32, 20, EXACT).funnelUpper()).isEqualTo(1.5);
  }

  /** By chance alone 60 of 40 are too many; practices differ by more. */
  @Test
  void hasOneVerdictWhichAllowsForWhatPracticesDifferBy() {
    ComparedAttendances shown = of(60, 40, new RatioLines(0.4, 1.6), EXACT);

    assertThat(shown.ratio().standardisedRatioLower()).isGreaterThan(1);
    assertThat(shown.verdict()).isEqualTo("within");
  }

  @Test
  void showsEachLabelInItsColumn() {
    ComparedAttendances shown = of(20, 16, PROTECTED);

    assertThat(shown.verdict()).isEqualTo("within");
    assertThat(shown.hasAttendancesBeyondList()).isTrue();
    assertThat(shown.practicesRanked()).isEqualTo(20);
    assertThat(shown.rateQuintile()).isEqualTo(4);
  }

  @Test
  void withholdsEveryLabelOfASuppressedCount() {
    ComparedAttendances shown =
        ComparedAttendances.of(labels(16, new RatioLines(0.5, 1.5)), SUPPRESSED, PROTECTED);

    assertThat(shown)
        .isEqualTo(
            new ComparedAttendances(
                16.0,
                new StandardisedRatio(null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                32.0,
                null,
                null,
                null));
  }

  @Test
  void hasNoRatioToWhatIsNotKnownOrNothingAndNoVerdictWithoutLines() {
    assertThat(of(20, 7, PROTECTED).ratio().standardisedRatio()).as("few").isEqualTo(20 / 7.0);
    assertThat(of(20, Double.NaN, EXACT).expectedAttendances()).isNull();
    assertThat(of(20, Double.NaN, EXACT).ratio().standardisedRatioUpper()).isNull();
    assertThat(of(20, 0, EXACT).expectedAttendances()).isZero();
    assertThat(of(20, 0, EXACT).ratio().standardisedRatio()).isNull();
    assertThat(of(20, 0, EXACT).verdict()).isNull();
    assertThat(of(20, 16, RatioLines.NONE, EXACT).verdict()).isNull();
    assertThat(of(20, 16, RatioLines.NONE, EXACT).funnelLower()).isNull();
  }
}
