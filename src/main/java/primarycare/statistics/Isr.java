package primarycare.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * An indirectly standardised ratio or rate: events over those expected at the reference's rates,
 * with exact limits below 10 events and Byar's from 10 on.
 *
 * <p>{@link #expected} and {@link #referenceRate} are aggregates over the strata of an area. The
 * ratio of two areas is not comparable with each other's, only each with the reference. Ratios and
 * rates are null where observed or expected is null, or nothing is expected. Source: Breslow and
 * Day, IARC 1987; Public Health England, technical guide to confidence intervals.
 */
public final class Isr {

  private Isr() {}

  /**
   * Aggregate: the events that the area would have at the reference's rates, as DOUBLE.
   *
   * <p>A population of 0 adds nothing, nor does any where the reference has no events; a null
   * reference count is 0. Null where another population is null or below 0, or a reference
   * population is not above 0.
   */
  public static Column expected(
      Column population, Column referenceCount, Column referencePopulation) {
    Column people = when(population.geq(lit(0.0)), population);
    Column rate = Ratio.of(coalesce(referenceCount, lit(0)), referencePopulation, 1);
    return Lists.sum(Lists.ofRows(people.as("people"), rate.as("rate")), Isr::expectedIn);
  }

  /** Aggregate: the crude rate of the reference, per person. */
  public static Column referenceRate(Column referenceCount, Column referencePopulation) {
    return Ratio.of(sum(coalesce(referenceCount, lit(0))), sum(referencePopulation), 1);
  }

  /** Aggregate: events in strata without people, which raise the ratio: tell them as an issue. */
  public static Column eventsWithoutPopulation(Column count, Column population) {
    return coalesce(sum(when(population.gt(lit(0)), lit(0)).otherwise(count)), lit(0));
  }

  /** Observed over expected, times {@code multiplier}: 1, or 100 for a percentage. */
  public static Column ratio(Column observed, Column expected, double multiplier) {
    return Ratio.of(observed, expected, multiplier);
  }

  /** Lower limit of the ratio. */
  public static Column lower(Column observed, Column expected, Level level, double multiplier) {
    return Ratio.of(Poisson.of(level).lower(observed), expected, multiplier);
  }

  /** Upper limit of the ratio. */
  public static Column upper(Column observed, Column expected, Level level, double multiplier) {
    return Ratio.of(Poisson.of(level).upper(observed), expected, multiplier);
  }

  /** A ratio or limit made with multiplier 1 as a rate, per {@code multiplier}. */
  public static Column rate(Column ratio, Column referenceRate, double multiplier) {
    return ratio.multiply(referenceRate).multiply(lit(multiplier));
  }

  private static Column expectedIn(Column stratum) {
    Column rate = stratum.getField("rate");
    return when(rate.equalTo(lit(0.0)), rate).otherwise(stratum.getField("people").multiply(rate));
  }
}
