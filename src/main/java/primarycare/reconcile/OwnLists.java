package primarycare.reconcile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.organisation.Calendar;

/**
 * In a table by month, the list of each row is that of the calendar, and a month off at most.
 *
 * @param meant the list of each month that has one
 */
public record OwnLists(Map<LocalDate, LocalDate> meant) {

  private static final Check CHECK = new Check("a month is divided by its own list", true);

  public static OwnLists of(Calendar calendar) {
    Map<LocalDate, LocalDate> lists = new TreeMap<>();
    calendar
        .entries()
        .forEach(entry -> entry.list().ifPresent(list -> lists.put(entry.month().first(), list)));
    return new OwnLists(lists);
  }

  /**
   * A row for each month of a table.
   *
   * @param divided its months with the lists that divide them
   */
  public Stream<Reconciliation> rows(String table, Collection<CountSums.Divided> divided) {
    Map<LocalDate, Boolean> months = new TreeMap<>();
    divided.forEach(own -> months.merge(own.month(), isOwn(own), Boolean::logicalAnd));
    return months.entrySet().stream()
        .map(month -> CHECK.row(table, month.getKey(), month.getValue()));
  }

  private boolean isOwn(CountSums.Divided own) {
    return own.list().equals(meant.get(own.month()))
        && !own.list().isBefore(own.month())
        && !own.list().isAfter(own.month().plusMonths(1));
  }
}
