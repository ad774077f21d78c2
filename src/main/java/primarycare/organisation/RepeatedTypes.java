package primarycare.organisation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import primarycare.organisation.AreaMembers.Named;

/**
 * Types of areas whose areas have in every month of a calendar the practices that the areas of
 * another type have, each with the same weight: they would say everything twice. Practices repeat
 * none, since groups of practices are made of them.
 */
final class RepeatedTypes {

  /** Of types that are the same the first of these stands; those of the job's schemes are last. */
  private static final List<String> ORDER =
      List.of(History.ALL, History.PRACTICE, History.ICB, History.LOCATION, History.PCN);

  private RepeatedTypes() {}

  /** Each type that repeats another, with the one that stands. */
  static Map<String, String> of(AreaMembers members) {
    Map<Set<Map<Integer, Map<String, BigDecimal>>>, String> standing = new HashMap<>();
    Map<String, String> repeated = new LinkedHashMap<>();
    for (String type : inOrder(members)) {
      String first = standing.putIfAbsent(members.ofType(type), type);
      if (first != null && !type.equals(History.PRACTICE)) {
        repeated.put(type, first);
      }
    }
    return repeated;
  }

  private static List<String> inOrder(AreaMembers members) {
    return members.areas().stream()
        .map(Named::type)
        .distinct()
        .sorted(
            Comparator.comparing(
                    (String type) -> ORDER.contains(type) ? ORDER.indexOf(type) : ORDER.size())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
