package primarycare.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which areas make up which, by the practices that are in them. */
final class AreaSums {

  private static final int FEW = 4;
  private static final String PRACTICE = "practice";

  private final Members members;
  private final Slabs slabs;
  private final Map<String, Set<String>> types = new TreeMap<>();
  private final List<Sum> sums = new ArrayList<>();

  private AreaSums(Members members, Slabs slabs) {
    this.members = members;
    this.slabs = slabs;
    for (String area : slabs.areas()) {
      if (area.contains(" ")) {
        types.computeIfAbsent(Members.type(area), type -> new TreeSet<>()).add(area);
      }
    }
  }

  static List<Sum> of(Members members, Slabs slabs) {
    AreaSums made = new AreaSums(members, slabs);
    for (Window window : slabs.windows()) {
      made.types.values().forEach(areas -> made.add(Set.of(Kind.ALL), areas, window, false));
      made.types.keySet().stream()
          .filter(type -> !type.equals(PRACTICE))
          .forEach(type -> made.groups(type, window));
    }
    return made.sums;
  }

  /** Each area of a type, and together those that share a practice. */
  private void groups(String type, Window window) {
    Map<String, Set<String>> touching = new HashMap<>();
    types.get(type).forEach(area -> touching.put(area, members.touching(Set.of(area), window)));
    Set<Set<String>> groups = new HashSet<>();
    for (String area : types.get(type)) {
      groups.add(Set.of(area));
      Set<String> group = new HashSet<>(Set.of(area));
      for (int before = 0; before < group.size(); ) {
        before = group.size();
        for (String other : types.get(type)) {
          if (group.stream().anyMatch(of -> meet(touching.get(of), touching.get(other)))) {
            group.add(other);
          }
        }
      }
      groups.add(group);
    }
    for (Set<String> group : groups) {
      Set<String> within = members.within(group, type, window);
      Set<String> around = members.touching(group, window);
      types.forEach(
          (other, areas) -> {
            if (!other.equals(type)) {
              cover(group, within, around, areas, window);
            }
          });
    }
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** The group is the sum of the areas within it, or lies between those and those around it. */
  private void cover(
      Set<String> group, Set<String> within, Set<String> around, Set<String> areas, Window window) {
    Set<String> inside = new TreeSet<>();
    Set<String> outside = new TreeSet<>();
    for (String area : areas) {
      Set<String> touching = members.touching(Set.of(area), window);
      if (!touching.isEmpty() && within.containsAll(touching)) {
        inside.add(area);
      }
      if (meet(touching, around)) {
        outside.add(area);
      }
    }
    if (inside.equals(outside)) {
      add(group, inside, window, false);
      return;
    }
    if (!inside.isEmpty()) {
      add(group, inside, window, true);
    }
    if (outside.size() <= FEW) {
      add(outside, group, window, true);
    }
  }

  private void add(Set<String> wholes, Set<String> parts, Window window, boolean atLeast) {
    List<Integer> of = numbers(wholes, window);
    List<Integer> from = numbers(parts, window);
    if (!of.contains(-1) && !from.contains(-1) && !from.isEmpty()) {
      sums.add(Sum.of(of, from, atLeast));
    }
  }

  private List<Integer> numbers(Set<String> areas, Window window) {
    return areas.stream().map(area -> slabs.number(new Where(area, window))).toList();
  }
}
