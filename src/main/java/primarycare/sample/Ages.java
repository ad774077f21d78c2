package primarycare.sample;

/** Single years of age to 95 and over: how many people have them, and how often they attend. */
final class Ages {

  /** Ages 0 to 94, and one for 95 and over. */
  static final int COUNT = 96;

  /** Female, then male, as the lists have them. */
  static final int SEXES = 2;

  static final int FEMALE = 0;
  static final int MALE = 1;

  private static final int BAND = 5;
  private static final int STUDENT_FROM = 18;
  private static final int STUDENT_TO = 25;

  /** People per thousand by quinary band, near enough to England's. */
  private static final double[] PYRAMID = {
    50, 56, 60, 61, 64, 69, 72, 71, 68, 63, 65, 67, 61, 52, 46, 36, 23, 13, 5, 2
  };

  /** Attendances per 1,000 a year from age 0 to 30, with the peak of students at 21 to 25. */
  private static final double[] YOUNG = {
    850, 640, 520, 430, 380, 310, 295, 285, 280, 280, 285, 290, 300, 310, 320, 330, 350, 370, 400,
    420, 440, 560, 590, 590, 570, 540, 420, 400, 390, 380, 370
  };

  /** Attendances per 1,000 a year in each quinary band from 30 on. */
  private static final double[] OLDER = {
    355, 335, 320, 305, 295, 290, 290, 310, 360, 450, 570, 730, 860, 920
  };

  private Ages() {}

  /** How many of a thousand people have an age, before a practice's own pattern. */
  static double people(int age) {
    int band = age / BAND;
    return age == COUNT - 1 ? PYRAMID[band] : PYRAMID[band] / BAND;
  }

  static double attendances(int age) {
    return age < YOUNG.length ? YOUNG[age] : OLDER[band(age) - bands() + OLDER.length];
  }

  static boolean isStudent(int age) {
    return age >= STUDENT_FROM && age <= STUDENT_TO;
  }

  static int band(int age) {
    return age / BAND;
  }

  /** The first age of a band; of the one behind the last, the number of ages. */
  static int first(int band) {
    return Math.min(band * BAND, COUNT);
  }

  static int bands() {
    return PYRAMID.length;
  }

  /** As the quinary files write it: {@code 0_4} to {@code 90_94}, and {@code 95+}. */
  static String bandLabel(int band) {
    int from = band * BAND;
    return band == bands() - 1 ? from + "+" : from + "_" + (from + BAND - 1);
  }

  /** As the single-age files write it: {@code 0} to {@code 94}, and {@code 95+}. */
  static String label(int age) {
    return age == COUNT - 1 ? age + "+" : String.valueOf(age);
  }

  static String sexLabel(int sex) {
    return sex == FEMALE ? "FEMALE" : "MALE";
  }
}
