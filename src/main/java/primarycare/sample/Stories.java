package primarycare.sample;

/** What is told of a practice by its place in the list, in a fictional area as in a real one. */
final class Stories {

  private static final int FORTY = 40;

  private Stories() {}

  /** Its attendances rise by half from the eighth month on. */
  static boolean rises(int practice) {
    return practice % FORTY == 19;
  }

  /** Many of its patients aged 80 and over live in a care home. */
  static boolean hasCareHome(int practice) {
    return practice % 8 == 5;
  }

  /** It never told its GPs, or not at the first census. */
  static boolean withoutGps(int practice, int month) {
    return practice % FORTY == 26 || (practice % FORTY == 4 && month == 0);
  }

  static boolean withoutNurses(int practice) {
    return practice % 9 == 3;
  }
}
