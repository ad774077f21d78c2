package primarycare.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * A directly standardised rate with Dobson's limits: the rate if the population had the age
 * structure of the standard.
 *
 * <p>A stratum whose population is not known, 0 or less, or whose weight or count is invalid,
 * leaves no rate, for a stratum without people has none: merge bands first, for every area alike. A
 * stratum that is not given cannot be seen, and the rate is that of the others. Below {@value
 * #FEWEST} events there are neither value nor limits. Source: Dobson et al., Statistics in Medicine
 * 1991; the threshold, Morris et al., Population Health Metrics 2018.
 *
 * @param count of events
 * @param rate per person
 * @param variance of the rate
 */
public record Dsr(double count, double population, double rate, double variance) {

  static final int FEWEST = 10;

  private static final Comparator<Stratum> ORDER =
      Comparator.comparingDouble(Stratum::weight)
          .thenComparingDouble(Stratum::population)
          .thenComparingDouble(Stratum::count)
          .thenComparingDouble(Stratum::squares);

  /**
   * A stratum of an area; what is not valid is not known.
   *
   * @param count of events, not known as 0
   * @param squares the sum over the people of the stratum of each one's count, squared, as {@link
   *     Dsr#squares} gives it, not known as 0; the count where events are independent
   * @param weight its part of the standard
   */
  public record Stratum(double count, double squares, double population, double weight) {

    public Stratum {
      count = atLeastNought(Double.isNaN(count) ? 0 : count);
      squares = atLeastNought(Double.isNaN(squares) ? 0 : squares);
      population = population > 0 ? population : Double.NaN;
      weight = atLeastNought(weight);
    }

    /** A stratum of events that are independent of one another, such as deaths. */
    public Stratum(double count, double population, double weight) {
      this(count, count, population, weight);
    }

    private double share() {
      return weight / population;
    }

    private static double atLeastNought(double number) {
      return number >= 0 ? number : Double.NaN;
    }
  }

  /** The rate of an area, from its strata, each once. */
  public static Dsr of(List<Stratum> strata) {
    List<Stratum> sorted = strata.stream().sorted(ORDER).toList();
    double weight = Sums.of(sorted, Stratum::weight);
    if (!(weight > 0)) {
      return new Dsr(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    return new Dsr(
        Sums.of(sorted, Stratum::count),
        Sums.of(sorted, Stratum::population),
        Sums.of(sorted, s -> s.share() * s.count()) / weight,
        Sums.of(sorted, s -> s.share() * s.share() * s.squares()) / (weight * weight));
  }

  /**
   * Events of a stratum, told by how many of its people had so many.
   *
   * @param persons people with 1 event each, with 2, with 3, and so on
   */
  public static long events(long... persons) {
    return total(persons, each -> each);
  }

  /** The sum over these people of each one's count, squared, that the wider limits are made of. */
  public static long squares(long... persons) {
    return total(persons, each -> each * each);
  }

  /** The rate per {@code multiplier}. */
  public double value(double multiplier) {
    return published(rate * multiplier);
  }

  /** Lower limit of the rate. */
  public double lower(Level level, double multiplier) {
    return limit(Poisson.of(level).byarsLower(count), multiplier);
  }

  /** Upper limit of the rate. */
  public double upper(Level level, double multiplier) {
    return limit(Poisson.of(level).byarsUpper(count), multiplier);
  }

  /** What the figure is, or why there is none for so few events; null for invalid strata. */
  public String statistic(long multiplier) {
    if (count < FEWEST) {
      return "dsr NA for total count < " + FEWEST;
    }
    return Double.isNaN(rate) ? null : "dsr per " + multiplier;
  }

  private static long total(long[] persons, LongUnaryOperator weight) {
    long total = 0;
    for (int each = 1; each <= persons.length; each++) {
      total += persons[each - 1] * weight.applyAsLong(each);
    }
    return total;
  }

  private double limit(double byars, double multiplier) {
    double margin = StrictMath.sqrt(variance / count) * (byars - count);
    return published((rate + margin) * multiplier);
  }

  private double published(double figure) {
    return count >= FEWEST ? figure : Double.NaN;
  }
}
