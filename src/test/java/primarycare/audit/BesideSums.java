package primarycare.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stands beside areas: fifths of deprivation within them, and where people are registered. */
final class BesideSums {

  private static final String FIFTH = "; imd_quintile ";
  private static final String REGISTERED = "registration ";

  private final Figures figures;
  private final Members members;
  private final Slabs slabs;
  private final List<Sum> sums = new ArrayList<>();

  private BesideSums(Figures figures, Members members, Slabs slabs) {
    this.figures = figures;
    this.members = members;
    this.slabs = slabs;
  }

  static List<Sum> of(Figures figures, Members members, Slabs slabs) {
    BesideSums made = new BesideSums(figures, members, slabs);
    Map<Where, Set<Where>> parts = new TreeMap<>(made::compare);
    for (Where where : slabs.all()) {
      int at = where.area().indexOf(FIFTH);
      if (at >= 0) {
        made.fifth(where, where.area().substring(0, at), where.area().substring(at), parts);
      }
    }
    parts.forEach(made::add);
    slabs.windows().forEach(made::registered);
    return made.sums;
  }

  private int compare(Where one, Where other) {
    return one.toString().compareTo(other.toString());
  }

  /** A fifth is part of all fifths of its area, and of the same fifth of the whole area. */
  private void fifth(Where where, String area, String fifth, Map<Where, Set<Where>> parts) {
    Window window = where.window();
    if (fifth.equals(FIFTH + Kind.ALL)) {
      ofArea(where, area);
    } else {
      parts
          .computeIfAbsent(
              new Where(area + FIFTH + Kind.ALL, window), of -> new TreeSet<>(this::compare))
          .add(where);
    }
  }

  private void ofArea(Where all, String area) {
    Where whole = new Where(area, all.window());
    if (slabs.number(whole) < 0) {
      return;
    }
    Set<String> touching =
        area.equals(Kind.ALL) ? members.practices() : members.touching(Set.of(area), all.window());
    boolean same =
        figures.practices(all) == touching.size()
            && (area.equals(Kind.ALL)
                || members.within(Set.of(area), Members.type(area), all.window()).equals(touching));
    sums.add(Sum.of(List.of(slabs.number(whole)), List.of(slabs.number(all)), !same));
  }

  /** Where practices add up, so do their people. */
  private void add(Where whole, Set<Where> parts) {
    if (slabs.number(whole) < 0) {
      return;
    }
    int practices = parts.stream().mapToInt(figures::practices).sum();
    boolean same = practices == figures.practices(whole) && practices > 0;
    List<Integer> numbers = parts.stream().map(slabs::number).toList();
    sums.add(Sum.of(List.of(slabs.number(whole)), numbers, !same));
  }

  private void registered(Window window) {
    int all = slabs.number(new Where(REGISTERED + Kind.ALL, window));
    List<Integer> parts = new ArrayList<>(List.of(slabs.number(new Where(Kind.ALL, window))));
    for (String beside : Reading.SPECIAL) {
      int number = slabs.number(new Where(beside, window));
      if (number >= 0) {
        parts.add(number);
      }
    }
    if (all >= 0) {
      sums.add(Sum.of(all, parts));
    }
    List<Integer> here = new ArrayList<>();
    for (String code : List.of("other_practice_here", "homeless_practice")) {
      int number = slabs.number(new Where(REGISTERED + code, window));
      if (number >= 0) {
        here.add(number);
      }
    }
    if (!here.isEmpty()) {
      sums.add(Sum.of(List.of(parts.get(0)), here, here.size() < 2));
    }
  }
}
