package primarycare.statistics;

/**
 * The label of an area in a funnel plot without overdispersion: whether it differs from the average
 * at 95% or at 99.8%.
 *
 * <p>Labels are those of {@link Significance}; null without a figure, or where a denominator is not
 * above 0. Proportions are held against the lines of {@link FunnelLines}, ratios and rates by their
 * exact or Byar's limits. Where counts are many and vary more than chance, use {@link RatioScale}.
 * Source: Spiegelhalter, Statistics in Medicine 2005; PHEindicatormethods.
 */
public final class Funnel {

  static final String TOO_FEW = "Not applicable for events less than 10 for dsrs";

  private Funnel() {}

  /** A proportion against the average of all areas, itself a proportion. */
  public static String proportion(double numerator, double denominator, double average) {
    return label(
        Significance.outside(
            Wilson.of(numerator, denominator, 1),
            level -> FunnelLines.proportionLower(denominator, average, level, 1),
            level -> FunnelLines.proportionUpper(denominator, average, level, 1)));
  }

  /** Observed events against those expected. */
  public static String ratio(double observed, double expected) {
    return rate(observed, expected, 1);
  }

  /** A rate against the average of all areas, events per one of the same population. */
  public static String rate(double events, double population, double average) {
    return label(
        Significance.apart(
            average,
            level -> Isr.lower(events, population, level, 1),
            level -> Isr.upper(events, population, level, 1)));
  }

  /** The same of a DSR with its {@link FunnelLines#population}; none below 10 events. */
  public static String standardisedRate(double events, double population, double average) {
    return events < Dsr.FEWEST ? TOO_FEW : rate(events, population, average);
  }

  private static String label(Significance significance) {
    return significance == null ? null : significance.label();
  }
}
