package primarycare.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import primarycare.job.Month;

/** What lists by LSOA add up to: patients by areas of residence and registration, and by list. */
public final class Flows {

  private final Map<Line, Map<String, Long>> lines = new HashMap<>();

  /**
   * @param summed people of lists and residences, added up in parts
   */
  public Flows(Collection<InLine> summed) {
    summed.forEach(
        some ->
            lines
                .computeIfAbsent(some.line(), none -> new TreeMap<>())
                .merge(some.code(), some.people(), Long::sum));
  }

  /** Patients by month, area type, residence and registration, each once. */
  public List<Flow> all() {
    return lines.entrySet().stream()
        .flatMap(
            line ->
                line.getKey() instanceof Line.OfResidence of
                    ? flows(of, line.getValue())
                    : Stream.empty())
        .toList();
  }

  private static Stream<Flow> flows(Line.OfResidence line, Map<String, Long> people) {
    return people.entrySet().stream()
        .map(
            some ->
                new Flow(
                    line.month(),
                    line.areaType(),
                    line.residence(),
                    some.getKey(),
                    some.getValue()));
  }

  /** Where patients of practices that areas share are registered: by home, or by weight. */
  public SharedLists shared() {
    Map<Line.OfShared, Map<String, Long>> shared = new HashMap<>();
    lines.forEach(
        (line, people) -> {
          if (line instanceof Line.OfShared of) {
            shared.put(of, people);
          }
        });
    return new SharedLists(shared);
  }

  /** Patients of the lists that were extracted in a month, by its first day. */
  public Map<LocalDate, Long> listed() {
    Map<LocalDate, Long> listed = new TreeMap<>();
    lists()
        .forEach(
            (date, people) ->
                people
                    .values()
                    .forEach(some -> listed.merge(Month.of(date).first(), some, Long::sum)));
    return listed;
  }

  /** The practices of the list of each extract date, closed ones left out. */
  public Map<LocalDate, Set<String>> practices() {
    Map<LocalDate, Set<String>> practices = new TreeMap<>();
    lists()
        .forEach(
            (date, people) -> {
              Set<String> open = new TreeSet<>(people.keySet());
              open.remove(Flow.CLOSED_PRACTICE);
              practices.put(date, open);
            });
    practices.values().removeIf(Set::isEmpty);
    return practices;
  }

  private Map<LocalDate, Map<String, Long>> lists() {
    Map<LocalDate, Map<String, Long>> lists = new TreeMap<>();
    lines.forEach(
        (line, people) -> {
          if (line instanceof Line.OfList of) {
            lists.put(of.date(), people);
          }
        });
    return lists;
  }
}
