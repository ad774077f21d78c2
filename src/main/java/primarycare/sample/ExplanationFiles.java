package primarycare.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import primarycare.job.Month;

/** What may explain how often the patients of a practice attend: deprivation and care homes. */
final class ExplanationFiles {

  static final String DEPRIVATION = "imd-2025-by-practice.csv";
  static final String CARE_HOMES = "care-home-residents.csv";
  static final List<String> DEPRIVATION_HEADER =
      List.of("PRACTICE_CODE", "PRACTICE_NAME", "IMD_YEAR", "IMD_SCORE");
  static final List<String> CARE_HOMES_HEADER = List.of("practice_code", "date", "residents");

  private static final double LEAST_DEPRIVED = 6;
  private static final double DEPRIVATION_RANGE = 44;

  /** How much of a score goes with the attendances; the rest is chance. */
  private static final double SHARED = 0.75;

  private static final int DECIMALS = 3;
  private static final int OLD = 80;
  private static final double IN_CARE_HOME = 0.05;
  private static final double IN_CARE_HOME_OF_PRACTICE = 0.45;
  private static final int HALF_A_YEAR = 6;

  private final long seed;
  private final SampleFolder folder;

  ExplanationFiles(long seed, SampleFolder folder) {
    this.seed = seed;
    this.folder = folder;
  }

  /** The score of every practice: those whose patients attend more are mostly more deprived. */
  void deprivation(Area area) throws IOException {
    try (Csv csv = Csv.of(folder.create(DEPRIVATION), Csv.LF, DEPRIVATION_HEADER)) {
      for (Practice practice : area.practices()) {
        double chance = Seeds.unit(seed, "deprivation " + practice.code());
        double unit = SHARED * AttendanceMonth.place(practice, seed) + (1 - SHARED) * chance;
        BigDecimal score = BigDecimal.valueOf(LEAST_DEPRIVED + DEPRIVATION_RANGE * unit);
        csv.row(
            practice.code(),
            practice.name(),
            "2025",
            score.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString());
      }
      folder.wrote(DEPRIVATION, csv.rows());
    }
  }

  /** Counted every half year; one practice was never asked, and one did not say at first. */
  void careHomes(Area area, List<Month> months) throws IOException {
    try (Csv csv = Csv.of(folder.create(CARE_HOMES), Csv.LF, CARE_HOMES_HEADER)) {
      for (int month = 0; month < months.size(); month += HALF_A_YEAR) {
        for (int i = 0; i < area.practices().size(); i++) {
          if (i != Eldermere.WITHOUT_DETAILS) {
            String residents = residents(area.practices().get(i), i, month);
            csv.row(area.practices().get(i).code(), months.get(month).first(), residents);
          }
        }
      }
      folder.wrote(CARE_HOMES, csv.rows());
    }
  }

  private String residents(Practice practice, int i, int month) {
    if (i == Eldermere.NOT_INSPECTED && month == 0) {
      return "Not known";
    }
    int[][] list = practice.list(seed, month);
    int old = IntStream.range(OLD, Ages.COUNT).map(age -> list[0][age] + list[1][age]).sum();
    double share = Stories.hasCareHome(i) ? IN_CARE_HOME_OF_PRACTICE : IN_CARE_HOME;
    String drawn = String.format(Locale.ROOT, "care home %s", practice.code());
    return String.valueOf(Math.round(old * share * Seeds.between(0.8, 1.2, seed, drawn, month)));
  }
}
