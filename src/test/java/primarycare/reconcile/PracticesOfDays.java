package primarycare.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists and a map of one day. */
final class PracticesOfDays {

  static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  private PracticesOfDays() {}

  static Map<LocalDate, Set<String>> lists(String... codes) {
    return Map.of(DAY, Set.of(codes));
  }

  /**
   * @param mapped such as {@code C82001 true}, for one of the job's area
   */
  static PracticesOfMaps maps(String... mapped) {
    Map<String, Boolean> practices = new TreeMap<>();
    for (String text : mapped) {
      practices.put(text.replaceFirst(" .*", ""), text.endsWith(" true"));
    }
    return new PracticesOfMaps(Map.of(DAY, practices));
  }

  static List<String> told(Stream<Reconciliation> checks) {
    return Rows.told(checks, "level", "month", "enforced", "passed", "explanation");
  }
}
