package primarycare.figure;

import primarycare.statistics.Change;
import primarycare.statistics.Comparison;
import primarycare.statistics.Isr;
import primarycare.statistics.Level;
import primarycare.statistics.Poisson;
import primarycare.statistics.Ratio;
import primarycare.statistics.Wilson;

/** What follows from figures that are shown; null where one of them is not. */
public final class Figures {

  private static final double PERCENT = 100;

  private Figures() {}

  /** As {@link Ratio#of}. */
  public static Double ratio(Shown numerator, Shown denominator) {
    return known(Ratio.of(numerator.orNaN(), denominator.orNaN(), 1));
  }

  /** As {@link Ratio#of}. */
  public static Double per(double of, Shown numerator, Double denominator) {
    return known(Ratio.of(numerator.orNaN(), orNaN(denominator), of));
  }

  /** As {@link Ratio#of}, of a hundred. */
  public static Double percent(Shown numerator, Shown denominator) {
    return known(Ratio.of(numerator.orNaN(), denominator.orNaN(), PERCENT));
  }

  /** The lower 95% limit of {@link #per}, as {@link Poisson#lower}. */
  public static Double lowerPer(double of, Shown numerator, Double denominator) {
    return known(Ratio.of(Poisson.P95.lower(numerator.orNaN()), orNaN(denominator), of));
  }

  /** The upper 95% limit of {@link #per}, as {@link Poisson#upper}. */
  public static Double upperPer(double of, Shown numerator, Double denominator) {
    return known(Ratio.of(Poisson.P95.upper(numerator.orNaN()), orNaN(denominator), of));
  }

  /** The lower 95% limit of {@link #ratio}, of the lowest count that may be shown so. */
  public static Double lowerRatio(Shown observed, Double expected, Protection protection) {
    double lowest = Math.max(observed.orNaN() - margin(observed, protection), 0);
    return known(Isr.lower(lowest, orNaN(expected), Level.P95, 1));
  }

  /** The upper 95% limit of {@link #ratio}, of the highest count that may be shown so. */
  public static Double upperRatio(Shown observed, Double expected, Protection protection) {
    double highest = observed.orNaN() + margin(observed, protection);
    return known(Isr.upper(highest, orNaN(expected), Level.P95, 1));
  }

  /** As {@link Comparison#of}, by limits that are there. */
  public static String compared(double benchmark, Double lower, Double upper) {
    return Comparison.of(benchmark, orNaN(lower), orNaN(upper));
  }

  /** By how much a count may differ from what is shown of it. */
  public static long margin(Shown shown, Protection protection) {
    return shown.status() == Shown.Status.ROUNDED ? protection.mostAdded() : 0;
  }

  /** One public amount over another, as {@link Ratio#of}. */
  public static Double ofPublic(double of, Number numerator, Number denominator) {
    return known(Ratio.of(orNaN(numerator), orNaN(denominator), of));
  }

  /** A public amount as a part of another, as {@link Wilson#of}. */
  public static Double part(double of, Number numerator, Number denominator) {
    return known(Wilson.of(orNaN(numerator), orNaN(denominator), of));
  }

  /** The lower 95% limit of {@link #part}, as {@link Wilson#lower}. */
  public static Double lowerPart(double of, Number numerator, Number denominator) {
    return known(Wilson.lower(orNaN(numerator), orNaN(denominator), Level.P95, of));
  }

  /** The upper 95% limit of {@link #part}, as {@link Wilson#upper}. */
  public static Double upperPart(double of, Number numerator, Number denominator) {
    return known(Wilson.upper(orNaN(numerator), orNaN(denominator), Level.P95, of));
  }

  /** As {@link Change#of}. */
  public static Double change(Double figure, Double earlier) {
    return known(Change.of(orNaN(figure), orNaN(earlier)));
  }

  /** As {@link Change#index}. */
  public static Double index(Double figure, Double base) {
    return known(Change.index(orNaN(figure), orNaN(base)));
  }

  private static double orNaN(Number number) {
    return number == null ? Double.NaN : number.doubleValue();
  }

  private static Double known(double number) {
    return Double.isNaN(number) ? null : number;
  }
}
