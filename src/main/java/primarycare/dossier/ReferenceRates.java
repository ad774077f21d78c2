package primarycare.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
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

  ReferenceRates(int periods, int strata) {
    this.periods = new Strata[periods];
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

  /** What practices of reference come to in a period. */
  Strata of(int period) {
    return periods[period];
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
