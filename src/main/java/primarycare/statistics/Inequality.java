package primarycare.statistics;

import java.util.Comparator;
import java.util.List;

/**
 * Slope index and relative index of inequality: how a rate changes over groups ordered from the
 * most to the least deprived.
 *
 * <p>The rates of the groups are regressed on the groups' ridit scores (the share of the population
 * that is more deprived, with half of the group's own), weighted by population. The slope index is
 * the fitted rate at the most deprived end less the one at the least deprived, the relative index
 * the one over the other. Both are weighted sums of the groups' counts; limits take these for
 * independent Poisson counts, those of the relative index on the logarithmic scale. Attendances
 * cluster in people, and groups scatter about the line, so that true limits are wider.
 *
 * <p>None where a group has no count, fewer than {@value #FEWEST} have people, or nothing varies;
 * the relative index also where a fitted end is not above 0. Source: Mackenbach and Kunst, Social
 * Science and Medicine 1997; Low and Low, Journal of Public Health 2004.
 *
 * @param slope per person
 * @param logVariance of the logarithm of the relative index
 */
public record Inequality(double slope, double slopeVariance, double relative, double logVariance) {

  /** Groups with people that there are at least. */
  public static final int FEWEST = 3;

  private static final double HALF = 0.5;
  private static final Inequality NONE =
      new Inequality(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  private static final Comparator<Group> ORDER =
      Comparator.comparingDouble(Group::order)
          .thenComparingDouble(Group::events)
          .thenComparingDouble(Group::population);

  /** A 95% limit or the value itself. */
  public enum Part {
    VALUE(0),
    LOWER(-Level.P95.z()),
    UPPER(Level.P95.z());

    private final double errors;

    Part(double errors) {
      this.errors = errors;
    }
  }

  /**
   * A group of the population.
   *
   * @param order the most deprived first
   * @param population 0 or not known for a group without people, which is left out
   */
  public record Group(double order, double events, double population) {}

  /** Both indexes, from the groups, each once. */
  public static Inequality of(List<Group> groups) {
    List<Group> peopled =
        groups.stream().filter(group -> group.population > 0).sorted(ORDER).toList();
    return peopled.size() < FEWEST ? NONE : Line.of(peopled).indexes();
  }

  /** Slope index per {@code multiplier} of population. */
  public double slope(Part part, double multiplier) {
    return (slope + StrictMath.sqrt(slopeVariance) * part.errors) * multiplier;
  }

  /** Relative index: 1 where there is no inequality. */
  public double relative(Part part) {
    double width = StrictMath.sqrt(logVariance) * part.errors;
    return StrictMath.exp(StrictMath.log(relative) + width);
  }

  /** A group with its ridit score less a half: the scores average to 0. */
  private record Scored(double x, double n, double r) {}

  /** The fitted line; most and least are its ends. */
  private record Line(
      List<Scored> groups, double all, double spread, double fall, double most, double least) {

    static Line of(List<Group> groups) {
      double all = Sums.of(groups, Group::population);
      List<Scored> scored = groups.stream().map(group -> scored(group, groups, all)).toList();
      double spread = Sums.of(scored, g -> g.n * g.r * g.r);
      double fall = Sums.of(scored, g -> g.r * g.x) / spread * -1;
      double mean = Sums.of(scored, Scored::x) / all;
      return new Line(scored, all, spread, fall, mean + fall * HALF, mean - fall * HALF);
    }

    private static Scored scored(Group group, List<Group> groups, double all) {
      List<Group> moreDeprived = groups.stream().filter(g -> g.order < group.order).toList();
      double people = Sums.of(moreDeprived, Group::population) + group.population * HALF;
      return new Scored(group.events, group.population, people / all - HALF);
    }

    Inequality indexes() {
      double variance = Sums.of(groups, g -> g.r * g.r * g.x) / (spread * spread);
      double relative = relative();
      return new Inequality(
          fall, variance, relative, Double.isNaN(relative) ? relative : logVariance());
    }

    /** The fitted ends cannot both be below 0, for they lie about a mean that is not. */
    private double relative() {
      double relative = least > 0 ? most / least : Double.NaN;
      return relative > 0 ? relative : Double.NaN;
    }

    /** The variance of the logarithm of one fitted end over the other, by the delta method. */
    private double logVariance() {
      double mean = 1 / all;
      return Sums.of(
          groups,
          g -> {
            double tilt = g.r * HALF / spread;
            double part = (mean - tilt) / most - (mean + tilt) / least;
            return part * part * g.x;
          });
    }
  }
}
