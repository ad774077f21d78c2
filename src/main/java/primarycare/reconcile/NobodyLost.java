package primarycare.reconcile;

import java.util.List;
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
   * A row for each month of which a practice is on a list.
   *
   * @param source that is measured with these practices
   */
  public static Stream<Reconciliation> of(String source, PracticesByMonth practices) {
    return practices.calendar().entries().stream()
        .filter(month -> !practices.onList(month).isEmpty())
        .map(month -> row(source, practices, month));
  }

  private static Reconciliation row(
      String source, PracticesByMonth practices, Calendar.Entry month) {
    List<String> listed = practices.onList(month);
    Set<String> ours =
        practices.at(month).stream()
            .map(placement -> placement.life().practice())
            .collect(Collectors.toSet());
    long outside = patients(practices, month, listed.stream().filter(code -> !ours.contains(code)));
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
        patients(practices, month, listed.stream()),
        inside + outside);
  }

  private static long patients(
      PracticesByMonth practices, Calendar.Entry month, Stream<String> codes) {
    return codes.mapToLong(code -> practices.patients(code, month).orElse(0)).sum();
  }
}
