package primarycare.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import primarycare.sample.Practice.Place;

/** The fictional area: codes that belong to nobody, and a story for everything an area can have. */
final class Eldermere {

  static final String NAME = "Eldermere (fictional)";

  /** Practices by their place in the list: each story stands at a fixed one. */
  static final int MOVES_PCN = 11;

  static final int TYPED_OVER = 10;
  static final int SHARED = 14;
  static final int WITHOUT_PCN = 22;
  static final int WITHOUT_NEIGHBOURHOOD = 30;
  static final int NOT_INSPECTED = 7;
  static final int INSPECTED_AGAIN = 17;
  static final int WITHOUT_DETAILS = 33;

  private static final int ELSEWHERE = 60;
  private static final double LOG_SIZE = 8.47;
  private static final double LOG_SPREAD = 0.4;
  private static final int SMALLEST = 1_400;
  private static final int LARGEST = 15_000;
  private static final int STUDENT_LIST = 13_400;

  private static final List<String> PCNS =
      List.of(
          "ELDERMERE CITY EAST",
          "ELDERMERE CITY WEST",
          "NORTH WOLDS",
          "RIVERSIDE",
          "SOUTH FEN",
          "MARKET TOWNS");
  private static final List<String> TREES =
      List.of(
          "ALDER",
          "BIRCH",
          "CEDAR",
          "CHESTNUT",
          "ELM",
          "FERN",
          "GORSE",
          "HAZEL",
          "HEATHER",
          "HOLLY",
          "IVY",
          "JUNIPER",
          "LARCH",
          "LAUREL",
          "LINDEN",
          "MAPLE",
          "OAK",
          "POPLAR",
          "ROWAN",
          "WILLOW");
  private static final List<String> STREETS =
      List.of("HOUSE", "LANE", "BRIDGE", "PARK", "STREET", "GREEN");
  private static final List<String> KINDS =
      List.of(
          "SURGERY",
          "MEDICAL CENTRE",
          "HEALTH CENTRE",
          "PRACTICE",
          "MEDICAL PRACTICE",
          "FAMILY PRACTICE");

  private final long seed;
  private final int count;
  private final Geography geography;

  private Eldermere(long seed, int count) {
    this.seed = seed;
    this.count = count;
    this.geography = new Geography(count);
  }

  static Area area(long seed, int count) {
    Eldermere eldermere = new Eldermere(seed, count);
    List<String> names = eldermere.names();
    List<Practice> practices =
        IntStream.range(0, count).mapToObj(i -> eldermere.practice(i, names.get(i))).toList();
    return new Area(NAME, practices, elsewhere());
  }

  /** Codes of practices outside, which belong to nobody either. */
  static List<String> elsewhere() {
    return IntStream.rangeClosed(1, ELSEWHERE)
        .mapToObj(i -> String.format(Locale.ROOT, "Y98%03d", i))
        .toList();
  }

  /** The area once the practice that moves has joined the next PCN. */
  static Area afterMove(Area area) {
    List<Practice> practices = new ArrayList<>(area.practices());
    Practice mover = practices.get(MOVES_PCN);
    Geography geography = new Geography(practices.size());
    int pcn = geography.pcn(MOVES_PCN) + 1;
    practices.set(MOVES_PCN, mover.at(place(geography, pcn, geography.subIcb(MOVES_PCN))));
    return new Area(area.name(), practices, area.elsewhere());
  }

  private static Place place(Geography geography, int pcn, int subIcb) {
    int icb = geography.icb(subIcb);
    String number = icb == 0 ? "" : " " + (icb + 1);
    return new Place(
        Geography.pcnCode(pcn),
        pcnName(geography, pcn) + " PCN",
        Geography.subIcbCode(subIcb),
        "Eldermere" + number + " ICB - " + Geography.subIcbCode(subIcb),
        Geography.icbCode(icb),
        "NHS Eldermere" + number + " Integrated Care Board");
  }

  private static boolean isStudentPractice(int practice, int count) {
    return practice == count - 4 || practice == count - 3;
  }

  private Practice practice(int i, String name) {
    Place place = place(geography, geography.pcn(i), geography.subIcb(i));
    return new Practice(
        geography.code(i),
        name,
        String.format(Locale.ROOT, "ZZ%d %dZZ", i % 9 + 1, i % 8 + 1),
        i == WITHOUT_PCN ? unallocated(place) : place,
        patients(i),
        Seeds.between(-0.001, 0.004, seed, "growth", i));
  }

  private static Place unallocated(Place place) {
    return new Place(
        "U",
        "UNALLOCATED",
        place.subIcbCode(),
        place.subIcbName(),
        place.icbCode(),
        place.icbName());
  }

  private static String pcnName(Geography geography, int pcn) {
    if (geography.isStudentPcn(pcn)) {
      return "UNIVERSITY";
    }
    String name = PCNS.get(pcn % PCNS.size());
    return pcn < PCNS.size() ? name : name + " " + (pcn / PCNS.size() + 1);
  }

  private double[][] patients(int i) {
    double[] weights = new double[Ages.COUNT];
    double sum = 0;
    for (int age = 0; age < Ages.COUNT; age++) {
      double pattern = Seeds.between(0.85, 1.15, seed, "pattern", i, Ages.band(age));
      weights[age] = Ages.people(age) * pattern * students(i, age);
      sum += weights[age];
    }
    double female = Seeds.between(0.49, 0.515, seed, "female", i);
    double[][] patients = new double[Ages.SEXES][Ages.COUNT];
    for (int age = 0; age < Ages.COUNT; age++) {
      double people = size(i) * weights[age] / sum;
      patients[Ages.FEMALE][age] = people * female;
      patients[Ages.MALE][age] = people * (1 - female);
    }
    return patients;
  }

  private double students(int i, int age) {
    if (!isStudentPractice(i, count)) {
      return 1;
    }
    return Ages.isStudent(age) ? 5 : age > 50 ? 0.3 : 0.8;
  }

  /** Lists are of very different sizes: their logarithms are about normal. */
  private double size(int i) {
    if (i == count - 3) {
      return STUDENT_LIST;
    }
    double u = Math.max(1e-9, Seeds.unit(seed, "size", i));
    double angle = 2 * Math.PI * Seeds.unit(seed, "size, angle", i);
    double normal = StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(angle);
    double size = StrictMath.exp(LOG_SIZE + LOG_SPREAD * normal);
    return Math.max(SMALLEST, Math.min(LARGEST, size));
  }

  private List<String> names() {
    SplittableRandom random = Seeds.random(seed, "names");
    LinkedHashSet<String> names = new LinkedHashSet<>();
    for (int tries = 0; names.size() < count; tries++) {
      String name = pick(TREES, random) + " " + pick(STREETS, random) + " " + pick(KINDS, random);
      names.add(tries < 4 * count ? name : name + " " + tries);
    }
    return new ArrayList<>(names);
  }

  private static String pick(List<String> words, SplittableRandom random) {
    return words.get(Seeds.below(words.size(), random.nextLong()));
  }
}
