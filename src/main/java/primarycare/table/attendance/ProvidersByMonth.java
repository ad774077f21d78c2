package primarycare.table.attendance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.dossier.Counting;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.job.Columns;
import primarycare.job.Month;
import primarycare.model.PlainRows;
import primarycare.model.ProviderNames;
import primarycare.model.Providers;
import primarycare.model.Providers.Expected;
import primarycare.model.Providers.Reported;
import primarycare.model.ReferenceModel;
import primarycare.organisation.Calendar;
import primarycare.organisation.Placement;

/** What an extract holds of each provider, what each reported, and which of them a job expects. */
final class ProvidersByMonth {

  static final String SOURCE = Providers.ACTIVITY;

  private static final int ALL = 0;

  /** Department groups by their names in the publication. */
  private static final Map<String, Integer> GROUPS = Map.of("type 1", 1, "type 2", 2, "other", 3);

  /**
   * What the extract holds.
   *
   * @param departmentGroupNumber null for a type that is not known
   */
  record Attended(
      LocalDate month, String providerCode, Integer departmentGroupNumber, Count attendances) {}

  private record Cell(LocalDate month, String provider, int group) {}

  private final Calendar calendar;
  private final boolean saysExpected;
  private final Map<Cell, Count> counts = new HashMap<>();

  /** Of months of the calendar. */
  private final Map<LocalDate, Integer> numbers = new HashMap<>();

  private final Map<Cell, Long> official = new HashMap<>();
  private final ProviderNames names;
  private final Map<String, Optional<BigDecimal>> expected = new HashMap<>();
  private final Set<String> providers = new TreeSet<>();

  /**
   * @param expected those of areas that the job has; empty where nothing is said
   */
  ProvidersByMonth(
      Calendar calendar,
      List<Attended> attended,
      List<Reported> reported,
      Optional<List<Expected>> expected) {
    this.calendar = calendar;
    calendar.entries().forEach(entry -> numbers.put(entry.month().first(), numbers.size()));
    this.saysExpected = expected.isPresent();
    attended.forEach(this::add);
    this.names = new ProviderNames(reported);
    reported.forEach(this::add);
    expected.orElse(List.of()).forEach(this::add);
  }

  static ProvidersByMonth collected(ReferenceModel model) {
    return new ProvidersByMonth(
        model.ofAttendances().calendar(),
        PlainRows.of(model.attendances().byProvider(), Attended.class),
        Providers.reported(model.smallRows(SOURCE)),
        model.isGiven(Providers.EXPECTED)
            ? Optional.of(
                ofTheJob(
                    model.publicFacts().expectedProviders(), model.ofAttendances().placements()))
            : Optional.empty());
  }

  /** Those of areas that practices of the job belong to. */
  static List<Expected> ofTheJob(List<Expected> rows, List<Placement> placements) {
    Set<List<String>> areas = new HashSet<>();
    placements.forEach(
        placement ->
            placement
                .shares()
                .forEach(share -> areas.add(List.of(share.type(), share.area().code()))));
    return rows.stream()
        .filter(row -> areas.contains(List.of(row.areaType(), row.areaCode())))
        .toList();
  }

  private void add(Attended row) {
    if (months().contains(row.month())) {
      providers.add(row.providerCode());
      add(row, ALL);
      if (row.departmentGroupNumber() != null) {
        add(row, row.departmentGroupNumber());
      }
    }
  }

  private void add(Attended row, int group) {
    counts.merge(new Cell(row.month(), row.providerCode(), group), row.attendances(), Count::plus);
  }

  private void add(Reported row) {
    if (row.attendances() != null) {
      add(row, ALL);
      Optional.ofNullable(GROUPS.get(row.publishedGroup())).ifPresent(group -> add(row, group));
    }
  }

  private void add(Reported row, int group) {
    official.merge(new Cell(row.month(), row.providerCode(), group), row.attendances(), Long::sum);
  }

  private void add(Expected row) {
    providers.add(row.providerCode());
    Optional<BigDecimal> share =
        Optional.ofNullable(row.areaType().equals(Columns.ALL) ? row.share() : null);
    expected.merge(
        row.providerCode(),
        share,
        (one, other) ->
            one.isEmpty()
                ? other
                : other.isEmpty() ? one : Optional.of(one.get().max(other.get())));
  }

  /** Providers of the extract in any month, and those that the job expects. */
  Set<String> providers() {
    return providers;
  }

  /** Months of which the inputs hold attendances. */
  List<LocalDate> months() {
    return calendar.given().stream().map(entry -> entry.month().first()).toList();
  }

  /** Those of them that are published. */
  List<LocalDate> asked() {
    return calendar.given().stream()
        .filter(Calendar.Entry::asked)
        .map(entry -> entry.month().first())
        .toList();
  }

  /** Of the attendances of months those of months that are published. */
  Map<LocalDate, Long> stored(Map<LocalDate, Long> ofMonths) {
    Map<LocalDate, Long> stored = new TreeMap<>(ofMonths);
    stored.keySet().retainAll(calendar.asked().stream().map(Month::first).toList());
    return stored;
  }

  /**
   * The attendances of a department group that the extract holds.
   *
   * @param group by its number; 0 for all, with those of no known group
   */
  Count count(LocalDate month, String provider, int group) {
    int number = numbers.get(month);
    CountKey key =
        CountKey.ofAll(Counting.ATTENDANCES, Providers.TYPE, provider, number, number)
            .withDepartment(group == ALL ? CountKey.ALL : group);
    return counts.getOrDefault(new Cell(month, provider, group), Count.of(0)).withKey(key);
  }

  /** What the provider reported of a department group; null where it reported nothing. */
  Long official(LocalDate month, String provider, int group) {
    return official.get(new Cell(month, provider, group));
  }

  /** Null where no publication has the provider. */
  String name(String provider) {
    return names.of(provider);
  }

  /** Null where the job does not say which are. */
  Boolean isExpected(String provider) {
    return saysExpected ? (Boolean) expected.containsKey(provider) : null;
  }

  /** The share of the whole area's attendances; null where the job does not say. */
  Double usualShare(String provider) {
    return expected
        .getOrDefault(provider, Optional.empty())
        .map(BigDecimal::doubleValue)
        .orElse(null);
  }
}
