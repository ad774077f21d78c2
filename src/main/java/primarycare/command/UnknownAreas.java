package primarycare.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Nearest;
import primarycare.job.Problem;
import primarycare.model.Organisations;
import primarycare.organisation.Calendar;
import primarycare.organisation.Placement;

/** The sub-ICB locations of a job that no practice belongs to, ever or in some of its months. */
final class UnknownAreas {

  private UnknownAreas() {}

  static List<Problem> problems(Job job, Organisations places) {
    SortedMap<Month, Set<String>> known = known(places.placements());
    places.calendar().given().stream()
        .map(Calendar.Entry::month)
        .forEach(month -> known.putIfAbsent(month, Set.of()));
    return problems(job, known);
  }

  /** The locations of each month that has practices; a practice may be in none. */
  static SortedMap<Month, Set<String>> known(List<Placement> placements) {
    SortedMap<Month, Set<String>> known = new TreeMap<>();
    for (Placement placement : placements) {
      placement
          .life()
          .location()
          .ifPresent(
              location ->
                  placement
                      .months()
                      .forEach(
                          entry ->
                              known
                                  .computeIfAbsent(entry.month(), month -> new TreeSet<>())
                                  .add(location.code())));
    }
    return known;
  }

  static List<Problem> problems(Job job, SortedMap<Month, Set<String>> known) {
    List<Problem> problems = never(job, known);
    return problems.isEmpty() ? inSomeMonths(job, known) : problems;
  }

  private static List<Problem> never(Job job, SortedMap<Month, Set<String>> known) {
    Set<String> all = new TreeSet<>();
    known.values().forEach(all::addAll);
    List<Problem> problems = new ArrayList<>();
    for (String code : job.area().subIcbLocations()) {
      if (!all.contains(code)) {
        problems.add(
            new Problem(
                "no practice in a sub-ICB location of the area",
                job.places().file() + ", key area.subIcbLocations",
                "\"" + code + "\"",
                "a code of the practice map in force",
                Nearest.hint(code, all)));
      }
    }
    return problems;
  }

  /** Codes change, and a month by the map of old codes has no practice of the new ones. */
  private static List<Problem> inSomeMonths(Job job, SortedMap<Month, Set<String>> known) {
    List<String> codes = job.area().subIcbLocations();
    List<Month> empty =
        known.entrySet().stream()
            .filter(
                entry -> !codes.isEmpty() && entry.getValue().stream().noneMatch(codes::contains))
            .map(entry -> entry.getKey())
            .toList();
    return empty.isEmpty()
        ? List.of()
        : List.of(
            new Problem(
                "no practice of the area in some months",
                job.places().file() + ", key area.subIcbLocations",
                empty.get(0) + " to " + empty.get(empty.size() - 1),
                "a code of the practice map in force in each month",
                "name the earlier codes of the area too, or begin the period later"));
  }
}
