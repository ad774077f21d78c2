package primarycare.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** No practice of the area has a list after the register has it closed, or before it opened. */
public final class OpenOnList {

  private static final Check CHECK =
      new Check("practices of the area on a list are open at its date", true);

  private OpenOnList() {}

  /**
   * @param level the source of the lists
   * @param listed practices of the lists of each day
   * @param ours those that were ever of the area
   * @param isOpen whether a practice was open on a day, as far as a register knows
   */
  public static Stream<Reconciliation> of(
      String level,
      Map<LocalDate, Set<String>> listed,
      Set<String> ours,
      BiPredicate<String, LocalDate> isOpen) {
    return listed.entrySet().stream()
        .flatMap(
            day -> {
              List<String> own = day.getValue().stream().filter(ours::contains).toList();
              return own.isEmpty()
                  ? Stream.empty()
                  : Stream.of(
                      Tally.of(own, code -> isOpen.test(code, day.getKey()))
                          .row(CHECK, day.getKey(), level, ""));
            });
  }
}
