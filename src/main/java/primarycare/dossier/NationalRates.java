package primarycare.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import primarycare.job.Span;
import primarycare.statistics.Isr;
import primarycare.statistics.Ratio;

/**
 * Attendances and patients of England in a year, by department group and stratum of {@link Strata}.
 *
 * @param attendances by department group in the order of publication and stratum; not a number
 *     where they are not given, and null for a group without any
 * @param patients of the same
 */
public record NationalRates(double[][] attendances, double[][] patients) implements Serializable {

  private static final int ALL = 0;
  private static final double DAYS_OF_A_YEAR = 365;

  /**
   * What a practice's patients would have at these rates, of a month by its days out of 365; not a
   * number where a stratum in which it has patients is not given.
   */
  double expected(RollingPeriod period, int place, Strata practice) {
    return expected(period, place, practice.patients());
  }

  /** The same of registered patients by stratum, those of one month after those of another. */
  double expected(RollingPeriod period, int place, long[] registered) {
    double[] events = attendances[place];
    double years = years(period);
    List<Isr.Stratum> strata = new ArrayList<>();
    for (int stratum = 0; events != null && stratum < registered.length; stratum++) {
      if (registered[stratum] > 0) {
        double people = (double) registered[stratum] / period.months() * years;
        strata.add(new Isr.Stratum(people, events[stratum], patients[place][stratum]));
      }
    }
    return strata.isEmpty() ? Double.NaN : Isr.expected(strata);
  }

  private static double years(RollingPeriod period) {
    return period.span() == Span.ROLLING_YEAR ? 1 : period.days() / DAYS_OF_A_YEAR;
  }

  /**
   * Attendances of all departments in a period, per so many patients; not a number where a stratum
   * is not given, for then it is not England.
   */
  public double all(RollingPeriod period, double per) {
    return attendances[ALL] == null
        ? Double.NaN
        : Ratio.of(
                DoubleStream.of(attendances[ALL]).sum(), DoubleStream.of(patients[ALL]).sum(), per)
            * years(period);
  }
}
