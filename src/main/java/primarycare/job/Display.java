package primarycare.job;

import java.io.Serializable;

/**
 * Below what a figure is not given alone, or two are not told apart.
 *
 * <p>No published source sets these numbers: they are rules of display, which a job may change.
 *
 * @param completenessPercent share of records that must tell of a thing, so that a share of those
 *     that do is given as one figure
 * @param similarPercent difference up to which two figures without a test are similar, in percent
 *     of the one that the other is compared with
 * @param fewestAreas areas of a type that are ranked at least
 * @param partialMonthPercent fall of what an extract has of a provider's official total, from which
 *     on its month is partial
 * @param fewestAttendances attendances on which an index of inequality rests at least
 */
public record Display(
    double completenessPercent,
    double similarPercent,
    int fewestAreas,
    double partialMonthPercent,
    int fewestAttendances)
    implements Serializable {

  /** Those of a job that says nothing of them. */
  public static final Display DEFAULT = new Display(50, 2, 10, 20, 50);

  private static final String COMPLETENESS = "completenessPercent";
  private static final String SIMILAR = "similarPercent";
  private static final String AREAS = "fewestAreas";
  private static final String PARTIAL = "partialMonthPercent";
  private static final String ATTENDANCES = "fewestAttendances";
  private static final double ALL = 100;

  /** One area has no rank among others. */
  private static final int TWO = 2;

  private static final double MOST = 1_000_000;

  static Display of(Keys job) {
    Keys keys = job.object("display", COMPLETENESS, SIMILAR, AREAS, PARTIAL, ATTENDANCES);
    return new Display(
        keys.number(COMPLETENESS, 0, ALL).orElse(DEFAULT.completenessPercent),
        keys.number(SIMILAR, 0, ALL).orElse(DEFAULT.similarPercent),
        whole(keys, AREAS, TWO, DEFAULT.fewestAreas),
        keys.number(PARTIAL, 1, ALL).orElse(DEFAULT.partialMonthPercent),
        whole(keys, ATTENDANCES, 0, DEFAULT.fewestAttendances));
  }

  private static int whole(Keys keys, String key, int least, int absent) {
    double number = keys.number(key, least, MOST).orElse((double) absent);
    if (number != Math.rint(number)) {
      keys.add(
          "not a whole number", key, Double.toString(number), least + " to " + (long) MOST, "");
    }
    return (int) number;
  }
}
