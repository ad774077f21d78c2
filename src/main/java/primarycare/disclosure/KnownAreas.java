package primarycare.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.disclosure.earlier.MonthNumbers;
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
  private final MonthNumbers months;

  /** Of areas in some months, by the type of the smaller ones, those that are within each. */
  private final Map<Months, Map<Named, Map<String, List<Named>>>> within = new HashMap<>();

  private record Months(int first, int last) {}

  KnownAreas(ReaderView view, Scope scope) {
    this.view = view;
    this.members = scope.members();
    this.months = scope.months();
  }

  /** An area, those of a type that are within it, and what they leave of it. */
  interface Whole {
    void of(String type, CountKey whole, List<CountKey> parts, CountKey left);
  }

  void add() {
    wholes(
        (type, whole, parts, left) -> {
          List<CountKey> all = Stream.concat(parts.stream(), Stream.of(left)).toList();
          String why = "areas of type " + type;
          if (Counting.isLocal(whole.what())) {
            view.wholeWhereItHolds(why, whole, all);
          } else {
            view.whole(why, whole, all);
          }
        });
  }

  /** Tells of every whole. */
  void wholes(Whole told) {
    Map<CountKey, List<CountKey>> alike = new LinkedHashMap<>();
    view.keys().stream()
        .filter(key -> !key.what().equals(Counting.BY_WEIGHT))
        .forEach(
            key -> alike.computeIfAbsent(key.withArea("", ""), all -> new ArrayList<>()).add(key));
    alike.values().forEach(some -> wholes(some, told));
  }

  /** Those that count the same of different areas. */
  private void wholes(List<CountKey> alike, Whole told) {
    CountKey any = alike.get(0);
    Map<Named, Map<String, List<Named>>> nested =
        within.computeIfAbsent(
            new Months(any.firstMonth(), any.lastMonth()), some -> nested(some.first, some.last));
    for (CountKey whole : alike) {
      nested
          .getOrDefault(new Named(whole.areaType(), whole.areaCode()), Map.of())
          .forEach(
              (type, areas) ->
                  told.of(
                      type,
                      whole,
                      areas.stream().map(area -> whole.withArea(type, area.code())).toList(),
                      left(whole, type)));
    }
  }

  /**
   * Practices of an area that are in none of a type. In other months they may be others: so the
   * code names the months, in words that mean the same in each release.
   */
  private CountKey left(CountKey whole, String type) {
    return whole.withArea(
        whole.areaType() + " without " + type,
        whole.areaCode()
            + ", "
            + months
                .lasting(whole)
                .map(MonthNumbers::words)
                .orElse(whole.firstMonth() + " to " + whole.lastMonth()));
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
