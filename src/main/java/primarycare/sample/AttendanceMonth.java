package primarycare.sample;

import java.time.LocalDate;
import java.util.List;
import primarycare.job.Month;

/**
 * The attendances of a month before they are drawn: how many fall into each hour of each day, and
 * how likely each practice, sex and age is.
 */
final class AttendanceMonth {

  static final int CELLS = Ages.SEXES * Ages.COUNT;

  private static final int STEP_FROM = 7;
  private static final double STEP = 1.5;
  private static final double CARE_HOME_FACTOR = 1.6;
  private static final int OLD = 80;
  private static final int CHILD = 16;

  private final Month month;
  private final int index;
  private final long before;
  private final long[] slots;
  private final int[] people;
  private final Alias cells;

  /**
   * @param index 0 for the first month
   * @param before attendances of all earlier months
   */
  AttendanceMonth(long seed, Area area, Month month, int index, long before, long attendances) {
    this.month = month;
    this.index = index;
    this.before = before;
    this.slots = slots(seed, month, attendances);
    this.people = new int[area.practices().size() * CELLS];
    double[] weights = new double[people.length];
    for (int i = 0; i < area.practices().size(); i++) {
      fill(weights, i, area.practices().get(i), seed);
    }
    this.cells = Alias.of(weights);
  }

  Month month() {
    return month;
  }

  long before() {
    return before;
  }

  long attendances() {
    return slots[slots.length - 1];
  }

  /** Practice, sex and age in one number, drawn by {@link #CELLS} a practice. */
  Alias cells() {
    return cells;
  }

  int people(int cell) {
    return people[cell];
  }

  /** The hour, counted from the first of the month, in which an attendance of this number falls. */
  int slot(long number) {
    int low = 0;
    int high = slots.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (slots[middle] > number) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The number of the first attendance behind a slot. */
  long end(int slot) {
    return slots[slot];
  }

  /** How the attendances of all months share what was asked for, by largest remainder. */
  static long[] shares(long seed, List<Month> months, long total) {
    double[] weights = months.stream().mapToDouble(m -> Seasons.month(m, seed)).toArray();
    return differences(cumulated(weights, total));
  }

  private static long[] slots(long seed, Month month, long attendances) {
    int days = month.first().lengthOfMonth();
    double[] weights = new double[days * Seasons.HOURS];
    for (int slot = 0; slot < weights.length; slot++) {
      LocalDate day = month.first().plusDays(slot / Seasons.HOURS);
      weights[slot] = Seasons.day(day, seed) * Seasons.hour(slot % Seasons.HOURS);
    }
    return cumulated(weights, attendances);
  }

  /** Whole numbers that grow with the weights and end at the total. */
  private static long[] cumulated(double[] weights, long total) {
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    long[] ends = new long[weights.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      ends[i] = Math.min(total, Math.round(total * (sum / all)));
    }
    ends[ends.length - 1] = total;
    return ends;
  }

  private static long[] differences(long[] ends) {
    long[] parts = ends.clone();
    for (int i = 1; i < parts.length; i++) {
      parts[i] = ends[i] - ends[i - 1];
    }
    return parts;
  }

  private void fill(double[] weights, int i, Practice practice, long seed) {
    int[][] list = practice.list(seed, index);
    double factor = factor(i, practice, seed);
    for (int sex = 0; sex < Ages.SEXES; sex++) {
      for (int age = 0; age < Ages.COUNT; age++) {
        int cell = i * CELLS + sex * Ages.COUNT + age;
        people[cell] = list[sex][age];
        weights[cell] = list[sex][age] * Ages.attendances(age) * factor * more(i, sex, age);
      }
    }
  }

  /** Where a practice stands between the fewest attendances, at 0, and the most. */
  static double place(Practice practice, long seed) {
    return Seeds.unit(seed, "factor " + practice.code());
  }

  /** What a practice's place in the area does, as deprivation does; one rises from a month on. */
  private double factor(int i, Practice practice, long seed) {
    double u = place(practice, seed);
    double steady = 0.7 + 0.75 * u * u;
    return Stories.rises(i) && index >= STEP_FROM ? steady * STEP : steady;
  }

  private double more(int i, int sex, int age) {
    double winter = Seasons.winter(month);
    double child = age < CHILD ? 0.92 + 0.16 * winter : 1;
    double boys = age < CHILD && sex == Ages.MALE ? 1.15 : 1;
    double old = age >= OLD ? 0.95 + 0.1 * winter : 1;
    double careHome = age >= OLD && Stories.hasCareHome(i) ? CARE_HOME_FACTOR : 1;
    return child * boys * old * careHome;
  }
}
