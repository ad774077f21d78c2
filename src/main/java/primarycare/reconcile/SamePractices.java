package primarycare.reconcile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Lists and maps of one day are of one publication: a practice of the area that only one of them
 * has was dropped. What only the list has counts where the map is not cut to the area.
 */
public final class SamePractices {

  private static final Check CHECK =
      new Check("the list and the practice map of a day have the same practices", true);

  private SamePractices() {}

  /**
   * @param level the sources of both
   * @param listed practices of the lists of each day
   * @param everywhere whether the job's area is all that the inputs hold
   */
  public static Stream<Reconciliation> of(
      String level, Map<LocalDate, Set<String>> listed, PracticesOfMaps maps, boolean everywhere) {
    return maps.days().entrySet().stream()
        .filter(day -> listed.containsKey(day.getKey()))
        .map(
            day ->
                tally(listed.get(day.getKey()), day.getValue(), everywhere)
                    .row(CHECK, day.getKey(), level, ""));
  }

  private static Tally tally(Set<String> listed, Map<String, Boolean> mapped, boolean everywhere) {
    boolean whole = everywhere || mapped.containsValue(false);
    Set<String> either = new TreeSet<>(listed);
    either.addAll(mapped.keySet());
    return Tally.of(
        either,
        code -> listed.contains(code) ? mapped.containsKey(code) || !whole : !mapped.get(code));
  }
}
