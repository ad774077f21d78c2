package primarycare.reconcile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** No map puts a practice in two places, which would count its patients twice. */
public final class MappedOnce {

  /** What is checked. */
  public static final String NAME = "a practice is mapped once on a day";

  private MappedOnce() {}

  /**
   * @param level the source of the maps
   * @param twice practices that a map puts in two places, by its day
   */
  public static Stream<Reconciliation> of(
      String level, PracticesOfMaps maps, Map<LocalDate, Set<String>> twice) {
    Check check = new Check(NAME, true);
    return maps.days().entrySet().stream()
        .map(
            map -> {
              Set<String> wrong = twice.getOrDefault(map.getKey(), Set.of());
              return Tally.of(map.getValue().keySet(), code -> !wrong.contains(code))
                  .row(check, map.getKey(), level, "");
            });
  }
}
