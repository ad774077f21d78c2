package primarycare.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Residents of areas at mid-year, as estimates of LSOAs add up to them or as they are given of the
 * areas themselves.
 */
public final class Population {

  private static final String ALL = "all";

  /** From a mid-year to the first day of the next year. */
  private static final int HALF_A_YEAR = 6;

  /** An area has no sum where fewer than one in so many of its LSOAs have an estimate. */
  private static final int ONE_IN = 2;

  private final Residents where;
  private final TreeMap<LocalDate, SortedMap<String, Long>> ofLsoas = new TreeMap<>();
  private final Map<String, TreeMap<LocalDate, Long>> ofAreas = new HashMap<>();

  /**
   * Residents of an LSOA or of an area at the middle of a year.
   *
   * @param year its first day
   * @param areaCode null for those of an LSOA
   * @param age {@code all}, or a part of the ages
   * @param sex {@code all}, {@code female} or {@code male}
   */
  public record Estimate(
      LocalDate year, String areaCode, String lsoaCode, String age, String sex, long residents) {

    private String place() {
      return areaCode == null ? lsoaCode : areaCode;
    }
  }

  /** An area of a type. */
  public record Place(String type, String code) {}

  /**
   * Residents of an area.
   *
   * @param year the first day of the year of the estimate
   * @param people null where too few of its LSOAs have an estimate
   */
  public record Counted(LocalDate year, Long people) {}

  /**
   * What is known at a quarter.
   *
   * @param year of the estimates by LSOA; null for none
   * @param given residents of all LSOAs
   * @param placed the same by type and area, elsewhere among them
   * @param areas those of each area that are known
   */
  public record AtQuarter(
      LocalDate year,
      long given,
      Map<String, Map<String, Long>> placed,
      Map<Place, Counted> areas) {}

  /**
   * @param where LSOAs are in which areas, at each quarter
   */
  public Population(Collection<Estimate> given, Residents where) {
    this.where = where;
    given.stream()
        .filter(row -> row.place() != null)
        .collect(groupingBy(row -> List.of(row.areaCode() == null, row.place(), row.year())))
        .values()
        .forEach(rows -> everybody(rows).ifPresent(people -> add(rows.get(0), people)));
  }

  private void add(Estimate of, long people) {
    if (of.areaCode() == null) {
      ofLsoas.computeIfAbsent(of.year(), y -> new TreeMap<>()).put(of.lsoaCode(), people);
    } else {
      ofAreas.computeIfAbsent(of.areaCode(), a -> new TreeMap<>()).put(of.year(), people);
    }
  }

  /** All residents of one place and year: never all ages beside single ones. */
  private static Optional<Long> everybody(List<Estimate> rows) {
    List<Estimate> ofAllAges = rows.stream().filter(row -> row.age().equals(ALL)).toList();
    return ofBothSexes(ofAllAges.isEmpty() ? rows : ofAllAges);
  }

  /** Those of all sexes, or of both: those of one alone are half of them. */
  private static Optional<Long> ofBothSexes(List<Estimate> rows) {
    Map<String, Long> sexes =
        rows.stream().collect(toMap(Estimate::sex, Estimate::residents, Long::sum));
    Optional<Long> all = Optional.ofNullable(sexes.get(ALL));
    return all.isPresent() || sexes.size() == 1
        ? all
        : Optional.of(sexes.values().stream().mapToLong(Long::longValue).sum());
  }

  /**
   * The residents at a quarter: of the latest year whose middle is not after its first day. What is
   * given of an area itself counts before what its LSOAs come to, unless that is of a later year.
   */
  public AtQuarter at(LocalDate quarter) {
    LocalDate last = quarter.minusMonths(HALF_A_YEAR).withDayOfYear(1);
    Map.Entry<LocalDate, SortedMap<String, Long>> latest = ofLsoas.floorEntry(last);
    SortedMap<String, Long> lsoas = latest == null ? new TreeMap<>() : latest.getValue();
    LocalDate year = latest == null ? null : latest.getKey();
    Map<String, Map<String, Long>> placed = placed(lsoas, quarter);
    Map<Place, Counted> areas = summed(year, placed, covered(lsoas.keySet(), quarter));
    stated(quarter, last)
        .forEach(
            (place, stated) ->
                areas.merge(
                    place, stated, (sum, own) -> own.year().isBefore(sum.year()) ? sum : own));
    long given = lsoas.values().stream().mapToLong(Long::longValue).sum();
    return new AtQuarter(year, given, placed, areas);
  }

  private Map<String, Map<String, Long>> placed(SortedMap<String, Long> lsoas, LocalDate quarter) {
    Map<String, Map<String, Long>> placed = new TreeMap<>();
    lsoas.forEach(
        (lsoa, people) ->
            where
                .residences(lsoa, quarter)
                .forEach(
                    (type, parts) ->
                        parts
                            .give(new TreeMap<>(Map.of(lsoa, people)))
                            .forEach(
                                part ->
                                    placed
                                        .computeIfAbsent(type, t -> new TreeMap<>())
                                        .merge(part.area(), part.people(), Long::sum))));
    return placed;
  }

  private static Map<Place, Counted> summed(
      LocalDate year, Map<String, Map<String, Long>> placed, Set<Place> covered) {
    Map<Place, Counted> summed = new HashMap<>();
    placed.forEach(
        (type, areas) ->
            areas.forEach(
                (code, people) -> {
                  Place place = new Place(type, code);
                  Long known = covered.contains(place) ? people : null;
                  summed.put(place, new Counted(year, known));
                }));
    return summed;
  }

  /** The areas of which enough LSOAs have an estimate, or what became of them has one. */
  private Set<Place> covered(Set<String> lsoas, LocalDate quarter) {
    Set<String> reached = where.placing(lsoas);
    Map<Place, Integer> all = new HashMap<>();
    Map<Place, Integer> there = new HashMap<>();
    for (String lsoa : where.lookedUp()) {
      where
          .residences(lsoa, quarter)
          .forEach(
              (type, parts) ->
                  parts
                      .weights()
                      .keySet()
                      .forEach(
                          code -> {
                            Place place = new Place(type, code);
                            all.merge(place, 1, Integer::sum);
                            there.merge(place, reached.contains(lsoa) ? 1 : 0, Integer::sum);
                          }));
    }
    Set<Place> covered = new HashSet<>(all.keySet());
    covered.removeIf(place -> there.get(place) * ONE_IN < all.get(place));
    return covered;
  }

  /** What is given of areas themselves; not of a code that areas of several types have. */
  private Map<Place, Counted> stated(LocalDate quarter, LocalDate last) {
    Map<String, Set<String>> known = where.areas(quarter);
    Map<Place, Counted> stated = new HashMap<>();
    ofAreas.forEach(
        (code, years) -> {
          List<String> types = types(code, known);
          Map.Entry<LocalDate, Long> latest = years.floorEntry(last);
          if (types.size() == 1 && latest != null) {
            String own = types.get(0).equals(History.ALL) ? History.ALL : code;
            stated.put(
                new Place(types.get(0), own), new Counted(latest.getKey(), latest.getValue()));
          }
        });
    return stated;
  }

  private static List<String> types(String code, Map<String, Set<String>> known) {
    return code.equalsIgnoreCase(History.ALL)
        ? List.of(History.ALL)
        : new TreeSet<>(known.keySet()).stream().filter(t -> known.get(t).contains(code)).toList();
  }
}
