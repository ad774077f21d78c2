package primarycare.reconcile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.organisation.GivenLists;

/**
 * A list by five-year bands prints those that are 0 too: a practice of it that lacks a cell has
 * lost it. Enforced where some practice has most cells and nine in ten have the most that any has;
 * a publisher who leaves zeros out is only told.
 *
 * @param cells of sex and band of a list that has all
 */
public record ListsHaveAllBands(long cells) {

  private static final String NAME = "each practice of a list has every age band of both sexes";

  /**
   * @param level the source of the lists
   */
  public Stream<Reconciliation> of(String level, GivenLists lists, LostLists lost) {
    Map<LocalDate, Map<Long, Tally>> dates = new TreeMap<>();
    lists
        .all()
        .filter(list -> list.bandCells() > 0)
        .forEach(
            list ->
                dates
                    .computeIfAbsent(list.day(), day -> new TreeMap<>())
                    .computeIfAbsent(list.bandCells(), of -> new Tally())
                    .add(list.practice(), list.bandCells() == cells));
    return dates.entrySet().stream()
        .filter(date -> Collections.max(date.getValue().keySet()) * 4 >= cells * 3)
        .map(date -> row(level, date.getKey(), date.getValue(), lost));
  }

  private static Reconciliation row(
      String level, LocalDate day, Map<Long, Tally> byCells, LostLists lost) {
    Tally all = new Tally();
    byCells.values().forEach(all::add);
    Tally most = byCells.get(Collections.max(byCells.keySet()));
    return lost.row(NAME, day, level, all, most.all() * 10 >= all.all() * 9);
  }
}
