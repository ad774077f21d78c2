package primarycare.statistics;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.function.IntUnaryOperator;
import org.apache.spark.sql.Column;

/**
 * A directly standardised rate with Dobson's limits: the rate if the population had the age
 * structure of the standard.
 *
 * <p>{@link #of} is an aggregate over the strata of an area, each once, and gives a struct; value
 * and limits are taken from that, per {@code multiplier}. A null count is 0; a stratum whose
 * population is null, 0 or less, or whose weight or count is invalid, makes the rate null, for a
 * stratum without people has no rate: merge bands first, for every area alike. A stratum without a
 * row cannot be seen, and the rate is that of the others: give each its row, with a null where the
 * population is not known. Below {@value #FEWEST} events value and limits are null. Source: Dobson
 * et al., Statistics in Medicine 1991; the threshold, Morris et al., Population Health Metrics
 * 2018.
 */
public final class Dsr {

  static final int FEWEST = 10;

  private Dsr() {}

  /** Aggregate for events that are independent of one another, such as deaths. */
  public static Column of(Column count, Column population, Column weight) {
    return of(count, count, population, weight);
  }

  /**
   * Aggregate for events that one person may have more than once, such as attendances, whose limits
   * are wider.
   *
   * @param squares of the stratum, the sum over its people of each one's count, squared, as {@link
   *     #squares} gives it; null as 0
   */
  public static Column of(Column count, Column squares, Column population, Column weight) {
    Column strata =
        Lists.ofRows(
            atLeastNought(weight).as("w"),
            when(population.gt(lit(0.0)), population).as("n"),
            atLeastNought(coalesce(count, lit(0))).as("x"),
            atLeastNought(coalesce(squares, lit(0))).as("squares"));
    return Lists.let(strata, Dsr::standardised);
  }

  /**
   * Events of a stratum, told by how many of its people had so many.
   *
   * @param persons people with 1 event each, with 2, with 3, and so on; null as 0
   */
  public static Column events(Column... persons) {
    return total(persons, each -> each);
  }

  /** The sum over these people of each one's count, squared, that the wider limits are made of. */
  public static Column squares(Column... persons) {
    return total(persons, each -> each * each);
  }

  private static Column total(Column[] persons, IntUnaryOperator weight) {
    Column total = lit(0);
    for (int each = 1; each <= persons.length; each++) {
      Column people = coalesce(persons[each - 1], lit(0));
      total = total.plus(people.multiply(lit(weight.applyAsInt(each))));
    }
    return total;
  }

  /** The rate per {@code multiplier}. */
  public static Column value(Column dsr, double multiplier) {
    return published(dsr, dsr.getField("rate").multiply(lit(multiplier)));
  }

  /** Lower limit of the rate. */
  public static Column lower(Column dsr, Level level, double multiplier) {
    return limit(dsr, Poisson.of(level).byarsLower(dsr.getField("count")), multiplier);
  }

  /** Upper limit of the rate. */
  public static Column upper(Column dsr, Level level, double multiplier) {
    return limit(dsr, Poisson.of(level).byarsUpper(dsr.getField("count")), multiplier);
  }

  /** What the figure is, or why there is none for so few events; null for invalid strata. */
  public static Column statistic(Column dsr, long multiplier) {
    return when(dsr.getField("count").lt(lit(FEWEST)), lit("dsr NA for total count < " + FEWEST))
        .when(dsr.getField("rate").isNotNull(), lit("dsr per " + multiplier));
  }

  /** {@code count}, {@code population}, {@code rate} per person, {@code variance} of the rate. */
  private static Column standardised(Column strata) {
    Column weight = Lists.sum(strata, s -> s.getField("w"));
    Column rate = Lists.sum(strata, s -> share(s).multiply(s.getField("x"))).divide(weight);
    Column variance =
        Lists.sum(strata, s -> share(s).multiply(share(s)).multiply(s.getField("squares")))
            .divide(weight.multiply(weight));
    Column described =
        struct(
            Lists.sum(strata, s -> s.getField("x")).as("count"),
            Lists.sum(strata, s -> s.getField("n")).as("population"),
            rate.as("rate"),
            variance.as("variance"));
    return when(weight.gt(lit(0.0)), described);
  }

  private static Column share(Column stratum) {
    return Lists.number(stratum.getField("w")).divide(stratum.getField("n"));
  }

  private static Column atLeastNought(Column number) {
    return when(number.geq(lit(0.0)), number);
  }

  private static Column limit(Column dsr, Column byars, double multiplier) {
    Column count = dsr.getField("count");
    Column spread = sqrt(dsr.getField("variance").divide(count));
    Column margin = spread.multiply(byars.minus(count));
    return published(dsr, dsr.getField("rate").plus(margin).multiply(lit(multiplier)));
  }

  private static Column published(Column dsr, Column figure) {
    return when(dsr.getField("count").geq(lit(FEWEST)), figure);
  }
}
