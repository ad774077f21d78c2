package primarycare.organisation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import primarycare.job.PublishedCode;

/**
 * Where the people on lists by LSOA live and where they are registered, by areas of one type: each
 * once in every type that both the look-up and the practices know.
 *
 * <p>People of an LSOA that is placed in several areas, or partly in none, stand in one line in the
 * order of where they are registered, and are given to the areas by weight. The people of a
 * practice that areas share are registered in that of them where they live, and are given by
 * weight, in the order of their residence, where they live in none of them.
 */
public final class Residents implements Serializable {

  private static final long serialVersionUID = 1;

  private static final Pattern LSOA = Pattern.compile(PublishedCode.LSOA);

  private final Homes homes;
  private final Map<LocalDate, PracticesOfMonth> months;
  private final Map<LocalDate, Set<String>> types = new HashMap<>();

  /**
   * @param calendar of the months in which lists were extracted
   * @param placements of the calendar
   */
  public Residents(Calendar calendar, List<Placement> placements, Homes homes) {
    this.homes = homes;
    this.months = PracticesOfMonth.of(calendar, placements);
    months.forEach((month, practices) -> types.put(month, homes.types(practices.areas())));
  }

  /** Whether an LSOA may be placed in several areas, so that its people stand in a line. */
  public boolean mayBeInSeveralAreas() {
    return homes.areConverted();
  }

  /**
   * Where patients stand first: in the line of their list and, where it was extracted on the first
   * of a month, in one of each type of area, or in that of their LSOA.
   *
   * @param rows those of one month best together
   */
  public Iterator<InLine> of(Iterator<Listed> rows) {
    Iterable<Listed> all = () -> rows;
    Living living = new Living();
    return StreamSupport.stream(all.spliterator(), false)
        .flatMap(some -> of(some, living).stream())
        .iterator();
  }

  private List<InLine> of(Listed some, Living living) {
    List<InLine> lines = new ArrayList<>();
    String code = some.isClosed() ? Flow.CLOSED_PRACTICE : some.practice();
    lines.add(new InLine(new Line.OfList(some.date()), code, some.patients()));
    if (months.containsKey(some.date())) {
      String registered = some.isClosed() ? code : months.get(some.date()).registered(code);
      add(lines, some, registered, living.in(some.lsoa(), some.date()));
    }
    return lines;
  }

  private void add(
      List<InLine> lines, Listed some, String registered, Map<String, Parts> residences) {
    boolean isInSeveral = false;
    for (Map.Entry<String, Parts> of : residences.entrySet()) {
      Optional<String> residence = of.getValue().only();
      isInSeveral |= residence.isEmpty();
      residence
          .map(area -> new Line.OfResidence(some.date(), of.getKey(), area))
          .ifPresent(line -> lines.add(registered(line, registered, some.patients())));
    }
    if (isInSeveral) {
      Line line = new Line.OfLsoa(some.date(), some.lsoa());
      lines.add(new InLine(line, registered, some.patients()));
    }
  }

  /** Remembers where the people of LSOAs live, while rows are of one month. */
  private final class Living {

    private final Map<String, Map<String, Parts>> residences = new HashMap<>();
    private LocalDate of;

    Map<String, Parts> in(String lsoa, LocalDate month) {
      if (!month.equals(of)) {
        residences.clear();
        of = month;
      }
      return residences.computeIfAbsent(lsoa, code -> residences(code, month));
    }
  }

  /** The LSOAs of the look-up. */
  Set<String> lookedUp() {
    return homes.lsoas();
  }

  /** Those of them that place people of any of these. */
  Set<String> placing(Set<String> lsoas) {
    return homes.placing(lsoas);
  }

  /** The codes of areas of each type that the practices of a month or the look-up know. */
  Map<String, Set<String>> areas(LocalDate month) {
    Map<String, Set<String>> known = homes.areas();
    months
        .get(month)
        .areas()
        .forEach(
            (type, codes) -> known.computeIfAbsent(type, none -> new TreeSet<>()).addAll(codes));
    known.keySet().retainAll(types.get(month));
    return known;
  }

  /** The areas of each type where the people of an LSOA live. */
  Map<String, Parts> residences(String lsoa, LocalDate month) {
    Map<String, Map<String, BigDecimal>> areas = homes.of(lsoa, months.get(month).areas());
    boolean isKnown = !areas.isEmpty() || (lsoa != null && LSOA.matcher(lsoa).matches());
    Map<String, Parts> residences = new TreeMap<>();
    for (String type : types.get(month)) {
      Map<String, BigDecimal> own = areas.getOrDefault(type, Map.of());
      residences.put(type, parts(own, isKnown ? Flow.ELSEWHERE : Flow.UNKNOWN));
    }
    return residences;
  }

  /** With what lies in no area as a part of its own. */
  private static Parts parts(Map<String, BigDecimal> areas, String none) {
    SortedMap<String, BigDecimal> parts = new TreeMap<>(areas);
    BigDecimal rest = areas.values().stream().reduce(BigDecimal.ONE, BigDecimal::subtract);
    if (rest.signum() > 0) {
      parts.put(none, rest);
    }
    return new Parts(parts);
  }

  /** People of one residence, by the area of registration or in the line of a shared practice. */
  private InLine registered(Line.OfResidence line, String registered, long people) {
    return months
        .get(line.month())
        .parts(registered, line.areaType())
        .only()
        .map(area -> new InLine(line, area, people))
        .orElseGet(
            () ->
                new InLine(
                    new Line.OfPractice(line.month(), line.areaType(), registered),
                    line.residence(),
                    people));
  }

  /**
   * Where the people of a line stand when those of an LSOA have been given to its areas.
   *
   * @param people all of the line, by the code under which they stand
   */
  public List<InLine> withResidence(Line line, SortedMap<String, Long> people) {
    if (!(line instanceof Line.OfLsoa of)) {
      return same(line, people);
    }
    List<InLine> lines = new ArrayList<>();
    residences(of.lsoa(), of.month())
        .forEach(
            (type, parts) -> {
              if (parts.only().isEmpty()) {
                parts.give(people).stream()
                    .map(given -> registered(of, type, given))
                    .forEach(lines::add);
              }
            });
    return lines;
  }

  private InLine registered(Line.OfLsoa line, String type, Parts.Given given) {
    Line.OfResidence of = new Line.OfResidence(line.month(), type, given.area());
    return registered(of, given.code(), given.people());
  }

  /**
   * Where they stand when also those of a practice have been given to the areas that share it: by
   * residence, or in the line of their list.
   *
   * @param people all of the line, by the code under which they stand
   */
  public List<InLine> withRegistration(Line line, SortedMap<String, Long> people) {
    return line instanceof Line.OfPractice of
        ? months.get(of.month()).parts(of.practice(), of.areaType()).giveAtHome(people).stream()
            .flatMap(given -> registered(of, given))
            .toList()
        : same(line, people);
  }

  /** Among those of their residence, and among those of the area that takes them. */
  private static Stream<InLine> registered(Line.OfPractice line, Parts.Given given) {
    return Stream.of(
            new Line.OfResidence(line.month(), line.areaType(), given.code()),
            new Line.OfShared(line.month(), line.areaType(), line.practice()))
        .map(of -> new InLine(of, given.area(), given.people()));
  }

  private static List<InLine> same(Line line, SortedMap<String, Long> people) {
    return people.entrySet().stream()
        .map(some -> new InLine(line, some.getKey(), some.getValue()))
        .toList();
  }
}
