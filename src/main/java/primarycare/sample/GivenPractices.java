package primarycare.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import primarycare.intake.PlainReader;
import primarycare.job.Nearest;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.sample.Practice.Place;
import primarycare.sample.SampleRequest.GivenList;

/** The practices of a real list of patients, and of a practice map where one is given. */
final class GivenPractices {

  private static final int MOST_NAMED = 12;

  private final Map<String, LocalDate> latest = new HashMap<>();
  private final TreeMap<String, double[][]> patients = new TreeMap<>();
  private final Map<String, Map<String, Object>> map = new HashMap<>();

  private GivenPractices() {}

  /**
   * The practices asked for; those that a list has besides become practices elsewhere.
   *
   * @throws Refusal when a file cannot be read, or no practice is left
   */
  static Area area(GivenList given, Consumer<String> progress) {
    GivenPractices practices = new GivenPractices();
    for (Path list : given.lists()) {
      progress.accept("reading " + list);
      new PlainReader("registered_patients").read(list, practices::list);
    }
    given.map().ifPresent(file -> new PlainReader("practice_map").read(file, practices::map));
    return practices.select(given);
  }

  /** A list of several dates counts by its last one, practice by practice. */
  private void list(Map<String, Object> row) {
    String code = row.get("practice_code").toString();
    if (isLatest(code, row)) {
      patients.put(code, new double[Ages.SEXES][Ages.COUNT]);
    }
    if (latest.get(code).equals(row.get("extract_date"))) {
      long number = ((Number) row.get("number_of_patients")).longValue();
      double[][] list = patients.get(code);
      Object age = row.getOrDefault("age", row.get("age_band"));
      int[] ages = ages(age.toString());
      switch (row.get("sex").toString()) {
        case "female" -> add(list[Ages.FEMALE], ages, number);
        case "male" -> add(list[Ages.MALE], ages, number);
        default -> {
          add(list[Ages.FEMALE], ages, number - number / 2);
          add(list[Ages.MALE], ages, number / 2);
        }
      }
    }
  }

  /** Whole people in each age of a band, and as many in all as the band has. */
  private static void add(double[] list, int[] ages, long number) {
    double all = IntStream.of(ages).mapToDouble(Ages::people).sum();
    double sum = 0;
    long before = 0;
    for (int i = 0; i < ages.length; i++) {
      sum += Ages.people(ages[i]);
      long upTo = i == ages.length - 1 ? number : Math.round(number * (sum / all));
      list[ages[i]] += upTo - before;
      before = upTo;
    }
  }

  private void map(Map<String, Object> row) {
    String code = "map " + row.get("practice_code");
    if (isLatest(code, row)) {
      map.put(row.get("practice_code").toString(), row);
    }
  }

  private boolean isLatest(String key, Map<String, Object> row) {
    LocalDate date = (LocalDate) row.get("extract_date");
    LocalDate known = latest.get(key);
    if (known != null && !date.isAfter(known)) {
      return false;
    }
    latest.put(key, date);
    return true;
  }

  private Area select(GivenList given) {
    requireKnown(given.subIcbLocations());
    Set<String> asked = Set.copyOf(given.subIcbLocations());
    List<Practice> chosen = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    patients.forEach(
        (code, list) -> {
          Practice practice = practice(code, list);
          if (practice.size() > 0) {
            if (asked.isEmpty() || asked.contains(practice.place().subIcbCode())) {
              chosen.add(practice);
            } else {
              elsewhere.add(code);
            }
          }
        });
    if (chosen.isEmpty()) {
      throw refusal(
          "no practice with patients is left",
          String.join(", ", given.subIcbLocations()),
          "locations with practices on the list",
          "give a list and a map of the same time");
    }
    return new Area(
        chosen.size() + " practices of the list given",
        chosen,
        elsewhere.isEmpty() ? Eldermere.elsewhere() : elsewhere);
  }

  private void requireKnown(List<String> asked) {
    Set<String> known = new TreeSet<>();
    map.values().forEach(row -> known.add(text(row, "sub_icb_location_code")));
    List<Problem> problems = new ArrayList<>();
    for (String code : asked) {
      if (!known.contains(code)) {
        problems.add(
            problem(
                "no such sub-ICB location in the practice map",
                "\"" + code + "\"",
                known.size() > MOST_NAMED
                    ? known.size() + " codes, such as " + known.iterator().next()
                    : String.join(", ", known),
                Nearest.hint(code, known)));
      }
    }
    Refusal.ifAny(Refusal.Kind.JOB, problems);
  }

  private Practice practice(String code, double[][] list) {
    Map<String, Object> row = map.getOrDefault(code, Map.of());
    Place place =
        new Place(
            text(row, "pcn_code"),
            text(row, "pcn_name"),
            text(row, "sub_icb_location_code"),
            text(row, "sub_icb_location_name"),
            text(row, "icb_code"),
            text(row, "icb_name"));
    return new Practice(code, text(row, "practice_name"), "", place, list, 0);
  }

  private static String text(Map<String, Object> row, String column) {
    return row.getOrDefault(column, "").toString();
  }

  /** The single ages of a band as the source names it: {@code all}, {@code 20-24}, {@code 7}. */
  private static int[] ages(String band) {
    if (band.equals("all")) {
      return IntStream.range(0, Ages.COUNT).toArray();
    }
    String digits = band.replace("+", "");
    int dash = digits.indexOf('-');
    int from = Integer.parseInt(dash < 0 ? digits : digits.substring(0, dash));
    int to = dash < 0 ? from : Integer.parseInt(digits.substring(dash + 1));
    return IntStream.rangeClosed(from, Math.min(to, Ages.COUNT - 1)).toArray();
  }

  private static Refusal refusal(String what, String found, String allowed, String action) {
    return new Refusal(Refusal.Kind.JOB, problem(what, found, allowed, action));
  }

  private static Problem problem(String what, String found, String allowed, String action) {
    return new Problem(what, "--sub-icb-locations", found, allowed, action);
  }
}
