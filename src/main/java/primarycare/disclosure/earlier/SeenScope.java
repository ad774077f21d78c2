package primarycare.disclosure.earlier;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import primarycare.bytes.Hashes;
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

  private static final int FIRST = 0;
  private static final int NAME_LENGTH = 16;

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

  /**
   * The practices of an area in the months from one to another: those of the first, and by month
   * from when on they are others. So they are told alike for each month and for all together where
   * they stay the same.
   */
  public SortedMap<Integer, SortedMap<String, BigDecimal>> practices(
      Named area, int first, int last) {
    SortedMap<Integer, SortedMap<String, BigDecimal>> own =
        areas.getOrDefault(area, new TreeMap<>());
    SortedMap<Integer, SortedMap<String, BigDecimal>> changes = new TreeMap<>();
    for (int month = first; month <= last; month++) {
      SortedMap<String, BigDecimal> practices = own.getOrDefault(month, new TreeMap<>());
      if (changes.isEmpty()) {
        changes.put(FIRST, practices);
      } else if (!changes.get(changes.lastKey()).equals(practices)) {
        changes.put(month, practices);
      }
    }
    return changes;
  }

  /** A short name of practices by month, the same for the same alone. */
  public static String name(SortedMap<Integer, SortedMap<String, BigDecimal>> practices) {
    return Hashes.sha256(practices.toString()).substring(0, NAME_LENGTH);
  }
}
