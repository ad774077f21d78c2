package primarycare.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What one table's rows say of counts of people. */
final class Reading {

  /** Codes that stand beside the areas of every type, for the same people. */
  static final Set<String> SPECIAL =
      Set.of(
          "registered_elsewhere",
          "unlisted_practice",
          "no_registered_practice",
          "practice_not_applicable",
          "unknown_practice");

  /** Of people who are counted on a day, whatever period a row is of. */
  static final String RESIDENTS = "residents";

  private static final String ATTENDANCES = "attendances";
  private static final String HUB = "hub_code";
  private static final String PROVIDER = "provider_code";

  /** Of people who attended at a provider, with its code. */
  static final String AT_PROVIDER = ATTENDANCES + " at ";

  private static final Set<String> OF_HUBS = Set.of("booked", "attended", "did_not_attend");
  private static final Set<String> SPOKEN_FOR =
      Set.of(
          "month",
          "period",
          "area_type",
          "area_code",
          "practice_code",
          "department_group",
          "sex",
          "age_band",
          "age_group",
          "age_band_scheme",
          "age_band_order",
          "age_group_order",
          "measure",
          HUB,
          PROVIDER,
          "registration");

  private final Described table;
  private final Rule rule;
  private final Figures figures;
  private final List<String> otherKeys;

  Reading(Described table, Rule rule, Figures figures) {
    this.table = table;
    this.rule = rule;
    this.figures = figures;
    this.otherKeys = table.keys().stream().filter(key -> !SPOKEN_FOR.contains(key)).toList();
    for (Described.Ratio ratio : table.ratios()) {
      if (table.counts().contains(ratio.over())
          && table.counts().contains(ratio.under())
          && !measure(ratio.under()).equals(RESIDENTS)) {
        figures.addPart(measure(ratio.over()), measure(ratio.under()));
      }
    }
    if (table.counts().contains(ATTENDANCES)) {
      table.counts().stream()
          .filter(count -> count.startsWith("attendances_with_"))
          .forEach(count -> figures.addPart(count, ATTENDANCES));
    }
  }

  /** Every count of the tables that the release's dictionary describes. */
  static Figures all(Release release, Rule rule) {
    Figures figures = new Figures();
    Described.of(release)
        .forEach((name, table) -> new Reading(table, rule, figures).read(release, name));
    return figures;
  }

  private void read(Release release, String name) {
    Absent absent = new Absent();
    AbsentProviders providers = new AbsentProviders();
    boolean byAge = table.keys().contains("age_band") || table.keys().contains("age_group");
    boolean byProvider = table.keys().contains(PROVIDER) && table.keys().contains("area_type");
    release.read(
        name,
        row -> {
          row(row);
          if (byAge) {
            absent.row(row, where(row, ATTENDANCES), kind(row, ATTENDANCES));
          } else if (byProvider) {
            providers.row(where(row, ATTENDANCES), kind(row, ATTENDANCES));
          }
        });
    absent.addTo(figures, ATTENDANCES);
    providers.addTo(figures);
  }

  private void row(Row row) {
    for (String count : table.counts()) {
      if (row.has(count + "_status")) {
        Bounds bounds = rule.of(row.text(count + "_status"), row.number(count));
        figures.add(where(row, count), kind(row, count), bounds);
        if (OF_HUBS.contains(count)) {
          ofHub(row, count);
        } else if (kind(row, count).measure().startsWith(AT_PROVIDER)) {
          figures.addPart(kind(row, count).measure(), ATTENDANCES);
        }
        if (bounds != null && bounds.hidden()) {
          beside(row, count);
        }
      }
    }
    if (row.number("practices") != null) {
      figures.addPractices(where(row, ATTENDANCES), row.number("practices").intValue());
    }
  }

  /** Slots of a hub are among those of all hubs. */
  private void ofHub(Row row, String count) {
    figures.addPart(kind(row, count).measure(), count + " at " + Kind.ALL);
  }

  /** A rate beside a hidden count, with what it is divided by, gives the count back. */
  private void beside(Row row, String count) {
    for (Described.Ratio ratio : table.ratios()) {
      Number rate = row.number(ratio.column());
      if (rate == null) {
        continue;
      }
      Number over = row.number(ratio.over());
      Number under = row.number(ratio.under());
      if (ratio.over().equals(count) && under != null) {
        worked(row, count, rate.doubleValue() * under.doubleValue() / ratio.factor());
      } else if (ratio.under().equals(count) && over != null && rate.doubleValue() > 0) {
        worked(row, count, ratio.factor() * over.doubleValue() / rate.doubleValue());
      }
    }
  }

  private void worked(Row row, String count, double value) {
    figures.add(where(row, count), kind(row, count), rule.workedOut(Math.round(value)));
  }

  /** Counts of all ages, and of all registrations, are the attendances of a whole. */
  static String measure(String count) {
    return switch (count) {
      case "all_ages_attendances",
          "area_attendances",
          "attendances_of_all",
          "attendances_year_before",
          "baseline_attendances" ->
          ATTENDANCES;
      case "care_home_residents" -> RESIDENTS;
      default -> count;
    };
  }

  /** Of tables by provider, those of an area are at all of them. */
  private static String measure(Row row, String count) {
    boolean isAtOne = row.has(PROVIDER) && !measure(count).equals(ATTENDANCES);
    return isAtOne || (row.has(PROVIDER) && count.equals(ATTENDANCES))
        ? AT_PROVIDER + row.text(PROVIDER)
        : measure(count);
  }

  Where where(Row row, String count) {
    Window window = window(row);
    if (count.equals("attendances_year_before")) {
      window = window.yearBefore();
    } else if (measure(count).equals(RESIDENTS)) {
      window = window.end();
    } else if (count.equals("baseline_attendances") && row.date("baseline_from") != null) {
      window =
          new Window(
              Window.number(row.date("baseline_from")), Window.number(row.date("baseline_to")));
    }
    return new Where(count.equals("attendances_of_all") ? "registration all" : area(row), window);
  }

  static Window window(Row row) {
    return row.date("month") == null
        ? Window.NONE
        : Window.of(row.date("month"), row.text("period"));
  }

  /** The whole area is "all"; what is beside areas has its code alone. */
  private String area(Row row) {
    String others =
        otherKeys.stream()
            .map(key -> "; " + key + " " + row.text(key))
            .collect(Collectors.joining());
    if (row.has("registration")) {
      String registration = row.text("registration");
      return SPECIAL.contains(registration) ? registration : "registration " + registration;
    }
    if (row.has(PROVIDER) && !row.has("area_type")) {
      return "registration all" + others;
    }
    String type = row.has("practice_code") ? "practice" : row.text("area_type");
    String code = row.text(row.has("practice_code") ? "practice_code" : "area_code");
    return area(type, code) + others;
  }

  static String area(String type, String code) {
    if (type == null) {
      return "";
    }
    return SPECIAL.contains(code) || "all".equals(type) ? code : type + " " + code;
  }

  Kind kind(Row row, String count) {
    boolean allAges = count.equals("all_ages_attendances");
    String age = row.has("age_band") ? row.text("age_band") : row.text("age_group");
    return new Kind(
        OF_HUBS.contains(count) ? count + " at " + row.text(HUB) : measure(row, count),
        row.orAll("department_group"),
        row.orAll("sex"),
        allAges ? Age.ALL : Age.of(age));
  }
}
