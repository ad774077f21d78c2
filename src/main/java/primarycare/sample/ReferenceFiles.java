package primarycare.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import primarycare.job.Month;

/** The practice map, two or three times as published, and our own file of places. */
final class ReferenceFiles {

  static final List<String> MAP =
      List.of(
          "PUBLICATION",
          "EXTRACT_DATE",
          "PRACTICE_CODE",
          "PRACTICE_NAME",
          "PRACTICE_POSTCODE",
          "PCN_CODE",
          "PCN_NAME",
          "ONS_SUB_ICB_LOCATION_CODE",
          "SUB_ICB_LOCATION_CODE",
          "SUB_ICB_LOCATION_NAME",
          "ONS_ICB_CODE",
          "ICB_CODE",
          "ICB_NAME",
          "ONS_COMM_REGION_CODE",
          "COMM_REGION_CODE",
          "COMM_REGION_NAME",
          "SUPPLIER_NAME");
  static final List<String> AREAS =
      List.of(
          "scheme", "practice_code", "area_code", "area_name", "start_date", "end_date", "weight");

  static final String PLACE = "place";
  static final String NEIGHBOURHOOD = "neighbourhood";

  private static final int LONG_RUN = 6;
  private static final LocalDate PLACES = LocalDate.of(2020, 4, 1);
  private static final LocalDate NEIGHBOURHOODS = LocalDate.of(2024, 4, 1);
  private static final List<String> PLACE_NAMES =
      List.of("Eldermere City", "North Wolds", "South Fen");
  private static final List<String> NEIGHBOURHOOD_NAMES =
      List.of("Cathedral", "Docklands", "Upper Wolds", "Riverside", "Fen Edge", "Campus");

  private final long seed;
  private final SampleFolder folder;

  ReferenceFiles(long seed, SampleFolder folder) {
    this.seed = seed;
    this.folder = folder;
  }

  /** Releases at the first and the last month, and on a long run at one between. */
  void maps(Area atFirst, Area atLast, List<Month> months) throws IOException {
    int last = months.size() - 1;
    List<Integer> releases =
        months.size() < LONG_RUN ? List.of(0, last) : List.of(0, months.size() / 2, last);
    for (int release : releases.stream().distinct().toList()) {
      boolean between = release > 0 && release < last;
      map(release == last ? atLast : atFirst, months.get(release), between);
    }
  }

  private void map(Area area, Month month, boolean iso) throws IOException {
    String file = "map/gp-reg-pat-prac-map-" + month + ".csv";
    try (Csv csv = Csv.of(folder.create(file), Csv.CRLF, MAP)) {
      for (Practice practice : area.practices()) {
        Practice.Place place = practice.place();
        csv.row(
            "GP_PRAC_PAT_LIST",
            Dates.map(month, iso),
            practice.code(),
            practice.name(),
            practice.postcode(),
            place.pcnCode(),
            place.pcnName(),
            Geography.subIcbOns(place.subIcbCode()),
            place.subIcbCode(),
            place.subIcbName(),
            Geography.icbOns(place.icbCode()),
            place.icbCode(),
            place.icbName(),
            "E40999001",
            "Y99",
            "Fictional Region",
            Seeds.unit(seed, "supplier " + practice.code()) < 0.6 ? "TPP" : "EMIS");
      }
      folder.wrote(file, csv.rows());
    }
  }

  /** Places and neighbourhoods: one practice is in two neighbourhoods, one in none. */
  void areas(Area area, Month first) throws IOException {
    int count = area.practices().size();
    Geography geography = new Geography(count);
    try (Csv csv = Csv.of(folder.create("areas.csv"), Csv.LF, AREAS)) {
      for (int i = 0; i < count; i++) {
        String code = area.practices().get(i).code();
        member(csv, PLACE, code, geography.place(i), first, "");
        if (i == Eldermere.SHARED) {
          member(csv, NEIGHBOURHOOD, code, 2, first, "0.6");
          member(csv, NEIGHBOURHOOD, code, 3, first, "0.4");
        } else if (i != Eldermere.WITHOUT_NEIGHBOURHOOD) {
          member(csv, NEIGHBOURHOOD, code, geography.neighbourhood(i), first, "");
        }
      }
      folder.wrote("areas.csv", csv.rows());
    }
  }

  private static void member(
      Csv csv, String scheme, String practice, int number, Month first, String weight)
      throws IOException {
    LocalDate since = scheme.equals(PLACE) ? PLACES : NEIGHBOURHOODS;
    LocalDate start = since.isAfter(first.first()) ? first.first() : since;
    csv.row(scheme, practice, code(scheme, number), name(scheme, number), start, "", weight);
  }

  static String name(String scheme, int number) {
    List<String> names = scheme.equals(PLACE) ? PLACE_NAMES : NEIGHBOURHOOD_NAMES;
    String name = names.get(number % names.size());
    return number < names.size() ? name : name + " " + (number / names.size() + 1);
  }

  static String code(String scheme, int number) {
    return scheme.equals(PLACE)
        ? name(scheme, number).toLowerCase(Locale.ROOT).replace(' ', '-')
        : "n" + (number + 1);
  }
}
