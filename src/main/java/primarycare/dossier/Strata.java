package primarycare.dossier;

import java.io.Serializable;
import java.util.stream.IntStream;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.Protection;

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

  /**
   * The same by what is shown of these counts; one that is suppressed is taken for the middle of
   * small ones.
   *
   * @param of whom all of them count
   */
  Strata shown(CountKey of, Shape shape, int scheme, Protection protection) {
    int bands = bands(shape, scheme);
    long[][] own = new long[Shape.GROUPS][size()];
    long[] everyone = new long[Shape.GROUPS];
    for (int place = 0; place < Shape.GROUPS; place++) {
      CountKey key = of.withDepartment(Shape.published(place));
      everyone[place] = shown(Count.of(all[place], key), protection);
      for (int stratum = 0; stratum < size(); stratum++) {
        CountKey some =
            key.withSex(stratum / bands)
                .withAges(shape.ages(shape.firstBand(scheme) + stratum % bands));
        own[place][stratum] = shown(Count.of(attendances[place][stratum], some), protection);
      }
    }
    return new Strata(patients, areGiven, own, everyone);
  }

  private static long shown(Count count, Protection protection) {
    Long value = protection.show(count).value();
    return value == null ? protection.middleOfSuppressed() : value;
  }

  int size() {
    return patients.length;
  }

  /** How many attend of an age and sex of which the lists have nobody. */
  long beyondLists(int place) {
    return IntStream.range(0, size())
        .filter(stratum -> patients[stratum] == 0)
        .mapToLong(stratum -> attendances[place][stratum])
        .sum();
  }
}
