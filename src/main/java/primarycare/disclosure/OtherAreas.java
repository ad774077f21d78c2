package primarycare.disclosure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import primarycare.disclosure.earlier.MonthNumbers;
import primarycare.disclosure.earlier.SeenCount;
import primarycare.disclosure.earlier.SeenRelease;
import primarycare.disclosure.earlier.SeenScope;
import primarycare.figure.CountKey;
import primarycare.job.Columns;
import primarycare.organisation.AreaMembers.Named;
import primarycare.organisation.History;

/**
 * Names areas of earlier releases that have other practices than the same areas now apart from
 * these, by the practices that they have; and what else people are grouped by where the whole area
 * has others. A count that is as many as it was is taken to be of the same people.
 */
final class OtherAreas {

  static final String OTHER = " with practices ";
  private static final Named WHOLE = new Named(Columns.ALL, Columns.ALL);

  private final ReaderView view;
  private final SeenScope now;
  private final MonthNumbers months;
  private final Map<Named, Map<Integer, Map<String, BigDecimal>>> others = new TreeMap<>();
  private final Map<Named, Named> names = new LinkedHashMap<>();

  /** An area in some months. */
  private record In(Named area, int first, int last) {}

  OtherAreas(ReaderView view, SeenScope now, MonthNumbers months) {
    this.view = view;
    this.now = now;
    this.months = months;
  }

  /** The same release, where each area means what it means now. */
  SeenRelease named(SeenRelease release) {
    Map<In, String> changes = new HashMap<>();
    List<SeenCount> counts =
        release.counts().stream()
            .map(count -> isThere(count) ? count : named(count, release.scope(), changes))
            .toList();
    return release.withCounts(counts);
  }

  /** Whether there is one of the same key and so many people, or it has no key. */
  private boolean isThere(SeenCount count) {
    return count.key() == null
        || months
            .placed(count.key())
            .filter(key -> view.has(key) && view.exact(key) == count.exact())
            .isPresent();
  }

  /** Practices of the areas that were named, by month of the calendar. */
  Map<Named, Map<Integer, Map<String, BigDecimal>>> others() {
    return others;
  }

  /** What each of them is called now. */
  Map<Named, Named> names() {
    return names;
  }

  private SeenCount named(SeenCount count, SeenScope then, Map<In, String> changes) {
    CountKey key = count.key();
    Named area = new Named(key.areaType(), key.areaCode());
    boolean isSame =
        area.type().contains(OTHER)
            || area.type().equals(History.PRACTICE)
            || months.placed(key).isEmpty();
    if (isSame) {
      return count;
    }
    In in = new In(area, key.firstMonth(), key.lastMonth());
    String other = changes.computeIfAbsent(in, some -> change(some, then));
    return other.isEmpty() ? count : count.withKey(key.withArea(area.type() + other, area.code()));
  }

  /** What is added to the name of an area; blank where it had the same practices as now. */
  private String change(In in, SeenScope then) {
    boolean hasOwn = then.areas().containsKey(in.area);
    Named by = hasOwn ? in.area : WHOLE;
    SortedMap<Integer, SortedMap<String, BigDecimal>> was = then.practices(by, in.first, in.last);
    if (was.equals(now.practices(by, in.first, in.last))) {
      return "";
    }
    String change = OTHER + SeenScope.name(was);
    if (hasOwn) {
      Named other = new Named(in.area.type() + change, in.area.code());
      names.put(other, in.area);
      Map<Integer, Map<String, BigDecimal>> own =
          others.computeIfAbsent(other, none -> new TreeMap<>());
      then.areas()
          .get(in.area)
          .subMap(in.first, in.last + 1)
          .forEach((month, practices) -> own.put(months.place(month), practices));
    }
    return change;
  }
}
