package primarycare.disclosure.earlier;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import primarycare.figure.CountKey.Ages;
import primarycare.organisation.AreaMembers;
import primarycare.organisation.AreaMembers.Named;

/**
 * Of which areas and ages the counts of a release are.
 *
 * @param areas practices of each area by month, and the weight of each
 * @param schemes ways of parting all ages
 */
public record SeenScope(
    SortedMap<Named, SortedMap<Integer, SortedMap<String, BigDecimal>>> areas,
    List<List<Ages>> schemes) {

  public SeenScope {
    schemes = schemes.stream().map(List::copyOf).toList();
  }

  /** That of a release with these areas in the months of a calendar. */
  public static SeenScope of(AreaMembers members, MonthNumbers months, List<List<Ages>> schemes) {
    SortedMap<Named, SortedMap<Integer, SortedMap<String, BigDecimal>>> areas = new TreeMap<>();
    for (Named area : members.areas()) {
      SortedMap<Integer, SortedMap<String, BigDecimal>> lasting = new TreeMap<>();
      members
          .of(area)
          .forEach((place, own) -> lasting.put(months.number(place), new TreeMap<>(own)));
      areas.put(area, lasting);
    }
    return new SeenScope(areas, schemes);
  }

  /** The practices of an area in the months from one to another, where they change each time. */
  public List<SortedMap<String, BigDecimal>> practices(Named area, int first, int last) {
    return areas.getOrDefault(area, new TreeMap<>()).subMap(first, last + 1).values().stream()
        .distinct()
        .toList();
  }
}
