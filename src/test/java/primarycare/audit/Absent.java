package primarycare.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Rows by age that are not there: a table that has others beside them says that they are 0. */
final class Absent {

  private record Group(String type, boolean month) {}

  private record Seen(
      Set<Window> windows,
      Set<String> areas,
      Set<String> departments,
      Set<String> sexes,
      Set<Age> ages) {

    /** An age that is not known would have a row as well. */
    Seen() {
      this(
          new HashSet<>(),
          new HashSet<>(),
          new HashSet<>(),
          new HashSet<>(),
          new LinkedHashSet<>(Set.of(Age.UNKNOWN)));
    }
  }

  private final Map<Group, Seen> groups = new HashMap<>();

  void row(Row row, Where where, Kind kind) {
    Group group = new Group(row.text("area_type"), where.window().isMonth());
    Seen seen = groups.computeIfAbsent(group, of -> new Seen());
    seen.windows.add(where.window());
    seen.areas.add(where.area());
    seen.departments.add(kind.department());
    seen.sexes.add(kind.sex());
    seen.ages.add(kind.age());
  }

  void addTo(Figures figures, String measure) {
    for (Seen seen : groups.values()) {
      Set<Kind> kinds = new LinkedHashSet<>();
      for (String department : seen.departments) {
        for (String sex : seen.sexes) {
          seen.ages.forEach(age -> kinds.add(new Kind(measure, department, sex, age)));
        }
      }
      for (Window window : seen.windows) {
        for (String area : seen.areas) {
          kinds.forEach(kind -> figures.addAbsent(new Where(area, window), kind));
        }
      }
    }
  }
}
