package primarycare.statistics;

import java.util.Comparator;
import java.util.List;

/**
 * An indirectly standardised ratio or rate: events over those expected at the reference's rates,
 * with exact limits below 10 events and Byar's from 10 on.
 *
 * <p>The ratio of two areas is not comparable with each other's, only each with the reference. None
 * where nothing is expected. Source: Breslow and Day, IARC 1987; Public Health England, technical
 * guide to confidence intervals.
 */
public final class Isr {

  private static final Comparator<Stratum> ORDER =
      Comparator.comparingDouble(Stratum::population).thenComparingDouble(Stratum::rate);

  private Isr() {}

  /**
   * A stratum of an area and of its reference.
   *
   * @param population of the area; below 0, not known
   * @param referenceCount events of the reference, not known as 0
   */
  public record Stratum(double population, double referenceCount, double referencePopulation) {

    public Stratum {
      population = population >= 0 ? population : Double.NaN;
      referenceCount = Double.isNaN(referenceCount) ? 0 : referenceCount;
    }

    private double rate() {
      return Ratio.of(referenceCount, referencePopulation, 1);
    }

    /** Without events in the reference, none is expected, however many people there are. */
    private double expected() {
      return rate() == 0 ? 0 : population * rate();
    }
  }

  /**
   * The events that an area would have at the reference's rates.
   *
   * <p>A population of 0 adds nothing, nor does any where the reference has no events. None where
   * another population is not known, or a reference population is not above 0.
   */
  public static double expected(List<Stratum> strata) {
    return Sums.of(strata.stream().sorted(ORDER).toList(), Stratum::expected);
  }

  /** The crude rate of the reference, per person. */
  public static double referenceRate(List<Stratum> strata) {
    return Ratio.of(
        Sums.of(strata, Stratum::referenceCount), Sums.of(strata, Stratum::referencePopulation), 1);
  }

  /** Observed over expected, times {@code multiplier}: 1, or 100 for a percentage. */
  public static double ratio(double observed, double expected, double multiplier) {
    return Ratio.of(observed, expected, multiplier);
  }

  /** Lower limit of the ratio. */
  public static double lower(double observed, double expected, Level level, double multiplier) {
    return Ratio.of(Poisson.of(level).lower(observed), expected, multiplier);
  }

  /** Upper limit of the ratio. */
  public static double upper(double observed, double expected, Level level, double multiplier) {
    return Ratio.of(Poisson.of(level).upper(observed), expected, multiplier);
  }

  /** A ratio or limit made with multiplier 1 as a rate, per {@code multiplier}. */
  public static double rate(double ratio, double referenceRate, double multiplier) {
    return ratio * referenceRate * multiplier;
  }
}
