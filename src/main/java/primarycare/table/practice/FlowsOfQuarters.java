package primarycare.table.practice;

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
import primarycare.job.Columns;
import primarycare.model.ReferenceModel;
import primarycare.model.Residences;
import primarycare.organisation.Calendar;
import primarycare.organisation.Flow;
import primarycare.organisation.LatestNames;
import primarycare.organisation.Population;
import primarycare.organisation.WithoutPractice;

/**
 * Patients by pairs of areas, as the lists by LSOA add up to them at each quarter.
 *
 * @param maps extract date of the practice map of each quarter; null for none
 * @param listed patients of the lists of each quarter
 * @param population residents of the areas at each quarter
 */
record FlowsOfQuarters(
    List<Flow> flows,
    LatestNames names,
    Map<LocalDate, LocalDate> maps,
    Map<LocalDate, Long> listed,
    Map<LocalDate, Population.AtQuarter> population) {

  /** What is said of places that are no area, beside {@link WithoutPractice}. */
  private static final Map<String, String> TITLES =
      Map.of(
          Flow.ELSEWHERE, "Lives outside the areas",
          Flow.UNKNOWN, "Residence not known",
          Flow.CLOSED_PRACTICE, "Practice that has closed");

  private static final Set<String> NO_AREAS =
      Stream.of(
              TITLES.keySet().stream(),
              WithoutPractice.codes().stream(),
              Stream.of(Columns.UNASSIGNED))
          .flatMap(codes -> codes)
          .collect(Collectors.toUnmodifiableSet());

  /** An area, or what is none, where flows begin or end in a quarter. */
  record Side(LocalDate month, String areaType, String code) {

    static Side home(Flow flow) {
      return new Side(flow.month(), flow.areaType(), flow.residenceCode());
    }

    static Side practice(Flow flow) {
      return new Side(flow.month(), flow.areaType(), flow.registrationCode());
    }

    boolean isArea() {
      return !NO_AREAS.contains(code);
    }
  }

  /** All patients of a side, and those of them whose other side is another area. */
  record Total(long patients, long elsewhere) {

    private Total plus(Total other) {
      return new Total(patients + other.patients, elsewhere + other.elsewhere);
    }
  }

  static FlowsOfQuarters collected(ReferenceModel model) {
    Residences residences = model.residences();
    Calendar calendar = residences.places().calendar();
    Map<LocalDate, LocalDate> maps = new HashMap<>();
    calendar
        .entries()
        .forEach(entry -> maps.put(entry.month().first(), entry.membership().orElse(null)));
    Map<LocalDate, Long> listed = residences.flows().listed();
    listed.keySet().retainAll(maps.keySet());
    List<Flow> asked =
        residences.flows().all().stream().filter(flow -> maps.containsKey(flow.month())).toList();
    Map<LocalDate, Population.AtQuarter> population = new TreeMap<>();
    listed
        .keySet()
        .forEach(quarter -> population.put(quarter, residences.population().at(quarter)));
    return new FlowsOfQuarters(asked, residences.names(), maps, listed, population);
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
    return names
        .of(side.areaType(), side.code())
        .or(
            () ->
                Stream.of(WithoutPractice.values())
                    .filter(people -> people.code().equals(side.code()))
                    .map(WithoutPractice::title)
                    .findFirst())
        .orElse(TITLES.get(side.code()));
  }
}
