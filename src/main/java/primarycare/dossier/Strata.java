package primarycare.dossier;

import java.io.Serializable;

/**
 * A practice's people of a period by sex and age band of one scheme, as they are set against a
 * reference: people of no known sex or age are in none of its strata.
 *
 * <p>Department groups are in the order of publication, all first.
 *
 * @param patients registered, those of one month after those of another
 * @param areGiven whether the lists of all months give every band
 * @param attendances by department group and stratum
 * @param all attendances of everyone, by department group
 */
record Strata(long[] patients, boolean areGiven, long[][] attendances, long[] all)
    implements Serializable {

  /** How many strata there are in a scheme. */
  static int size(Shape shape, int scheme) {
    return Shape.NO_SEX * bands(shape, scheme);
  }

  /** How many bands of known ages. */
  private static int bands(Shape shape, int scheme) {
    return shape.bandsOf(scheme) - 1;
  }

  static Strata of(Dossier practice, RollingPeriod period, int scheme) {
    int bands = bands(practice.shape(), scheme);
    int first = practice.shape().firstBand(scheme);
    long[] patients = new long[size(practice.shape(), scheme)];
    long[][] attendances = new long[Shape.GROUPS][patients.length];
    long[] all = new long[Shape.GROUPS];
    boolean some = false;
    boolean lost = false;
    for (int stratum = 0; stratum < patients.length; stratum++) {
      int sex = stratum / bands;
      int band = first + stratum % bands;
      Dossier.Sum listed = practice.patients(period, sex, band);
      patients[stratum] = listed.count();
      some |= listed.isThere();
      lost |= practice.notGiven(period, sex, band);
      for (int place = 0; place < Shape.GROUPS; place++) {
        attendances[place][stratum] =
            practice.attendances(period, Shape.published(place), sex, band).count().exact();
      }
    }
    for (int place = 0; place < Shape.GROUPS; place++) {
      all[place] = practice.attendances(period, Shape.published(place)).count().exact();
    }
    return new Strata(patients, some && !lost, attendances, all);
  }

  int size() {
    return patients.length;
  }

  /**
   * Whether some attend of an age and sex of which the lists have nobody; null where none has a
   * known age and sex.
   */
  Boolean beyondLists(int place) {
    Boolean beyond = null;
    for (int stratum = 0; stratum < size(); stratum++) {
      if (attendances[place][stratum] > 0) {
        beyond = Boolean.TRUE.equals(beyond) || patients[stratum] == 0;
      }
    }
    return beyond;
  }
}
