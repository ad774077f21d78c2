package primarycare.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.conform.Flows;
import primarycare.conform.PlainRows;
import primarycare.conform.ReferenceModel;
import primarycare.conform.Residences;
import primarycare.organisation.Calendar;
import primarycare.organisation.WithoutPractice;
import primarycare.spec.Columns;

/**
 * Patients by pairs of areas, as the lists by LSOA add up to them at each quarter.
 *
 * @param maps extract date of the practice map of each quarter given; null for none
 * @param listed patients of the lists of each quarter
 */
record FlowsOfQuarters(
    List<Flow> flows,
    Map<Area, String> names,
    Map<LocalDate, LocalDate> maps,
    Map<LocalDate, Long> listed) {

  /** What is said of places that are no area, beside {@link WithoutPractice}. */
  private static final Map<String, String> TITLES =
      Map.of(
          Flows.ELSEWHERE, "Lives outside the areas",
          Flows.UNKNOWN, "Residence not known",
          Flows.CLOSED_PRACTICE, "Practice that has closed");

  private static final Set<String> NO_AREAS =
      Stream.of(
              TITLES.keySet().stream(),
              WithoutPractice.codes().stream(),
              Stream.of(Columns.UNASSIGNED))
          .flatMap(codes -> codes)
          .collect(Collectors.toUnmodifiableSet());

  /** Patients who live in one area and are registered in one. */
  record Flow(
      LocalDate month,
      String areaType,
      String residenceCode,
      String registrationCode,
      Long patients) {

    Side home() {
      return new Side(month, new Area(areaType, residenceCode));
    }

    Side practice() {
      return new Side(month, new Area(areaType, registrationCode));
    }

    boolean isRegisteredElsewhere() {
      return isBetween() && !registrationCode.equals(Flows.CLOSED_PRACTICE);
    }

    boolean isLivingElsewhere() {
      return isBetween() && !residenceCode.equals(Flows.UNKNOWN);
    }

    private boolean isBetween() {
      return !residenceCode.equals(registrationCode);
    }
  }

  record Area(String type, String code) {}

  /** Where flows begin, or end, in a quarter. */
  record Side(LocalDate month, Area area) {

    boolean isArea() {
      return !NO_AREAS.contains(area.code());
    }
  }

  /** All patients of a side, and those of them whose other side is another area. */
  record Total(long patients, long elsewhere) {

    private Total plus(Total other) {
      return new Total(patients + other.patients, elsewhere + other.elsewhere);
    }
  }

  private record Name(String areaType, String areaCode, String areaName) {}

  private record Listed(LocalDate month, Long patients) {}

  static FlowsOfQuarters collected(ReferenceModel model) {
    Residences residences = model.residences();
    Calendar calendar = residences.places().calendar();
    Map<LocalDate, LocalDate> maps = new HashMap<>();
    calendar
        .given()
        .forEach(entry -> maps.put(entry.month().first(), entry.membership().orElse(null)));
    Map<LocalDate, Long> listed = new TreeMap<>();
    PlainRows.of(residences.listed(), Listed.class)
        .forEach(list -> listed.put(list.month(), list.patients()));
    listed
        .keySet()
        .retainAll(calendar.entries().stream().map(entry -> entry.month().first()).toList());
    Map<Area, String> names = new HashMap<>();
    PlainRows.of(residences.names(), Name.class)
        .forEach(name -> names.put(new Area(name.areaType(), name.areaCode()), name.areaName()));
    return new FlowsOfQuarters(
        PlainRows.of(residences.flows(), Flow.class).stream()
            .filter(flow -> maps.containsKey(flow.month()))
            .toList(),
        names,
        maps,
        listed);
  }

  /** What the flows of each side come to. */
  Map<Side, Total> totals(Function<Flow, Side> side, Predicate<Flow> isElsewhere) {
    Map<Side, Total> totals = new HashMap<>();
    flows.forEach(
        flow ->
            totals.merge(
                side.apply(flow),
                new Total(flow.patients(), isElsewhere.test(flow) ? flow.patients() : 0),
                Total::plus));
    return totals;
  }

  /** The name of an area, or of what is none. */
  String name(Side side) {
    String code = side.area().code();
    String name = names.get(side.area());
    return name != null
        ? name
        : Stream.of(WithoutPractice.values())
            .filter(place -> place.code().equals(code))
            .map(WithoutPractice::title)
            .findFirst()
            .orElse(TITLES.get(code));
  }
}
