package primarycare.sample;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import primarycare.job.Month;

/** The small files that analysts type or cut themselves, below {@code local/}. */
final class LocalFiles {

  private static final int LONG_RUN = 11;
  private static final int SURVEYS = 2;
  private static final int MISSED = 5;
  private static final List<String> ROLES =
      List.of("Partner GP", "Salaried GP", "Long-term locum GP", "Practice Nurse", "Support staff");
  private static final List<String> STAFF = List.of("GPs", "Hospital consultants");
  private static final List<String> BANDS = List.of("0-14", "15-59", "60 and over");
  private static final double[] RATES = {3.6, 4.2, 8.1};
  private static final double[] GROWTH = {0.002, 0.004, 0.013};
  private static final long[] PEOPLE = {42_000, 150_000, 55_000};
  private static final List<String> QUESTIONS =
      List.of("ease of getting through by phone", "availability of appointments");
  private static final List<String> SEXES = List.of("female", "male");
  private static final List<String> DEPARTMENTS =
      List.of("all", "type 1", "type 2", "type 3 and 4");
  private static final double[] SHARES = {0.54, 0.34, 0.012, 0.18};
  private static final double ENGLAND = 31_000;
  private static final List<String> HUBS = List.of("North Hub", "South Hub");

  private final long seed;
  private final SampleFolder folder;
  private final List<Month> months;
  private final boolean gzip;

  /**
   * @param gzip whether the one long file, of the hubs, is compressed
   */
  LocalFiles(long seed, SampleFolder folder, List<Month> months, boolean gzip) {
    this.gzip = gzip;
    this.seed = seed;
    this.folder = folder;
    this.months = months;
  }

  void write(Area area) throws IOException {
    vacancies(new Geography(area.practices().size()).subIcbLocations());
    hubs(area.practices());
    workforce();
    consultations();
    calls();
    survey(area.practices());
    england();
  }

  /** Rows below a header. */
  private interface Rows {
    void write(Csv csv) throws IOException;
  }

  private void file(String name, String header, Rows rows) throws IOException {
    file(name, header, false, rows);
  }

  private void file(String name, String header, boolean zip, Rows rows) throws IOException {
    String file = "local/" + name + ".csv";
    try (Csv csv = Csv.of(folder.create(file, zip), Csv.LF, List.of(header.split(",")))) {
      rows.write(csv);
      folder.wrote(SampleFolder.zipped(file, zip), csv.rows());
    }
  }

  /** The published percentages are rounded, and of one post more than the rows of the second. */
  private void vacancies(List<String> subIcbLocations) throws IOException {
    file(
        "vacancies",
        "date,area_code,role,posts,published_percent,published_base",
        csv -> {
          for (int place = 0; place < subIcbLocations.size(); place++) {
            int area = place;
            int[] posts =
                IntStream.range(0, ROLES.size()).map(i -> chance(1, 9, "posts", area, i)).toArray();
            int base = IntStream.of(posts).sum() + place;
            for (int i = 0; i < posts.length; i++) {
              long percent = Math.round(100.0 * posts[i] / base);
              String code = subIcbLocations.get(place);
              csv.row(last().first(), code, ROLES.get(i), posts[i], percent, base);
            }
          }
        });
  }

  /** Use falls month by month; slots are offered to every practice alike. */
  private void hubs(List<Practice> practices) throws IOException {
    file(
        "hubs",
        "month,hub_code,hub_name,practice_code,status,count",
        gzip,
        csv -> {
          for (int month = 0; month < months.size(); month++) {
            for (int hub = 0; hub < HUBS.size(); hub++) {
              csv.row(months.get(month), hub(hub), HUBS.get(hub), "", "offered", 900);
              for (int i = hub; i < practices.size(); i += HUBS.size()) {
                int booked = Math.max(MISSED, chance(28, 44, "booked", month, i) - month);
                int missed = chance(1, MISSED, "missed", month, i);
                String code = practices.get(i).code();
                csv.row(months.get(month), hub(hub), HUBS.get(hub), code, "booked", booked);
                csv.row(
                    months.get(month), hub(hub), HUBS.get(hub), code, "attended", booked - missed);
                csv.row(months.get(month), hub(hub), HUBS.get(hub), code, "did not attend", missed);
              }
            }
          }
        });
  }

  private static String hub(int number) {
    return "HUB" + (number + 1);
  }

  private void workforce() throws IOException {
    file(
        "workforce-long-run",
        "year,staff_group,count,source",
        csv -> {
          for (int year = 0; year < LONG_RUN; year++) {
            for (int group = 0; group < STAFF.size(); group++) {
              double trend = group == 0 ? 1 + 0.015 * year : 1 + 0.04 * year;
              long count = Math.round(30_000 * trend) + chance(0, 200, "staff", year, group);
              csv.row(last().year() - LONG_RUN + year, STAFF.get(group), count, "invented");
            }
          }
        });
  }

  private void consultations() throws IOException {
    file(
        "consultations",
        "year,area_code,age_band,sex,consultations,person_years",
        csv -> {
          for (int year = 0; year < LONG_RUN; year++) {
            for (int band = 0; band < BANDS.size(); band++) {
              for (int sex = 0; sex < SEXES.size(); sex++) {
                long people = PEOPLE[band] / 2 + chance(0, 500, "people", year, band, sex);
                double rate = RATES[band] * (1 + GROWTH[band] * year) * (sex == 0 ? 1.15 : 0.85);
                csv.row(
                    last().year() - LONG_RUN + year,
                    Geography.icbCode(0),
                    BANDS.get(band),
                    SEXES.get(sex),
                    Math.round(people * rate),
                    people);
              }
            }
          }
        });
  }

  /** The service does not get off to a flying start: fewer give up or wait as time goes by. */
  private void calls() throws IOException {
    file(
        "nhs111",
        "month,area_code,calls_offered,calls_answered,calls_abandoned,"
            + "calls_answered_within_60_seconds",
        csv -> {
          for (int month = 0; month < months.size(); month++) {
            int offered = chance(5_600, 6_400, "offered", month);
            double share = Math.max(0.02, 0.11 - 0.012 * month);
            int abandoned = (int) (offered * share) + chance(0, 40, "abandoned", month);
            int answered = offered - abandoned;
            int soon = (int) (answered * Math.min(0.97, 0.82 + 0.009 * month));
            csv.row(
                months.get(month),
                Geography.icbCode(0),
                offered,
                answered,
                abandoned,
                soon + chance(0, 40, "within 60 seconds", month));
          }
        });
  }

  /** One practice has too few responses to be shown. */
  private void survey(List<Practice> practices) throws IOException {
    file(
        "survey",
        "year,question,practice_code,responses,positive",
        csv -> {
          for (int year = 1 - SURVEYS; year <= 0; year++) {
            for (int question = 0; question < QUESTIONS.size(); question++) {
              for (int i = 0; i < practices.size(); i++) {
                int responses = i == Eldermere.WITHOUT_PCN ? 7 : chance(85, 130, "asked", year, i);
                int positive = responses * chance(35, 92, "positive", year + 9, question, i) / 100;
                csv.row(
                    last().year() + year,
                    QUESTIONS.get(question),
                    practices.get(i).code(),
                    responses,
                    positive);
              }
            }
          }
        });
  }

  /** England attends as often as the area does, near enough, and more evenly over the ages. */
  private void england() throws IOException {
    file(
        "england-attendances",
        "year,department_group,age_band,sex,attendances,registered_patients",
        csv -> {
          for (int group = 0; group < DEPARTMENTS.size(); group++) {
            for (int band = 0; band < Ages.bands() - 1; band++) {
              for (int sex = 0; sex < SEXES.size(); sex++) {
                boolean open = band == Ages.bands() - 2;
                int first = Ages.first(band);
                String label = open ? first + "+" : first + "-" + (first + 4);
                long people = Math.round(Ages.people(first) * ENGLAND);
                double rate = Ages.attendances(first) / 1000 * SHARES[group];
                csv.row(
                    last().year() - 1,
                    DEPARTMENTS.get(group),
                    label,
                    SEXES.get(sex),
                    Math.round(people * rate),
                    people);
              }
            }
          }
        });
  }

  private Month last() {
    return months.get(months.size() - 1);
  }

  private int chance(int low, int high, String purpose, long... parts) {
    return (int) Seeds.between(low, high, seed, "local " + purpose, parts);
  }
}
