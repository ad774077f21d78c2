package primarycare.sample;

import java.util.List;
import java.util.stream.Stream;

/** The codes of an attendance and how often each is used: ECDS and SNOMED CT, as submitted. */
final class AttendanceCodes {

  /** How a patient's age decides what they come with and what becomes of them. */
  enum Group {
    CHILD,
    YOUNG,
    STUDENT,
    ADULT,
    OLDER;

    private static final int YOUNG_FROM = 16;
    private static final int ADULT_FROM = 26;
    private static final int OLDER_FROM = 65;

    static Group of(int age, boolean studentPractice) {
      if (age < YOUNG_FROM) {
        return CHILD;
      }
      if (age < ADULT_FROM) {
        return studentPractice ? STUDENT : YOUNG;
      }
      return age < OLDER_FROM ? ADULT : OLDER;
    }
  }

  /** The first choice of a department is type 1; the last is blank. */
  static final int TYPE_1 = 0;

  /** Hospital and site of a department, in the order of its choices, for each of two hospitals. */
  private static final byte[][][] SITES = {
    sites("Z9A,Z9A01,", "Z9A,Z9A02,", "Z9C,Z9C01,", "Z9C,Z9C02,", "Z9A,Z9A03,", "Z9A,Z9A01,"),
    sites("Z9B,Z9B01,", "Z9B,Z9B02,", "Z9C,Z9C03,", "Z9C,Z9C04,", "Z9B,Z9B03,", "Z9B,Z9B01,")
  };

  /** Types of department, in the order of their choices: 01 to 05, and one that is not known. */
  static final int DEPARTMENT_TYPES = SITES[0].length;

  static final Choice CATEGORY = Choice.of("1 930", "2 28", "3 12", "4 25", "X 2", "- 3");
  static final int NOT_APPLICABLE = 4;
  private static final int PLANNED = 3;

  static final Choice SEX_NOT_KNOWN = Choice.of("9 3", "0 1");
  static final Choice SEX = Choice.of("2 1", "1 1");

  /** Whose patient: the area's own practice first, then codes that are no practice of it. */
  static final Choice REGISTRATION =
      Choice.of(
          "own 9310", "V81997 120", "V81999 80", "V81998 30", "- 50", "elsewhere 400", "lost 10");

  static final int OWN = 0;
  static final int ELSEWHERE = 5;
  static final int LOST = 6;

  /** Codes that no register knows. */
  static final Choice LOST_PRACTICE = Choice.evenly(List.of("Y97404", "Y97410", "Y97451"));

  static final Choice STATUS_TYPE_1 =
      Choice.of(
          "182992009 882",
          "1077031000000103 20",
          "1066321000000107 40",
          "1066301000000103 15",
          "1066311000000101 15",
          "1077021000000100 10",
          "1077081000000104 10",
          "63238001 0.4",
          "75004002 1.2",
          "- 6");
  static final Choice STATUS_OTHER =
      Choice.of(
          "182992009 950",
          "1066301000000103 20",
          "1066321000000107 15",
          "1077781000000101 8",
          "- 7");

  /** In both lists the first status is a completed treatment. */
  static final int TREATED = 0;

  static final int DEAD_ON_ARRIVAL = 7;
  private static final int DIED = 8;

  /** The first destination of all. */
  static final int HOME = 0;

  static final byte[] SECONDS = RowBuffer.ascii(":00,");
  static final byte[] NO_AGE = Choice.cell("abc");
  static final byte[] NO_SEX = Choice.cell("Q");
  static final byte[] MORTUARY = Choice.cell("305398007");
  static final byte[] BLANK = Choice.cell("");
  static final byte[] NURSING_HOME = Choice.cell("306694006");
  static final byte[] HOMELESS = Choice.cell("32911000");
  static final byte[] LIVES_IN_NURSING_HOME = Choice.cell("160734000");
  static final byte[] LIVES_IN_RESIDENTIAL_HOME = Choice.cell("394923006");

  static final Choice ACUITY_TYPE_1 =
      Choice.of(
          "1064901000000108 390",
          "1077241000000103 370",
          "1064911000000105 160",
          "1077251000000100 50",
          "1064891000000107 18",
          "- 12");
  static final Choice ACUITY_OTHER =
      Choice.of("1077241000000103 560", "1077251000000100 360", "1064901000000108 60", "- 20");

  private static final Choice[] DESTINATIONS = new Choice[Group.values().length];
  private static final Choice[][] COMPLAINTS = new Choice[Group.values().length][2];
  private static final Choice[][] DEPARTMENTS = new Choice[Group.values().length][4];

  static {
    for (Group group : Group.values()) {
      DESTINATIONS[group.ordinal()] = destinations(group);
      for (int season = 0; season < 2; season++) {
        COMPLAINTS[group.ordinal()][season] = complaints(group, season == 1);
        DEPARTMENTS[group.ordinal()][season] = departments(group, season == 1, false);
        DEPARTMENTS[group.ordinal()][season + 2] = departments(group, season == 1, true);
      }
    }
  }

  private AttendanceCodes() {}

  /** Hospitals report neither planned attendances nor those that are none. */
  static boolean isReported(int category) {
    return category != PLANNED && category != NOT_APPLICABLE;
  }

  static byte[] site(int hospital, int department) {
    return SITES[hospital][department];
  }

  static boolean isDeath(int statusOfType1) {
    return statusOfType1 == DEAD_ON_ARRIVAL || statusOfType1 == DIED;
  }

  /** Where a treated patient of a type 1 department goes. */
  static Choice destination(Group group) {
    return DESTINATIONS[group.ordinal()];
  }

  static Choice complaint(Group group, boolean winter) {
    return COMPLAINTS[group.ordinal()][winter ? 1 : 0];
  }

  /** Urgent treatment centres close for the night; students use them most. */
  static Choice department(Group group, boolean winter, boolean night) {
    return DEPARTMENTS[group.ordinal()][(winter ? 1 : 0) + (night ? 2 : 0)];
  }

  private static byte[][] sites(String... sites) {
    return Stream.of(sites).map(RowBuffer::ascii).toArray(byte[][]::new);
  }

  private static Choice departments(Group group, boolean winter, boolean night) {
    double urgent =
        switch (group) {
          case CHILD -> 36;
          case YOUNG -> 42;
          case STUDENT -> 58;
          case ADULT -> 34;
          case OLDER -> 15;
        };
    double open = night ? 0.04 : 1.15;
    double type1 = (97 - urgent) * (winter ? 1.08 : 1);
    return Choice.of(
        "01 " + type1,
        "02 2",
        "03 " + urgent * open * 0.94,
        "04 " + urgent * open * 0.06,
        "05 1.5",
        "- 0.3");
  }

  private static Choice destinations(Group group) {
    double admitted =
        switch (group) {
          case CHILD -> 10;
          case YOUNG, STUDENT -> 11;
          case ADULT -> 22;
          case OLDER -> 48;
        };
    return Choice.of(
        "306689006 " + (95 - admitted),
        "306706006 " + admitted,
        "1066331000000109 3",
        "1066391000000105 0.5",
        "1066361000000104 0.4",
        "19712007 0.6",
        "306705005 0.2");
  }

  /** Abdomen, chest, breath, limbs, head, fever, cough, and less: weights by age and season. */
  private static Choice complaints(Group group, boolean winter) {
    double injury = (group == Group.CHILD ? 2.2 : 1) * (winter ? 0.8 : 1.2);
    double illness = (group == Group.CHILD ? 2.5 : 1) * (winter ? 1.4 : 0.7);
    double heart = group == Group.OLDER ? 2.2 : group == Group.ADULT ? 1.2 : 0.3;
    return Choice.of(
        "21522001 11",
        "29857009 " + 8 * heart,
        "267036007 " + 6 * heart * (winter ? 1.4 : 0.8),
        "127278005 " + 9 * injury,
        "127279002 " + 9 * injury,
        "82271004 " + 6 * injury,
        "312608009 " + 5 * injury,
        "386661006 " + 4 * illness,
        "49727002 " + 3 * illness,
        "162397003 " + 2.5 * illness,
        "422400008 " + 3 * illness,
        "301354004 " + 1.5 * illness,
        "271807003 3",
        "25064002 4",
        "404640003 " + 2 * heart,
        "271594007 " + 2 * heart,
        "80313002 " + 2 * heart,
        "161891005 4",
        "41652007 3",
        "91175000 1.5",
        "62315008 2",
        "- 2");
  }
}
