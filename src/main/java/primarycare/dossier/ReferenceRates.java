package primarycare.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import primarycare.figure.CountKey;
import primarycare.figure.Protection;
import primarycare.job.Columns;
import primarycare.statistics.Isr;
import primarycare.statistics.Ratio;

/**
 * The attendances and patients of practices of reference, by period, department group, sex and age
 * band.
 *
 * <p>Attendances of no known age or sex are spread over the strata as the others of their
 * department group are. Periods have the numbers of their order.
 */
public final class ReferenceRates implements Serializable {

  private static final long serialVersionUID = 1;

  private final Strata[] periods;
  private final int strata;

  ReferenceRates(int periods, int strata) {
    this.periods = new Strata[periods];
    this.strata = strata;
    for (int period = 0; period < periods; period++) {
      this.periods[period] =
          new Strata(
              new long[strata], true, new long[Shape.GROUPS][strata], new long[Shape.GROUPS]);
    }
  }

  /** Adds a practice of reference. */
  void add(int period, Strata practice) {
    Strata own = periods[period];
    add(own.patients(), practice.patients());
    add(own.all(), practice.all());
    for (int place = 0; place < Shape.GROUPS; place++) {
      add(own.attendances()[place], practice.attendances()[place]);
    }
  }

  private static void add(long[] own, long[] others) {
    for (int i = 0; i < own.length; i++) {
      own[i] += others[i];
    }
  }

  /** Takes those of others too. */
  public ReferenceRates and(ReferenceRates others) {
    for (int period = 0; period < periods.length; period++) {
      add(period, others.periods[period]);
    }
    return this;
  }

  /**
   * The same rates by what is shown of these counts in some periods; of others there are none.
   *
   * @param shape in which the strata are
   */
  public ReferenceRates shown(
      Look look, Shape shape, Predicate<RollingPeriod> asked, Protection protection) {
    ReferenceRates shown = new ReferenceRates(periods.length, strata);
    for (int period = 0; period < periods.length; period++) {
      RollingPeriod of = look.periods().get(period);
      if (asked.test(of)) {
        CountKey key =
            CountKey.ofAll(Counting.OF_REFERENCE, Columns.ALL, Columns.ALL, of.start(), of.end());
        shown.periods[period] = periods[period].shown(key, shape, look.scheme(), protection);
      }
    }
    return shown;
  }

  /**
   * What a practice's patients would have at these rates; not a number where it has patients of an
   * age and sex of which the practices of reference have none.
   *
   * @param place of the department group in the order of publication
   */
  double expected(int period, int place, Strata practice) {
    Strata own = periods[period];
    long[] known = own.attendances()[place];
    double ofKnown = LongStream.of(known).sum();
    List<Isr.Stratum> of = new ArrayList<>();
    for (int stratum = 0; stratum < practice.size(); stratum++) {
      long patients = practice.patients()[stratum];
      if (patients > 0) {
        double spread = Ratio.of((double) (known[stratum] * own.all()[place]), ofKnown, 1);
        of.add(new Isr.Stratum(patients, spread, own.patients()[stratum]));
      }
    }
    return of.isEmpty() ? Double.NaN : Isr.expected(of);
  }
}
