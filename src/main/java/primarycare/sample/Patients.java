package primarycare.sample;

import java.util.List;
import primarycare.sample.AttendanceCodes.Group;

/** The people behind the lists: each is a number, and what follows from it stays the same. */
final class Patients {

  private static final int CELLS = AttendanceMonth.CELLS;
  static final int LSOAS = 6;
  static final int LSOA_STEP = 3;
  private static final int FIRST_LSOA = 970_001;
  private static final int LSOA_CODES = 29_000;
  private static final int OLD = 80;
  private static final int ADULT = 18;
  private static final int PENSION = 65;
  private static final double IN_CARE_HOME = 0.05;
  private static final double IN_CARE_HOME_OF_PRACTICE = 0.45;
  private static final double HOMELESS = 0.004;
  private static final double LSOA_NOT_KNOWN = 0.01;
  private static final double SEX_NOT_KNOWN = 0.002;
  private static final double NOT_TRACED = 0.03;

  private final long seed;
  private final byte[][] codes;
  private final boolean[] students;
  private final Group[][] groups = new Group[2][Ages.COUNT];

  Patients(long seed, Area area) {
    this.seed = Seeds.of(seed, "people");
    List<Practice> practices = area.practices();
    this.codes = practices.stream().map(p -> Choice.cell(p.code())).toArray(byte[][]::new);
    this.students = new boolean[codes.length];
    for (int i = 0; i < codes.length; i++) {
      students[i] = practices.get(i).hasStudents();
    }
    for (int age = 0; age < Ages.COUNT; age++) {
      groups[0][age] = Group.of(age, false);
      groups[1][age] = Group.of(age, true);
    }
  }

  byte[] code(int cell) {
    return codes[cell / CELLS];
  }

  static int sex(int cell) {
    return cell / Ages.COUNT % Ages.SEXES;
  }

  static int age(int cell) {
    return cell % Ages.COUNT;
  }

  Group group(int cell) {
    return groups[students[cell / CELLS] ? 1 : 0][age(cell)];
  }

  /** The second half of an area goes to its second hospital. */
  int hospital(int cell) {
    return cell / CELLS < codes.length / 2 ? 0 : 1;
  }

  /**
   * One of the people of a cell: the lower numbers of them attend far more often than the others.
   *
   * @param registration those who are not of the practice are other people
   */
  long person(int cell, int people, int registration, long bits) {
    double u = Seeds.unit(bits);
    long number = (long) (people * u * u);
    return Seeds.mix(Seeds.mix(seed + ((long) cell << 4) + registration) + number);
  }

  /** People of 95 and over are rarely much older. */
  static int age(int cell, long person) {
    int age = age(cell);
    int over = Math.min(10, Long.numberOfTrailingZeros(person >>> 40) / 2 + (int) (person >>> 62));
    return age == Ages.COUNT - 1 ? age + over : age;
  }

  /** The number in a code that the census never gave to a neighbourhood; 0 where not known. */
  static int lsoa(int cell, long person) {
    int place = Seeds.below(LSOAS, Seeds.mix(person));
    return chance(person, 1) < LSOA_NOT_KNOWN ? 0 : lsoa(cell / CELLS, place);
  }

  /** The number of one of the neighbourhoods of a practice, the later of which the next one has. */
  static int lsoa(int practice, int place) {
    return FIRST_LSOA + (practice * LSOA_STEP + place) % LSOA_CODES;
  }

  static byte[] accommodation(int cell, long person) {
    int age = age(cell);
    if (age >= OLD) {
      double share = Stories.hasCareHome(cell / CELLS) ? IN_CARE_HOME_OF_PRACTICE : IN_CARE_HOME;
      double chance = chance(person, 2);
      if (chance < share) {
        return chance < share / 2
            ? AttendanceCodes.LIVES_IN_NURSING_HOME
            : AttendanceCodes.LIVES_IN_RESIDENTIAL_HOME;
      }
    }
    boolean homeless = age >= ADULT && age < PENSION && chance(person, 2) < HOMELESS;
    return homeless ? AttendanceCodes.HOMELESS : AttendanceCodes.BLANK;
  }

  static boolean isSexKnown(long person) {
    return chance(person, 3) >= SEX_NOT_KNOWN;
  }

  /** A few people are nobody that the records know: they have no key. */
  static boolean isTraced(long person) {
    return chance(person, 4) >= NOT_TRACED;
  }

  /** What chance decided about a person, for a purpose. */
  private static double chance(long person, int purpose) {
    return Seeds.unit(Seeds.mix(person + purpose));
  }
}
