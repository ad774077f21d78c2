package primarycare.reconcile;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.organisation.GivenLists;

/** Where a practice is on several kinds of list of a date, they have the same total. */
public final class ListsAgree {

  private static final String NAME = "the kinds of list of a date agree for each practice";

  private ListsAgree() {}

  /**
   * @param level the source of the lists
   */
  public static Stream<Reconciliation> of(String level, GivenLists lists, LostLists lost) {
    Map<LocalDate, Tally> dates = new TreeMap<>();
    lists
        .all()
        .forEach(
            list ->
                dates
                    .computeIfAbsent(list.day(), day -> new Tally())
                    .add(list.practice(), list.isOneTotal()));
    return dates.entrySet().stream()
        .map(date -> lost.row(NAME, date.getKey(), level, date.getValue(), true));
  }
}
