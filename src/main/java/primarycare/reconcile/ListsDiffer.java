package primarycare.reconcile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.organisation.GivenLists;
import primarycare.organisation.GivenLists.GivenList;

/** A list in which no practice has another number of patients is the one before, dated anew. */
public final class ListsDiffer {

  private static final Check CHECK = new Check("a list is not a copy of the previous one", true);

  /** So many practices do not keep their numbers of patients from one list to the next. */
  private static final long MANY = 20;

  private ListsDiffer() {}

  /**
   * @param level the source of the lists
   */
  public static Stream<Reconciliation> of(String level, GivenLists lists) {
    Map<LocalDate, Tally> dates = new TreeMap<>();
    Map<String, GivenList> before = new HashMap<>();
    lists
        .inOrder()
        .forEach(
            list -> {
              Tally date = dates.computeIfAbsent(list.day(), day -> new Tally());
              GivenList last = before.put(list.practice(), list);
              if (last != null) {
                date.add(list.practice(), last.registered() != list.registered());
              }
            });
    return dates.entrySet().stream()
        .map(date -> CHECK.row(level, date.getKey(), !isCopy(date.getValue())));
  }

  private static boolean isCopy(Tally list) {
    return list.right() == 0 && list.all() >= MANY;
  }
}
