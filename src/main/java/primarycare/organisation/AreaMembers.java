package primarycare.organisation;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which practices each area has in each month of a calendar, as everybody may know. */
public final class AreaMembers {

  /** An area by its type and code. */
  public record Named(String type, String code) implements Comparable<Named>, Serializable {

    @Override
    public int compareTo(Named other) {
      int byType = type.compareTo(other.type);
      return byType == 0 ? code.compareTo(other.code) : byType;
    }
  }

  /** Those of a month, of which some may be shared. */
  private record Month(Set<String> whole, Set<String> shared) {

    private Month() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

  private static final Month NOBODY = new Month();

  private final Map<Named, Map<Integer, Month>> areas = new TreeMap<>();

  /**
   * @param placements of the calendar
   */
  public AreaMembers(Calendar calendar, List<Placement> placements) {
    Map<Calendar.Entry, Integer> numbers = new HashMap<>();
    calendar.entries().forEach(entry -> numbers.put(entry, numbers.size()));
    for (Placement placement : placements) {
      for (Share share : placement.shares()) {
        placement.months().forEach(entry -> add(placement, share, numbers.get(entry)));
      }
    }
  }

  private void add(Placement placement, Share share, int month) {
    Month of =
        areas
            .computeIfAbsent(new Named(share.type(), share.area().code()), area -> new HashMap<>())
            .computeIfAbsent(month, none -> new Month());
    (share.isWhole() ? of.whole : of.shared).add(placement.life().practice());
  }

  /** All areas that have a practice in some month, in order. */
  public Set<Named> areas() {
    return areas.keySet();
  }

  /** Whether all of an area is in another in each of the months from one to another. */
  public boolean isWithin(Named area, Named other, int first, int last) {
    for (int month = first; month <= last; month++) {
      Month own = in(area, month);
      Set<String> of = in(other, month).whole;
      if (!of.containsAll(own.whole) || !of.containsAll(own.shared)) {
        return false;
      }
    }
    return true;
  }

  /** The practices of which an area has some people in some of the months, in order. */
  public Set<String> practices(Named area, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(month -> in(area, month))
        .flatMap(month -> Stream.concat(month.whole.stream(), month.shared.stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Month in(Named area, int month) {
    return areas.getOrDefault(area, Map.of()).getOrDefault(month, NOBODY);
  }
}
