package primarycare.sample;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import primarycare.job.Month;

/** Patients by the LSOA where they live, one list a quarter, and our own look-up of LSOAs. */
final class ResidenceFiles {

  static final List<String> LIST =
      List.of(
          "PUBLICATION",
          "EXTRACT_DATE",
          "PRACTICE_CODE",
          "PRACTICE_NAME",
          "LSOA_CODE",
          "SEX",
          "NUMBER_OF_PATIENTS");
  static final List<String> LOOK_UP = List.of("scheme", "lsoa_code", "area_code", "area_name");

  private static final int MONTHS_A_QUARTER = 3;
  private static final double NOT_KNOWN = 0.004;
  private static final String NO_LSOA = "NO2021";
  private static final String CLOSED = "CLOSED";
  private static final int OF_CLOSED = 4;
  private static final int OUTSIDE = 6;
  private static final int MOST_OUTSIDE = 90;
  private static final String ALL = "ALL";

  private final long seed;
  private final SampleFolder folder;
  private final boolean gzip;

  ResidenceFiles(long seed, SampleFolder folder, boolean gzip) {
    this.seed = seed;
    this.folder = folder;
    this.gzip = gzip;
  }

  /** The months that begin a quarter, by their place; the last one where none does. */
  static List<Integer> quarters(List<Month> months) {
    List<Integer> quarters =
        IntStream.range(0, months.size())
            .filter(i -> months.get(i).month() % MONTHS_A_QUARTER == 1)
            .boxed()
            .toList();
    return quarters.isEmpty() ? List.of(months.size() - 1) : quarters;
  }

  /**
   * The list of a month.
   *
   * @param bySex whether there is a file for each sex, and not one for all
   */
  void lists(Area area, Month month, int index, boolean bySex) throws IOException {
    for (String sex : bySex ? List.of("FEMALE", "MALE") : List.of(ALL)) {
      String file = "lsoa/gp-reg-pat-prac-lsoa-" + sex.toLowerCase(Locale.ROOT);
      String name = file + "-" + month + ".csv";
      try (Csv csv = Csv.of(folder.create(name, gzip), Csv.CRLF, LIST)) {
        for (int i = 0; i < area.practices().size(); i++) {
          practice(csv, area.practices().get(i), i, month, index, sex);
        }
        others(csv, area, month, sex);
        folder.wrote(SampleFolder.zipped(name, gzip), csv.rows());
      }
    }
  }

  private void practice(Csv csv, Practice practice, int i, Month month, int index, String sex)
      throws IOException {
    int people = people(practice.list(seed, index), sex);
    int unknown = unknown(people);
    long[] living = living(seed, practice, people);
    for (int place = 0; place < living.length; place++) {
      row(csv, month, practice, lsoa(i, place), sex, living[place]);
    }
    row(csv, month, practice, NO_LSOA, sex, unknown);
  }

  private static int unknown(int people) {
    return (int) Math.round(people * NOT_KNOWN);
  }

  /** How many of the people of a practice live in each of its LSOAs. */
  static long[] living(long seed, Practice practice, int people) {
    double[] weights = new double[Patients.LSOAS];
    double all = 0;
    for (int place = 0; place < weights.length; place++) {
      weights[place] = Seeds.between(0.5, 1.5, seed, "lives " + practice.code(), place);
      all += weights[place];
    }
    long[] living = new long[weights.length];
    double sum = 0;
    long before = 0;
    for (int place = 0; place < weights.length; place++) {
      sum += weights[place];
      long upTo = Math.round((people - unknown(people)) * Math.min(1, sum / all));
      living[place] = upTo - before;
      before = upTo;
    }
    return living;
  }

  /** People of practices elsewhere who live here, and of one that has closed. */
  private void others(Csv csv, Area area, Month month, String sex) throws IOException {
    int half = sex.equals(ALL) ? 2 : 1;
    for (int i = 0; i < OUTSIDE; i++) {
      String code = area.elsewhere().get(i);
      int home = i * area.practices().size() / OUTSIDE;
      int people = 1 + Seeds.below(MOST_OUTSIDE, Seeds.of(seed, "outside", i));
      csv.row(
          "GP_PRAC_PAT_LSOA",
          date(month),
          code,
          "PRACTICE ELSEWHERE",
          lsoa(home, 0),
          sex,
          people * half);
    }
    csv.row("GP_PRAC_PAT_LSOA", date(month), CLOSED, CLOSED, lsoa(0, 1), sex, OF_CLOSED * half);
  }

  /** Every LSOA that a practice is the first to have: people of the last one live beyond, too. */
  void areas(Area area) throws IOException {
    int count = area.practices().size();
    Geography geography = new Geography(count);
    String file = "lsoa-areas.csv";
    try (Csv csv = Csv.of(folder.create(file, gzip), Csv.LF, LOOK_UP)) {
      for (int i = 0; i < count; i++) {
        Practice.Place place = area.practices().get(i).place();
        for (int n = 0; n < Patients.LSOA_STEP; n++) {
          String lsoa = lsoa(i, n);
          own(csv, ReferenceFiles.PLACE, lsoa, geography.place(i));
          own(csv, ReferenceFiles.NEIGHBOURHOOD, lsoa, geography.neighbourhood(i));
          csv.row("sub_icb_location", lsoa, place.subIcbCode(), place.subIcbName());
          csv.row("icb", lsoa, place.icbCode(), place.icbName());
        }
      }
      folder.wrote(SampleFolder.zipped(file, gzip), csv.rows());
    }
  }

  private static void own(Csv csv, String scheme, String lsoa, int number) throws IOException {
    csv.row(scheme, lsoa, ReferenceFiles.code(scheme, number), ReferenceFiles.name(scheme, number));
  }

  private static void row(
      Csv csv, Month month, Practice practice, String lsoa, String sex, long people)
      throws IOException {
    if (people > 0) {
      csv.row("GP_PRAC_PAT_LSOA", date(month), practice.code(), practice.name(), lsoa, sex, people);
    }
  }

  private static int people(int[][] list, String sex) {
    int women = IntStream.of(list[Ages.FEMALE]).sum();
    int men = IntStream.of(list[Ages.MALE]).sum();
    return switch (sex) {
      case "FEMALE" -> women;
      case "MALE" -> men;
      default -> women + men;
    };
  }

  private static String date(Month month) {
    return Dates.map(month, false);
  }

  static String lsoa(int practice, int place) {
    return "E01" + String.format(Locale.ROOT, "%06d", Patients.lsoa(practice, place));
  }
}
