package primarycare.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a funnel plot, without overdispersion.
 *
 * <p>Those of a proportion go by the denominator. Those of ratios and rates go by the number of
 * events observed: an area with so many lies on the line when as many were expected as {@link
 * #expectedLower} or {@link #expectedUpper} say, and the line's height is {@link Ratio} of observed
 * and expected. None where a figure is out of range. Source: Spiegelhalter, Statistics in Medicine
 * 2005; Garwood, Biometrika 1936.
 */
public final class FunnelLines {

  private static final Comparator<Area> ORDER =
      Comparator.comparingDouble(Area::events).thenComparingDouble(Area::population);

  private FunnelLines() {}

  private record Area(double events, double population) {}

  /** Lower line of a proportion, not below 0, per {@code multiplier}. */
  public static double proportionLower(
      double denominator, double average, Level level, double multiplier) {
    return Math.max(average - margin(denominator, average, level), 0) * multiplier;
  }

  /** Upper line of a proportion, not above all of it, per {@code multiplier}. */
  public static double proportionUpper(
      double denominator, double average, Level level, double multiplier) {
    return Math.min(average + margin(denominator, average, level), 1) * multiplier;
  }

  /** Events expected where so many observed lie on the lower line. */
  public static double expectedLower(double observed, Level level) {
    return ExactPoisson.upper(observed, level);
  }

  /** Events expected where so many observed lie on the upper line. */
  public static double expectedUpper(double observed, Level level) {
    return ExactPoisson.lower(observed, level);
  }

  /**
   * The population that would have so many events at such a rate, so that a DSR has one too; none
   * where the rate is not above 0.
   *
   * @param rate events per {@code multiplier}
   */
  public static double population(double events, double rate, double multiplier) {
    return Ratio.of(events, rate, multiplier);
  }

  /** The same of a crude rate; without events there is no such rate, and the known one is taken. */
  public static double population(double events, double rate, double multiplier, double known) {
    return events == 0 ? known : population(events, rate, multiplier);
  }

  /** The same of a DSR, of which there is none below 10 events. */
  public static double standardisedPopulation(double events, double rate, double multiplier) {
    return events >= Dsr.FEWEST ? population(events, rate, multiplier) : Double.NaN;
  }

  /** Events over population of all areas that have both. */
  public static double average(double[] events, double[] population) {
    List<Area> areas =
        IntStream.range(0, events.length)
            .mapToObj(i -> new Area(events[i], population[i]))
            .filter(area -> !Double.isNaN(area.events + area.population))
            .sorted(ORDER)
            .toList();
    return Ratio.of(Sums.of(areas, Area::events), Sums.of(areas, Area::population), 1);
  }

  /** A proportion lies as far from the average as has the average for its own Wilson limit. */
  private static double margin(double denominator, double average, Level level) {
    return denominator > 0
        ? StrictMath.sqrt(average * (1 - average) / denominator) * level.z()
        : Double.NaN;
  }
}
