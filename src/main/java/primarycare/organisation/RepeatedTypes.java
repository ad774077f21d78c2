package primarycare.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Types of areas whose areas have in every month of a calendar the practices that the areas of
 * another type have, each with the same weight: they would say everything twice. Practices repeat
 * none, since groups of practices are made of them.
 */
public final class RepeatedTypes {

  /** Of types that are the same the first of these stands; those of the job's schemes are last. */
  private static final List<String> ORDER =
      List.of(History.ALL, History.PRACTICE, History.ICB, History.LOCATION, History.PCN);

  private RepeatedTypes() {}

  /**
   * Each type that repeats another, with the one that stands.
   *
   * @param placements of the calendar
   */
  public static Map<String, String> of(List<Placement> placements) {
    Map<String, Set<Set<String>>> types = practices(placements);
    List<String> inOrder = new ArrayList<>(types.keySet());
    inOrder.sort(
        Comparator.comparing(
                (String type) -> ORDER.contains(type) ? ORDER.indexOf(type) : ORDER.size())
            .thenComparing(Comparator.naturalOrder()));
    Map<Set<Set<String>>, String> standing = new HashMap<>();
    Map<String, String> repeated = new LinkedHashMap<>();
    for (String type : inOrder) {
      String first = standing.putIfAbsent(types.get(type), type);
      if (first != null && !type.equals(History.PRACTICE)) {
        repeated.put(type, first);
      }
    }
    return repeated;
  }

  /** Of each type what its areas are: of each one its practices with their months and weights. */
  private static Map<String, Set<Set<String>>> practices(List<Placement> placements) {
    Map<String, Map<String, Set<String>>> types = new TreeMap<>();
    for (Placement placement : placements) {
      for (Share share : placement.shares()) {
        Set<String> area =
            types
                .computeIfAbsent(share.type(), none -> new HashMap<>())
                .computeIfAbsent(share.area().code(), none -> new HashSet<>());
        placement
            .months()
            .forEach(
                month ->
                    area.add(
                        String.join(
                            " ",
                            month.month().toString(),
                            placement.life().practice(),
                            share.weight().stripTrailingZeros().toPlainString())));
      }
    }
    Map<String, Set<Set<String>>> found = new HashMap<>();
    types.forEach((type, areas) -> found.put(type, Set.copyOf(areas.values())));
    return found;
  }
}
