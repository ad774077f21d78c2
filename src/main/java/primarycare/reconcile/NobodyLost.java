package primarycare.reconcile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.organisation.PracticesByMonth;

/** Patients on the lists used = patients of the area's practices + patients of the others. */
public final class NobodyLost {

  private static final Check CHECK =
      new Check("lists = practices of the area + practices elsewhere", true);

  private NobodyLost() {}

  /**
   * A row for each month of which there is a list.
   *
   * @param source that is measured with these practices
   * @param listed patients on the list of each day, as the lists say it
   */
  public static Stream<Reconciliation> of(
      String source, PracticesByMonth practices, Map<LocalDate, Long> listed) {
    return practices.calendar().entries().stream()
        .filter(month -> month.list().filter(listed::containsKey).isPresent())
        .map(month -> row(source, practices, month, listed.get(month.list().orElseThrow())));
  }

  private static Reconciliation row(
      String source, PracticesByMonth practices, Calendar.Entry month, long listed) {
    Set<String> ours =
        practices.at(month).stream()
            .map(placement -> placement.life().practice())
            .collect(Collectors.toSet());
    long outside =
        practices.onList(month).stream()
            .filter(code -> !ours.contains(code))
            .mapToLong(code -> practices.patients(code, month).orElse(0))
            .sum();
    long inside =
        practices.areas(month).stream()
            .filter(area -> area.type().equals(History.ALL))
            .map(area -> area.sum(AreaPractices.Member::patients))
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum();
    return CHECK.equal(
        source + ": registered patients, list of " + month.list().orElseThrow(),
        month.month().first(),
        listed,
        inside + outside);
  }
}
