package primarycare.organisation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  private final Map<Named, Map<Integer, Map<String, BigDecimal>>> areas = new TreeMap<>();

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

  private AreaMembers(AreaMembers some, Map<Named, Map<Integer, Map<String, BigDecimal>>> others) {
    areas.putAll(some.areas);
    areas.putAll(others);
  }

  /** These areas and others, with the weight of each practice by month. */
  public AreaMembers and(Map<Named, Map<Integer, Map<String, BigDecimal>>> others) {
    return new AreaMembers(this, others);
  }

  /** Of an area its practices in each month, and the weight of each. */
  public Map<Integer, Map<String, BigDecimal>> of(Named area) {
    return areas.getOrDefault(area, Map.of());
  }

  private void add(Placement placement, Share share, int month) {
    areas
        .computeIfAbsent(new Named(share.type(), share.area().code()), area -> new HashMap<>())
        .computeIfAbsent(month, none -> new TreeMap<>())
        .put(placement.life().practice(), part(share));
  }

  /** By where people live it is another part than by weight, also where that is of all. */
  private static BigDecimal part(Share share) {
    if (share.isAtHome()) {
      return share.atHome();
    }
    return share.isWhole() ? BigDecimal.ONE : share.weight().stripTrailingZeros();
  }

  /** All areas that have a practice in some month, in order. */
  public Set<Named> areas() {
    return areas.keySet();
  }

  /** Of each area of a type its practices in each month, and the weight of each. */
  Set<Map<Integer, Map<String, BigDecimal>>> ofType(String type) {
    return areas.entrySet().stream()
        .filter(area -> area.getKey().type().equals(type))
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  /** The areas that in some month have fewer practices than this, though they have some. */
  Set<Named> ofFewer(int practices) {
    return areas.entrySet().stream()
        .filter(area -> area.getValue().values().stream().anyMatch(own -> own.size() < practices))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether all of an area is in another in each of the months from one to another. */
  public boolean isWithin(Named area, Named other, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .allMatch(
            month ->
                in(area, month).keySet().stream()
                    .allMatch(own -> BigDecimal.ONE.equals(in(other, month).get(own))));
  }

  /** The practices of which an area has some people in some of the months, in order. */
  public Set<String> practices(Named area, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(month -> in(area, month).keySet())
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, BigDecimal> in(Named area, int month) {
    return of(area).getOrDefault(month, Map.of());
  }
}
