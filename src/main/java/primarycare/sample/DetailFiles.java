package primarycare.sample;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import primarycare.job.Month;

/** What is known locally of the fictional practices, and their register in the official layout. */
final class DetailFiles {

  static final String DETAILS = "practice-details.csv";
  static final String REGISTER = "epraccur.csv";
  static final List<String> HEADER =
      List.of(
          "practice_code",
          "date",
          "contract_type",
          "single_handed",
          "training_practice",
          "cqc_rating",
          "main_sites",
          "branch_sites");

  /** Codes of nobody: a practice that closed, and a cost centre of another kind. */
  static final String CLOSED = "Y98901";

  static final String COST_CENTRE = "Y98902";

  private static final double SINGLE_HANDED_BELOW = 3_200;
  private static final double TRAINING_FROM = 5_500;
  private static final double BRANCH_FROM = 6_000;
  private static final String OPEN = "";
  private static final String ACTIVE = "A";
  private static final String GP_PRACTICE = "4";
  private static final String OUT_OF_HOURS = "2";

  private final long seed;
  private final SampleFolder folder;

  DetailFiles(long seed, SampleFolder folder) {
    this.seed = seed;
    this.folder = folder;
  }

  /** A row a practice, but for one that nobody told of; two for one that was inspected again. */
  void details(Area area, List<Month> months) throws IOException {
    try (Csv csv = Csv.of(folder.create(DETAILS), Csv.LF, HEADER)) {
      for (int i = 0; i < area.practices().size(); i++) {
        Practice practice = area.practices().get(i);
        if (i == Eldermere.INSPECTED_AGAIN) {
          detail(csv, practice, "", "Requires improvement");
          detail(csv, practice, months.get(months.size() / 2).first().toString(), "Good");
        } else if (i != Eldermere.WITHOUT_DETAILS) {
          detail(csv, practice, "", rating(practice, i));
        }
      }
      folder.wrote(DETAILS, csv.rows());
    }
  }

  private void detail(Csv csv, Practice practice, String date, String rating) throws IOException {
    double size = practice.size();
    boolean told = unit("told", practice) < 0.9;
    csv.row(
        practice.code(),
        date,
        contract(unit("contract", practice)),
        told ? yes(size < SINGLE_HANDED_BELOW) : "",
        yes(size >= TRAINING_FROM && unit("training", practice) < 0.6),
        rating,
        1,
        size >= BRANCH_FROM && unit("branch", practice) < 0.7 ? 1 : 0);
  }

  private static String contract(double unit) {
    return unit < 0.75 ? "GMS" : unit < 0.85 ? "PMS" : "APMS";
  }

  private String rating(Practice practice, int i) {
    if (i == Eldermere.NOT_INSPECTED) {
      return "Not yet inspected";
    }
    double unit = unit("rating", practice);
    return unit < 0.06 ? "Outstanding" : unit < 0.9 ? "Good" : "Requires improvement";
  }

  /** The practices, one that closed before, and a cost centre that is no practice. */
  void register(Area area, Month first) throws IOException {
    try (Csv csv = Csv.headless(folder.create(REGISTER), Csv.CRLF)) {
      for (Practice practice : area.practices()) {
        int year = 1948 + (int) (60 * unit("opened", practice));
        entry(csv, practice, year + "0401", OPEN, ACTIVE, GP_PRACTICE);
      }
      Practice last = area.practices().get(area.practices().size() - 1);
      Practice closed = named(last, CLOSED, "ELDERMERE OLD SURGERY");
      entry(csv, closed, "19740401", (first.year() - 1) + "0331", "C", GP_PRACTICE);
      Practice nights = named(last, COST_CENTRE, "ELDERMERE OUT OF HOURS");
      entry(csv, nights, "20130401", OPEN, ACTIVE, OUT_OF_HOURS);
      folder.wrote(REGISTER, csv.rows());
    }
  }

  private static void entry(
      Csv csv, Practice practice, String open, String close, String status, String setting)
      throws IOException {
    String subIcb = practice.place().subIcbCode();
    csv.row(
        practice.code(),
        practice.name(),
        "Y99",
        practice.place().icbCode(),
        "1 HIGH STREET",
        "ELDERMERE",
        "",
        "",
        "",
        practice.postcode(),
        open,
        close,
        status,
        "B",
        subIcb,
        "20200401",
        close,
        "",
        "",
        "",
        "",
        "0",
        "",
        subIcb,
        "",
        setting,
        "");
  }

  private static Practice named(Practice like, String code, String name) {
    return new Practice(code, name, like.postcode(), like.place(), like.patients(), like.growth());
  }

  private double unit(String what, Practice practice) {
    return Seeds.unit(seed, String.format(Locale.ROOT, "details, %s %s", what, practice.code()));
  }

  private static String yes(boolean is) {
    return is ? "Y" : "N";
  }
}
