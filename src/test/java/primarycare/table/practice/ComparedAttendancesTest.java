package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.PeerLabels;
import primarycare.figure.Count;
import primarycare.figure.Estimated;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.statistics.Poisson;

/** What is shown of a practice among others. */
class ComparedAttendancesTest {

  private static final Protection EXACT = DisclosureRule.EXACT;
  private static final Protection PROTECTED = DisclosureRule.HES_ECDS_2018;
  private static final Shown SUPPRESSED = new Shown(null, Shown.Status.SUPPRESSED);

  private static PeerLabels labels(double expected, double atEngland) {
    return new PeerLabels(
        new Estimated(expected),
        new Estimated(atEngland),
        "higher",
        "lower",
        Count.of(9),
        "Not significant",
        4L,
        "high at GP, low at A&E");
  }

  private static ComparedAttendances of(long count, double expected, Protection protection) {
    return ComparedAttendances.of(
        labels(expected, 2 * expected), protection.show(Count.of(count)), protection);
  }

  @Test
  void setsAttendancesAgainstThoseExpected() {
    ComparedAttendances shown = of(20, 16, EXACT);

    assertThat(shown.expectedAttendances()).isEqualTo(16);
    assertThat(shown.standardisedRatio()).isEqualTo(1.25);
    assertThat(shown.standardisedRatioLower()).isCloseTo(Poisson.P95.lower(20) / 16, within(1e-12));
    assertThat(shown.standardisedRatioUpper()).isCloseTo(Poisson.P95.upper(20) / 16, within(1e-12));
    assertThat(shown.expectedAttendancesAtEnglandRates()).isEqualTo(32);
    assertThat(shown.standardisedRatioToEngland()).isEqualTo(0.625);
    assertThat(shown.standardisedRatioToEnglandLower())
        .isCloseTo(Poisson.P95.lower(20) / 32, within(1e-12));
    assertThat(shown.standardisedRatioToEnglandUpper())
        .isCloseTo(Poisson.P95.upper(20) / 32, within(1e-12));
  }

  @Test
  void showsEachLabelInItsColumn() {
    ComparedAttendances shown = of(20, 16, PROTECTED);

    assertThat(shown.comparison()).isEqualTo("higher");
    assertThat(shown.comparisonWithEngland()).isEqualTo("lower");
    assertThat(shown.hasAttendancesBeyondList()).isTrue();
    assertThat(shown.funnel()).isEqualTo("Not significant");
    assertThat(shown.rateQuintile()).isEqualTo(4);
  }

  @Test
  void makesRatiosOfWhatIsShown() {
    ComparedAttendances shown = of(22, 17.4, PROTECTED);

    assertThat(shown.expectedAttendances()).isEqualTo(15);
    assertThat(shown.standardisedRatio()).isEqualTo(20 / 15.0);
    assertThat(shown.expectedAttendancesAtEnglandRates()).isEqualTo(35);
    assertThat(shown.standardisedRatioToEngland()).isEqualTo(20 / 35.0);
  }

  @Test
  void withholdsEveryLabelOfASuppressedCount() {
    ComparedAttendances shown = ComparedAttendances.of(labels(16, 32), SUPPRESSED, PROTECTED);

    assertThat(shown)
        .isEqualTo(
            new ComparedAttendances(
                15.0, null, null, null, null, null, null, null, 30.0, null, null, null, null));
  }

  @Test
  void hasNoRatioToWhatIsSuppressedOrNotKnownOrNothing() {
    assertThat(of(20, 7, PROTECTED).expectedAttendances()).isNull();
    assertThat(of(20, 7, PROTECTED).standardisedRatio()).isNull();
    assertThat(of(20, 7, PROTECTED).standardisedRatioToEngland()).isEqualTo(20 / 15.0);
    assertThat(of(20, Double.NaN, EXACT).expectedAttendances()).isNull();
    assertThat(of(20, Double.NaN, EXACT).standardisedRatioUpper()).isNull();
    assertThat(of(20, 0, EXACT).expectedAttendances()).isZero();
    assertThat(of(20, 0, EXACT).standardisedRatio()).isNull();
  }
}
