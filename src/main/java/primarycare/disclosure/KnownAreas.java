package primarycare.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import primarycare.dossier.Counting;
import primarycare.figure.CountKey;
import primarycare.organisation.AreaMembers;
import primarycare.organisation.AreaMembers.Named;

/**
 * What everybody knows of the counts of several areas together: an area is those of another type
 * that are within it, and what is left. What areas have by weight their whole has without.
 */
final class KnownAreas {

  private final ReaderView view;
  private final AreaMembers members;

  /** Of areas in some months, by the type of the smaller ones, those that are within each. */
  private final Map<Months, Map<Named, Map<String, List<Named>>>> within = new HashMap<>();

  private record Months(int first, int last) {}

  KnownAreas(ReaderView view, AreaMembers members) {
    this.view = view;
    this.members = members;
  }

  void add() {
    Map<CountKey, List<CountKey>> alike = new LinkedHashMap<>();
    view.keys().stream()
        .filter(key -> !key.what().equals(Counting.BY_WEIGHT))
        .forEach(
            key -> alike.computeIfAbsent(key.withArea("", ""), all -> new ArrayList<>()).add(key));
    alike.values().forEach(this::add);
  }

  /** Those that count the same of different areas. */
  private void add(List<CountKey> alike) {
    CountKey any = alike.get(0);
    Map<Named, Map<String, List<Named>>> nested =
        within.computeIfAbsent(
            new Months(any.firstMonth(), any.lastMonth()),
            months -> nested(months.first, months.last));
    for (CountKey whole : alike) {
      nested
          .getOrDefault(new Named(whole.areaType(), whole.areaCode()), Map.of())
          .forEach((type, areas) -> add(whole, type, areas));
    }
  }

  private void add(CountKey whole, String type, List<Named> areas) {
    String why = "areas of type " + type;
    List<CountKey> parts = areas.stream().map(area -> whole.withArea(type, area.code())).toList();
    if (Counting.isLocal(whole.what())) {
      view.wholeWhereItHolds(why, whole, parts);
    } else {
      view.whole(why, whole, parts);
    }
  }

  private Map<Named, Map<String, List<Named>>> nested(int first, int last) {
    Map<String, List<Named>> ofPractice = new HashMap<>();
    for (Named area : members.areas()) {
      members
          .practices(area, first, last)
          .forEach(
              practice -> ofPractice.computeIfAbsent(practice, p -> new ArrayList<>()).add(area));
    }
    Map<Named, Map<String, List<Named>>> nested = new HashMap<>();
    for (Named area : members.areas()) {
      members.practices(area, first, last).stream()
          .findFirst()
          .ifPresent(
              practice ->
                  ofPractice.get(practice).stream()
                      .filter(whole -> !whole.type().equals(area.type()))
                      .filter(whole -> members.isWithin(area, whole, first, last))
                      .filter(whole -> !isTold(area, whole, first, last))
                      .forEach(
                          whole ->
                              nested
                                  .computeIfAbsent(whole, w -> new TreeMap<>())
                                  .computeIfAbsent(area.type(), t -> new ArrayList<>())
                                  .add(area)));
    }
    return nested;
  }

  /** Whether two areas are the same practices, which is told of the first of them. */
  private boolean isTold(Named area, Named whole, int first, int last) {
    return whole.compareTo(area) > 0 && members.isWithin(whole, area, first, last);
  }
}
