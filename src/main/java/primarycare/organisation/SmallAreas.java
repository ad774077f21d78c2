package primarycare.organisation;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Areas that in some month of a calendar have few practices, though they have some: a figure of
 * theirs is nearly one of a practice.
 */
public final class SmallAreas implements Serializable {

  private static final long serialVersionUID = 1;

  /** Where no area is too small. */
  public static final SmallAreas NONE = new SmallAreas(List.of(), 0);

  private record Named(String type, String code) implements Serializable {}

  private final Set<Named> small = new HashSet<>();

  /**
   * @param placements of the calendar
   * @param few so many practices are enough
   */
  public SmallAreas(List<Placement> placements, int few) {
    Map<Named, Map<Calendar.Entry, Set<String>>> practices = new HashMap<>();
    for (Placement placement : placements) {
      for (Share share : placement.shares()) {
        Map<Calendar.Entry, Set<String>> own =
            practices.computeIfAbsent(
                new Named(share.type(), share.area().code()), none -> new HashMap<>());
        for (Calendar.Entry month : placement.months()) {
          own.computeIfAbsent(month, none -> new HashSet<>()).add(placement.life().practice());
        }
      }
    }
    practices.forEach(
        (area, months) -> {
          if (months.values().stream().anyMatch(own -> own.size() < few)) {
            small.add(area);
          }
        });
  }

  /** Whether an area is one of them, as every practice is. */
  public boolean has(String type, String code) {
    return type.equals(History.PRACTICE) || small.contains(new Named(type, code));
  }
}
