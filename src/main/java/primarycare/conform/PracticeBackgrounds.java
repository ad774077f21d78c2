package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.STAFF_GROUP;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.PracticeBackground.At;
import primarycare.conform.PracticeBackground.Deprivation;
import primarycare.conform.PracticeBackground.Listed;
import primarycare.conform.PracticeBackground.Own;
import primarycare.organisation.Area;
import primarycare.organisation.Calendar;
import primarycare.organisation.CareHomes;
import primarycare.organisation.DeprivationScore;
import primarycare.organisation.History;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;
import primarycare.organisation.Share;
import primarycare.spec.Columns;

/** Collects what the inputs say of practices beside their people. */
final class PracticeBackgrounds {

  static final String PROVIDERS = "expected_provider";

  private final Calendar calendar;
  private final Map<LocalDate, Integer> months = new HashMap<>();
  private final Map<String, Own> practices = new HashMap<>();

  PracticeBackgrounds(Calendar calendar) {
    this.calendar = calendar;
    calendar.entries().forEach(entry -> months.put(entry.month().first(), months.size()));
  }

  static PracticeBackground of(ReferenceModel model) {
    PracticeBackgrounds all = placed(model);
    all.addLists(model.listSizes());
    all.addAppointments(model.appointments());
    all.addGps(model.staff());
    all.addScores(model.publicFacts().deprivation());
    return all.known(all.providers(model), model.careHomes());
  }

  /** Where practices are, and which providers attendances name, alone. */
  static PracticeBackground ofProviders(ReferenceModel model) {
    PracticeBackgrounds all = placed(model);
    return all.known(all.providers(model), new CareHomes(List.of(), List.of()));
  }

  private static PracticeBackgrounds placed(ReferenceModel model) {
    Organisations arrivals = model.arrivals();
    PracticeBackgrounds all = new PracticeBackgrounds(arrivals.calendar());
    all.place(
        arrivals.placements(),
        arrivals.listSizes(),
        model.isGiven(PROVIDERS) ? expected(model.rows(PROVIDERS)) : Map.of());
    return all;
  }

  private Map<Integer, Set<String>> providers(ReferenceModel model) {
    return model.isGiven(PROVIDERS) ? providers(model.visits().byProvider()) : Map.of();
  }

  PracticeBackground known(Map<Integer, Set<String>> providers, CareHomes careHomes) {
    return new PracticeBackground(practices, providers, careHomes);
  }

  /**
   * Where each practice of the area is, and how many patients it has.
   *
   * @param expected providers by type and code of the area
   */
  void place(List<Placement> placements, ListSizes sizes, Map<String, Set<String>> expected) {
    for (Placement placement : placements) {
      if (placement.isInArea()) {
        String practice = placement.life().practice();
        Own own = practices.computeIfAbsent(practice, code -> new Own());
        At at = at(placement, expected);
        for (Calendar.Entry entry : placement.months()) {
          int month = months.get(entry.month().first());
          own.at.put(month, at);
          entry
              .list()
              .map(day -> sizes.at(practice, day))
              .ifPresent(patients -> patients.ifPresent(n -> own.patients.put(month, n)));
        }
      }
    }
  }

  /** What is said of the practice itself counts; else of its areas; else of the whole. */
  private static At at(Placement placement, Map<String, Set<String>> expected) {
    List<String> providers =
        placement.shares().stream()
            .filter(share -> expected.containsKey(key(share.type(), share.area().code())))
            .collect(
                Collectors.groupingBy(PracticeBackgrounds::far, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .findFirst()
            .orElse(List.of())
            .stream()
            .flatMap(share -> expected.get(key(share.type(), share.area().code())).stream())
            .distinct()
            .toList();
    return new At(
        placement.pcn().map(Area::code).orElse(null),
        placement.pcn().map(Area::name).orElse(null),
        placement.life().location().map(Area::code).orElse(null),
        providers);
  }

  private static int far(Share share) {
    return switch (share.type()) {
      case History.PRACTICE -> 0;
      case Columns.ALL -> 2;
      default -> 1;
    };
  }

  private static String key(String type, String code) {
    return type + " " + code;
  }

  /** The providers that the job expects, by type and code of the area. */
  static Map<String, Set<String>> expected(Dataset<Row> rows) {
    Map<String, Set<String>> expected = new HashMap<>();
    SmallFrames.rows(rows.select(col("scheme"), col(AREA_CODE), Providers.code().as("provider")))
        .forEach(
            row ->
                expected
                    .computeIfAbsent(
                        key(row.getString(0), row.getString(1)), area -> new TreeSet<>())
                    .add(row.getString(2)));
    return expected;
  }

  /** The providers that attendances of each month name, by its number. */
  Map<Integer, Set<String>> providers(Dataset<Row> attended) {
    Map<Integer, Set<String>> providers = new HashMap<>();
    Dataset<Row> named =
        attended
            .where(col(Providers.PROVIDER_CODE).notEqual(lit(Providers.UNKNOWN)))
            .select(MONTH, Providers.PROVIDER_CODE)
            .distinct();
    SmallFrames.rows(named)
        .forEach(
            row ->
                providers
                    .computeIfAbsent(months.get(row.<LocalDate>getAs(0)), m -> new TreeSet<>())
                    .add(row.getString(1)));
    return providers;
  }

  void addLists(Dataset<Row> sizes) {
    Object[] days =
        calendar.given().stream()
            .filter(Calendar.Entry::asked)
            .flatMap(entry -> entry.list().stream())
            .toArray();
    each(
        sizes
            .where(col(EXTRACT_DATE).isin(days))
            .select(
                PRACTICE_CODE,
                EXTRACT_DATE,
                REGISTERED_PATIENTS,
                Registrations.AGED_18_TO_25,
                Registrations.AGED_65_AND_OVER),
        (own, row) ->
            own.lists.put(row.getAs(1), new Listed(row.getAs(2), row.getAs(3), row.getAs(4))));
  }

  void addAppointments(Dataset<Row> attended) {
    each(
        attended.select(PRACTICE_CODE, MONTH, Appointments.ATTENDED),
        (own, row) -> {
          Integer month = months.get(row.<LocalDate>getAs(1));
          if (month != null) {
            own.appointments.put(month, row.getLong(2));
          }
        });
  }

  void addGps(Dataset<Row> staff) {
    each(
        staff
            .where(col(STAFF_GROUP).equalTo(lit("fully_qualified")).and(col(FTE).isNotNull()))
            .select(PRACTICE_CODE, MONTH, FTE),
        (own, row) -> own.gps.put(row.getAs(1), row.getDecimal(2).doubleValue()));
  }

  /** The score of each practice in the latest edition of all. */
  void addScores(List<DeprivationScore> scores) {
    long latest = scores.stream().mapToLong(DeprivationScore::edition).max().orElse(0);
    for (DeprivationScore score : scores) {
      Own own = practices.get(score.practice());
      if (own != null && score.edition() == latest) {
        own.deprivation =
            new Deprivation(
                latest, score.score().isPresent() ? (Double) score.score().getAsDouble() : null);
      }
    }
  }

  /** Adds what rows say of practices of the area, by the practice in their first column. */
  private void each(Dataset<Row> rows, BiConsumer<Own, Row> add) {
    SmallFrames.rows(rows)
        .forEach(
            row -> {
              Own own = practices.get(row.getString(0));
              if (own != null) {
                add.accept(own, row);
              }
            });
  }
}
