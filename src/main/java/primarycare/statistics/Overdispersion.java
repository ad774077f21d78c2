package primarycare.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The variance between areas beyond chance, tau squared, by which a funnel is widened.
 *
 * <p>Scores z = (y - target) / standard error are winsorised at the 10th and 90th percentile (type
 * 7), phi is their mean square; tau squared is 0 where N phi is below N - 1, else the estimate of
 * DerSimonian and Laird with it. Source: Spiegelhalter et al., Quality and Safety in Health Care
 * 2005 and JRSS A 2012.
 */
public final class Overdispersion {

  private static final double TENTH = 0.1;
  private static final Comparator<Area> ORDER =
      Comparator.comparingDouble(Area::z).thenComparingDouble(Area::s);

  private Overdispersion() {}

  /** A score and the standard error that it is made of. */
  private record Area(double z, double s) {

    double precision() {
      return 1 / (s * s);
    }
  }

  /**
   * Tau squared over all areas of a group, in the square of y's unit.
   *
   * <p>Areas without y or a standard error above 0 are left out. None for fewer than two.
   */
  public static double tauSquared(double[] y, double[] standardErrors, double target) {
    List<Area> areas = new ArrayList<>();
    for (int i = 0; i < y.length; i++) {
      double score = (y[i] - target) / standardErrors[i];
      if (standardErrors[i] > 0 && !Double.isNaN(score)) {
        areas.add(new Area(score, standardErrors[i]));
      }
    }
    areas.sort(ORDER);
    return areas.size() > 1 ? tauSquared(areas) : Double.NaN;
  }

  /** Lower line at a distance from the target that allows for tau squared, on y's scale. */
  public static double lower(double target, double standardError, double tauSquared, Level level) {
    return target - margin(standardError, tauSquared, level);
  }

  /** Upper line at a distance from the target that allows for tau squared, on y's scale. */
  public static double upper(double target, double standardError, double tauSquared, Level level) {
    return target + margin(standardError, tauSquared, level);
  }

  private static double margin(double standardError, double tauSquared, Level level) {
    return StrictMath.sqrt(standardError * standardError + tauSquared) * level.z();
  }

  private static double tauSquared(List<Area> areas) {
    double low = percentile(areas, TENTH);
    double high = percentile(areas, 1 - TENTH);
    double phis = Sums.of(areas, area -> square(Math.min(Math.max(area.z, low), high)));
    double w = Sums.of(areas, Area::precision);
    double w2 = Sums.of(areas, area -> square(area.precision()));
    double beyond = phis - (areas.size() - 1);
    return Math.max(beyond / (w - w2 / w), 0);
  }

  /** Type 7: between the values at whole ranks of (N - 1) p, in proportion. */
  private static double percentile(List<Area> areas, double p) {
    double rank = (areas.size() - 1) * p;
    int whole = (int) rank;
    double below = areas.get(whole).z;
    double above = areas.get(whole + 1).z;
    return below + (above - below) * (rank - whole);
  }

  private static double square(double x) {
    return x * x;
  }
}
