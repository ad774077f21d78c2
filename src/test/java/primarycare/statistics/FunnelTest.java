package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.statistics.Figures.NONE;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FunnelTest {

  /** 0.5 -/+ z sqrt(0.25/100) is 0.402 to 0.598 at 95% and 0.345 to 0.655 at 99.8%. */
  @Test
  void labelsAProportionByTheLinesAboutTheAverage() {
    assertThat(proportions(34, 35, 40, 41, 59, 60, 65, 66))
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
  @Property
  void labelsAProportionAsItsWilsonLimitsDo(@ForAll @IntRange(max = 100) int x) {
    boolean apart =
        Wilson.lower(x, 100, Level.P95, 1) > 0.5 || Wilson.upper(x, 100, Level.P95, 1) < 0.5;
    assertThat(Funnel.proportion(x, 100, 0.5).equals("Not significant")).isEqualTo(!apart);
  }

  @Test
  void labelsNoProportionThatIsNone() {
    assertThat(proportions(101, -1, NONE)).containsOnlyNulls();
    assertThat(Funnel.proportion(5, 0, 0.5)).isNull();
    assertThat(Funnel.proportion(5, NONE, 0.5)).isNull();
    assertThat(Funnel.proportion(5, 9, NONE)).isNull();
  }

  private static Stream<String> proportions(double... counts) {
    return DoubleStream.of(counts).mapToObj(x -> Funnel.proportion(x, 100, 0.5));
  }

  /** The limits of 16 are 9.14 to 25.98 at 95% and 6.37 to 32.67 at 99.8%. */
  @Test
  void labelsARatioByTheLimitsOfTheObserved() {
    assertThat(ratios(16, 6, 7, 9, 10, 25, 26, 32, 33))
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
    assertThat(ratios(0, 3.6, 3.7, 6.9, 7))
        .containsExactly("Not significant", "Low (0.025)", "Low (0.025)", "Low (0.001)");
  }

  @Test
  void labelsNoRatioWithoutBothSides() {
    assertThat(ratios(16, 0, NONE, -1)).containsOnlyNulls();
    assertThat(ratios(NONE, 10)).containsOnlyNulls();
  }

  private static Stream<String> ratios(double observed, double... expected) {
    return DoubleStream.of(expected).mapToObj(e -> Funnel.ratio(observed, e));
  }

  @Test
  void labelsARateAgainstTheAverage() {
    assertThat(DoubleStream.of(0.009, 0.010, 0.026, NONE).mapToObj(a -> Funnel.rate(16, 1000, a)))
        .containsExactly("High (0.025)", "Not significant", "Low (0.025)", null);
    assertThat(Funnel.rate(9, 1000, 0.02)).isEqualTo("Low (0.025)");
    assertThat(Funnel.rate(NONE, 1000, 0.02)).isNull();
    assertThat(Funnel.standardisedRate(9, 1000, 0.02)).isEqualTo(Funnel.TOO_FEW);
    assertThat(Funnel.standardisedRate(10, 1000, 0.02)).isEqualTo("Low (0.025)");
    assertThat(Funnel.standardisedRate(NONE, 1000, 0.02)).isNull();
  }

  @Test
  void drawsTheLinesOfAProportionWithinNoneAndAll() {
    double margin = 100 * 1.959963984540054 * 0.05;
    Figures.agree(lines(100, 0.5, 100), 50 - margin, 50 + margin);
    Figures.agree(lines(1, 0.5, 100), 0, 100);
    Figures.agree(lines(9, 0, 100), 0, 0);
    Figures.agree(lines(9, 1, 100), 100, 100);
  }

  @Test
  void drawsNoLineOfAProportionWithoutADenominatorOrAnAverage() {
    Figures.none(lines(0, 0.5, 1));
    Figures.none(lines(NONE, 0.5, 1));
    Figures.none(lines(9, NONE, 1));
    Figures.none(lines(9, -0.1, 1));
    Figures.none(lines(9, 1.1, 1));
  }

  private static double[] lines(double denominator, double average, double multiplier) {
    return Figures.of(
        FunnelLines.proportionLower(denominator, average, Level.P95, multiplier),
        FunnelLines.proportionUpper(denominator, average, Level.P95, multiplier));
  }

  @Test
  void givesARateThePopulationItStandsFor() {
    assertThat(FunnelLines.population(12, 4, 1000)).isEqualTo(3000);
    Figures.none(FunnelLines.population(0, 0, 1000));
  }

  @Test
  void givesACrudeRateWithoutEventsItsKnownPopulation() {
    assertThat(FunnelLines.population(12, 4, 1000, 2999)).isEqualTo(3000);
    assertThat(FunnelLines.population(0, 0, 1000, 2999)).isEqualTo(2999);
    assertThat(FunnelLines.population(0, NONE, 1000, 2999)).isEqualTo(2999);
    Figures.none(
        FunnelLines.population(0, 0, 1000, NONE), FunnelLines.population(NONE, 4, 1000, 2999));
  }

  @Test
  void givesADsrOfFewerThanTenEventsNoPopulation() {
    assertThat(FunnelLines.standardisedPopulation(10, 4, 1000)).isEqualTo(2500);
    Figures.none(
        FunnelLines.standardisedPopulation(9, 4, 1000),
        FunnelLines.standardisedPopulation(NONE, 4, 1000));
  }

  @Test
  void drawsTheLinesOfARatioWhereSoManyAreAsRareAsTheTail() {
    Figures.agree(
        Figures.of(
            FunnelLines.expectedLower(10, Level.P95),
            FunnelLines.expectedUpper(10, Level.P95),
            FunnelLines.expectedLower(0, Level.P95),
            FunnelLines.expectedUpper(0, Level.P95)),
        18.390356042017775,
        4.7953886961324335,
        3.6888794541139363,
        0);
  }

  /** Adding 1e16 first would lose the ones, of events as of population. */
  @Test
  void averagesInOneOrderHoweverTheAreasLie() {
    double[] events = {1, 1, 1, 1e16};
    double[] people = {1, 3, 1e16, 7};
    double[] eventsBack = {1e16, 1, 1, 1};
    double[] peopleBack = {7, 1e16, 3, 1};
    assertThat(FunnelLines.average(eventsBack, peopleBack))
        .isEqualTo(FunnelLines.average(events, people));
  }

  @Test
  void averagesTheAreasThatHaveBothSides() {
    double[] events = {12, 3, 9, NONE};
    double[] people = {300, 200, NONE, 500};
    assertThat(FunnelLines.average(events, people)).isEqualTo(0.03);
  }
}
