package primarycare.disclosure;

import java.math.BigDecimal;
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

  private static final String OTHER = " with practices ";
  private static final Named WHOLE = new Named(Columns.ALL, Columns.ALL);

  private final ReaderView view;
  private final SeenScope now;
  private final MonthNumbers months;
  private final Map<Named, Map<Integer, Map<String, BigDecimal>>> others = new TreeMap<>();
  private final Map<Named, Named> names = new LinkedHashMap<>();

  OtherAreas(ReaderView view, SeenScope now, MonthNumbers months) {
    this.view = view;
    this.now = now;
    this.months = months;
  }

  /** The same release, where each area means what it means now. */
  SeenRelease named(SeenRelease release) {
    List<SeenCount> counts =
        release.counts().stream()
            .map(count -> isThere(count) ? count : named(count, release.scope()))
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

  private SeenCount named(SeenCount count, SeenScope then) {
    CountKey key = count.key();
    Named area = new Named(key.areaType(), key.areaCode());
    Named by = then.areas().containsKey(area) ? area : WHOLE;
    List<SortedMap<String, BigDecimal>> was = then.practices(by, key.firstMonth(), key.lastMonth());
    boolean isSame =
        area.type().contains(OTHER)
            || area.type().equals(History.PRACTICE)
            || months.placed(key).isEmpty()
            || was.equals(now.practices(by, key.firstMonth(), key.lastMonth()));
    if (isSame) {
      return count;
    }
    Named other = new Named(area.type() + OTHER + Integer.toHexString(was.hashCode()), area.code());
    if (by.equals(area) && names.put(other, area) == null) {
      then.areas().get(area).forEach((month, own) -> add(other, months.place(month), own));
    }
    return count.withKey(key.withArea(other.type(), other.code()));
  }

  private void add(Named area, int place, Map<String, BigDecimal> practices) {
    if (place >= 0) {
      others.computeIfAbsent(area, none -> new TreeMap<>()).put(place, practices);
    }
  }
}
