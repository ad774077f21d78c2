package primarycare.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Golden.Line;

/** Funnels of rates, crude and standardised, against the vectors of PHEindicatormethods. */
class GoldenFunnelsOfRates {

  private static final String LABELS = "funnel_rate_significance.csv";
  private static final String AREAS = "funnel_rate_limits_input.csv";
  private static final int YEARS = 3;

  /**
   * Without areas of no events such an area has no label, whatever the file says in its row: four
   * cells, which upstream's own tests leave out with the row.
   */
  @Test
  void labels() {
    List<Line> all = Golden.lines(LABELS);
    List<Line> withEvents = all.stream().filter(line -> line.number("count") > 0).toList();
    labels("all areas", all, "with_0").holds(160);
    labels("areas with events", withEvents, "without_0").holds(156);
  }

  private static Golden labels(String what, List<Line> areas, String suffix) {
    Golden golden = Golden.of(LABELS + ": " + what, areas);
    for (int k : new int[] {100_000, 100}) {
      ToDoubleFunction<Line> dsr = line -> dsrPopulation(line, k);
      ToDoubleFunction<Line> crude = line -> crudePopulation(line, k);
      double dsrs = average(areas, dsr);
      double crudes = average(areas, crude);
      golden
          .word(
              "dsr_per_" + k + "_" + suffix,
              line -> Funnel.standardisedRate(line.number("count"), dsr.applyAsDouble(line), dsrs))
          .word(
              "crude_per_" + k + "_" + suffix,
              line -> Funnel.rate(line.number("count"), crude.applyAsDouble(line), crudes));
    }
    return golden;
  }

  /** The DSR is given per 100,000; one per 100 has the same population. */
  private static double dsrPopulation(Line line, int k) {
    double rate = line.number("rate_dsr") * (k / 100_000.0);
    return FunnelLines.standardisedPopulation(line.number("count"), rate, k);
  }

  private static double crudePopulation(Line line, int k) {
    double rate = line.number("rate_crude_per_" + k);
    return FunnelLines.population(line.number("count"), rate, k, line.number("pop"));
  }

  private static double average(List<Line> areas, ToDoubleFunction<Line> population) {
    return FunnelLines.average(
        Golden.numbers(areas, line -> line.number("count")), Golden.numbers(areas, population));
  }

  /**
   * The points of a chart: the given rate, where it has a population, and that in a year.
   *
   * <p>Upstream made those of DSRs with 5 events in the largest area, and those of crude rates with
   * as many as given; then, of five years, with none in the largest area and its own population.
   */
  @Test
  void points() {
    Golden points = Golden.of(AREAS, Golden.lines(AREAS));
    point(
        points,
        "",
        line -> FunnelLines.standardisedPopulation(inLargest(line, 5), rate(line), 1e5),
        YEARS);
    point(points, "_crude", line -> FunnelLines.population(ev(line), rate(line), 1e5), YEARS);
    point(
        points,
        "_crude_with_denom",
        line -> FunnelLines.population(inLargest(line, 0), rate(line), 1e5, line.number("pop")),
        5);
    points.holds(300);
  }

  private static void point(
      Golden points, String suffix, ToDoubleFunction<Line> population, int years) {
    points
        .cell(
            "rate_chart" + suffix,
            line -> Double.isNaN(population.applyAsDouble(line)) ? Double.NaN : rate(line))
        .cell("denominator_derived" + suffix, line -> population.applyAsDouble(line) / years);
  }

  @Test
  void linesOfDsrs() {
    List<Line> areas = Golden.lines(AREAS);
    double[] events = Golden.numbers(areas, GoldenFunnelsOfRates::ev);
    double[] n =
        Golden.numbers(
            areas, line -> FunnelLines.standardisedPopulation(ev(line), rate(line), 1e5));
    lines("funnel_rate_limits_1.csv", FunnelLines.average(events, n), 1);
  }

  @Test
  void linesOfCrudeRatesWhereTheLargestAreaHasFiveEvents() {
    List<Line> areas = Golden.lines(AREAS);
    double[] events = Golden.numbers(areas, line -> inLargest(line, 5));
    double[] n =
        Golden.numbers(areas, line -> FunnelLines.population(inLargest(line, 5), rate(line), 1e5));
    lines("funnel_rate_limits_2.csv", FunnelLines.average(events, n), 1);
  }

  @Test
  void linesOfCrudeRatesWhereTheLargestAreaHasNoEventsAndSmallOnesAreLeftOut() {
    List<Line> all = Golden.lines(AREAS);
    double largest = all.stream().mapToDouble(GoldenFunnelsOfRates::without).max().orElseThrow();
    List<Line> areas = all.stream().filter(line -> without(line) > largest / 2).toList();
    double average =
        FunnelLines.average(
            Golden.numbers(areas, line -> inLargest(line, 0)),
            Golden.numbers(areas, GoldenFunnelsOfRates::without));
    lines("funnel_rate_limits_3.csv", average, 0);
  }

  private static double without(Line line) {
    double known = FunnelLines.population(ev(line), rate(line), 1e5);
    return FunnelLines.population(inLargest(line, 0), rate(line), 1e5, known);
  }

  private static double ev(Line line) {
    return line.number("ev");
  }

  private static double rate(Line line) {
    return line.number("rate");
  }

  /** The events of an area, but so many of the one that has most. */
  private static double inLargest(Line line, double events) {
    double most =
        Golden.lines(AREAS).stream()
            .mapToDouble(GoldenFunnelsOfRates::ev)
            .filter(ev -> !Double.isNaN(ev))
            .max()
            .orElseThrow();
    return ev(line) == most ? events : ev(line);
  }

  private static void lines(String file, double average, int ones) {
    List<Line> lines = Golden.lines(file);
    List<Line> one = lines.stream().filter(line -> events(line) == 1).toList();
    List<Line> more = lines.stream().filter(line -> events(line) > 1).toList();
    if (ones > 0) {
      lines(file + ": of one event", one, average, 5e-5).holds(9 * ones);
    }
    lines(file + ": of more events", more, average, 1e-6).holds(9 * (100 - ones));
  }

  private static Golden lines(String what, List<Line> lines, double average, double tolerance) {
    Golden golden = Golden.of(what, lines);
    golden.cell("baseline", line -> average * 1e5, 1e-9);
    for (Level level : Level.values()) {
      String sigma = level == Level.P95 ? "_2s_" : "_3s_";
      line(
          golden,
          "lower" + sigma,
          line -> FunnelLines.expectedLower(events(line), level) / average,
          tolerance);
      line(
          golden,
          "upper" + sigma,
          line -> FunnelLines.expectedUpper(events(line), level) / average,
          tolerance);
    }
    return golden;
  }

  private static double events(Line line) {
    return line.number("Events");
  }

  private static void line(
      Golden golden, String name, ToDoubleFunction<Line> population, double tolerance) {
    golden
        .cell(name + "population_1_year", line -> population.applyAsDouble(line) / YEARS, tolerance)
        .cell(
            name + "limit",
            line -> Ratio.of(events(line), population.applyAsDouble(line), 1e5),
            tolerance);
  }
}
