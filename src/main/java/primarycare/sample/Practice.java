package primarycare.sample;

/**
 * A practice with its list, and what makes its patients attend more or less than others.
 *
 * @param patients people by sex and single age at the first month, before rounding
 * @param growth share by which the list grows in a month
 */
record Practice(
    String code, String name, String postcode, Place place, double[][] patients, double growth) {

  private static final double STUDENT_SHARE = 0.2;

  /** Where a practice belongs; codes are blank where nobody told. */
  record Place(
      String pcnCode,
      String pcnName,
      String subIcbCode,
      String subIcbName,
      String icbCode,
      String icbName) {

    static final Place NOT_KNOWN = new Place("", "", "", "", "", "");
  }

  Practice at(Place other) {
    return new Practice(code, name, postcode, other, patients, growth);
  }

  /** People on the list at the first month. */
  double size() {
    double sum = 0;
    for (double[] sex : patients) {
      for (double people : sex) {
        sum += people;
      }
    }
    return sum;
  }

  /**
   * The list of a month: whole people, rounded by a fixed threshold a cell so that it is smooth.
   */
  int[][] list(long seed, int month) {
    int[][] list = new int[Ages.SEXES][Ages.COUNT];
    long own = Seeds.of(seed, code);
    for (int sex = 0; sex < Ages.SEXES; sex++) {
      for (int age = 0; age < Ages.COUNT; age++) {
        double people = patients[sex][age] * (1 + growth * month);
        double threshold = Seeds.unit(Seeds.mix(own + sex * Ages.COUNT + age));
        list[sex][age] = (int) Math.floor(people + threshold);
      }
    }
    return list;
  }

  /** Whether people aged 18 to 25 are more than a fifth of the list. */
  boolean hasStudents() {
    double students = 0;
    for (double[] sex : patients) {
      for (int age = 0; age < Ages.COUNT; age++) {
        students += Ages.isStudent(age) ? sex[age] : 0;
      }
    }
    return students > size() * STUDENT_SHARE;
  }
}
