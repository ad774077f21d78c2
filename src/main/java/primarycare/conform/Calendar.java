package primarycare.conform;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import primarycare.job.Month;
import primarycare.job.Period;

/**
 * Which list, which practice map and which census each month of a job is measured with.
 *
 * <p>A census of month M is divided by the list extracted on the first of M+1, else of M, else by
 * none. Practices belong where the latest map at or before that list says; where the inputs hold no
 * map so early, where their earliest one says, and the reconciliation tells.
 */
public record Calendar(List<Entry> entries) {

  /**
   * One month.
   *
   * @param list extract date of the list; empty when there is none within a month
   * @param membership extract date of the practice map
   * @param census whether a workforce census of the month was given
   */
  public record Entry(
      Month month, Optional<LocalDate> list, Optional<LocalDate> membership, boolean census) {

    /** The day on which the month's memberships are looked at. */
    public LocalDate asAt() {
      return list.orElse(month.plus(1).first());
    }

    /** True when the practices are where a map of a later date says they are. */
    public boolean mapIsLater() {
      return membership.filter(date -> date.isAfter(asAt())).isPresent();
    }
  }

  /** The months asked for, or where none are, each month with a census. */
  public static Calendar of(
      Optional<Period> period, Set<LocalDate> censuses, Set<LocalDate> lists, Set<LocalDate> maps) {
    Set<Month> counted = new TreeSet<>(censuses.stream().map(Month::of).toList());
    List<Month> months = period.map(Period::months).orElse(List.copyOf(counted));
    return new Calendar(
        months.stream()
            .map(
                month -> {
                  Optional<LocalDate> list = list(month, lists);
                  LocalDate asAt = list.orElse(month.plus(1).first());
                  return new Entry(
                      month, list, map(asAt, new TreeSet<>(maps)), counted.contains(month));
                })
            .toList());
  }

  private static Optional<LocalDate> list(Month month, Set<LocalDate> lists) {
    return List.of(month.plus(1).first(), month.first()).stream()
        .filter(lists::contains)
        .findFirst();
  }

  private static Optional<LocalDate> map(LocalDate asAt, NavigableSet<LocalDate> maps) {
    LocalDate before = maps.floor(asAt);
    return before != null || maps.isEmpty()
        ? Optional.ofNullable(before)
        : Optional.of(maps.first());
  }
}
