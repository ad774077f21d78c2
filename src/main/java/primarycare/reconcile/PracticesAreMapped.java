package primarycare.reconcile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Practices of a month's list, census or attendances that the practice map does not know. */
public final class PracticesAreMapped {

  private static final Check CHECK = new Check("every practice is in the practice map", false);

  private PracticesAreMapped() {}

  /**
   * A row for each month of which a practice is told.
   *
   * @param level what tells of practices
   * @param practices of each month
   * @param known practices that the map has in each month
   */
  public static Stream<Reconciliation> of(
      String level, Map<LocalDate, Set<String>> practices, Map<LocalDate, Set<String>> known) {
    return new TreeMap<>(practices)
        .entrySet().stream()
            .map(
                month -> {
                  Set<String> own = known.getOrDefault(month.getKey(), Set.of());
                  return Tally.of(month.getValue(), own::contains)
                      .row(CHECK, month.getKey(), level, "");
                });
  }

  /** The same of practices that records about people name: how many there are is not told. */
  public static Stream<Reconciliation> ofPeople(
      String level, Map<LocalDate, Set<String>> practices, Map<LocalDate, Set<String>> known) {
    return of(level, practices, known)
        .map(row -> CHECK.row(level, row.month(), row.passed(), row.explanation()));
  }
}
