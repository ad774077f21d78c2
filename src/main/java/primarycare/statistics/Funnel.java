package primarycare.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * The label of an area in a funnel plot without overdispersion: whether it differs from the average
 * at 95% or at 99.8%.
 *
 * <p>Labels are those of {@link Significance}, STRING, one a row; null where a figure is null or a
 * denominator is not above 0. Proportions are held against the lines of {@link FunnelLines}, ratios
 * and rates by their exact or Byar's limits. Where counts are many and vary more than chance, use
 * {@link RatioScale}. Source: Spiegelhalter, Statistics in Medicine 2005; PHEindicatormethods.
 */
public final class Funnel {

  static final String TOO_FEW = "Not applicable for events less than 10 for dsrs";

  private Funnel() {}

  /** A proportion against the average of all areas, itself a proportion. */
  public static Column proportion(Column numerator, Column denominator, Column average) {
    return Significance.outside(
        Wilson.of(numerator, denominator, 1),
        level -> FunnelLines.proportionLower(denominator, average, level, 1),
        level -> FunnelLines.proportionUpper(denominator, average, level, 1));
  }

  /** Observed events against those expected. */
  public static Column ratio(Column observed, Column expected) {
    return rate(observed, expected, lit(1.0));
  }

  /** A rate against the average of all areas, events per one of the same population. */
  public static Column rate(Column events, Column population, Column average) {
    return Significance.apart(
        average,
        level -> Isr.lower(events, population, level, 1),
        level -> Isr.upper(events, population, level, 1));
  }

  /** The same of a DSR with its {@link FunnelLines#population}; none below 10 events. */
  public static Column standardisedRate(Column events, Column population, Column average) {
    return when(coalesce(events.lt(lit(Dsr.FEWEST)), lit(false)), lit(TOO_FEW))
        .otherwise(rate(events, population, average));
  }
}
