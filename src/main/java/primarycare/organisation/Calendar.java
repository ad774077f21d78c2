package primarycare.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import primarycare.job.Month;
import primarycare.job.MonthSizes;
import primarycare.job.Period;
import primarycare.job.Span;

/**
 * Which list and which practice map each month of a job is measured with.
 *
 * <p>Practices belong where the latest map at or before the month's list says; where the inputs
 * hold no map so early, where their earliest one says, and the reconciliation tells.
 *
 * @param entries the months, in order
 * @param apart months of which the inputs hold something that is left alone: without a period in
 *     the job, those more than a year from all others
 * @param sparse months asked for that have records on fewer than half as many days as the fullest
 */
public record Calendar(List<Entry> entries, List<Month> apart, List<Month> sparse) {

  /** A date so many months from all others is a slip of the pen. */
  private static final int FAR = 12;

  /** Days of a month that make it full enough to hold others against. */
  private static final int FULL = 20;

  /**
   * One month.
   *
   * @param asAt day on which the month's memberships are looked at
   * @param list extract date of the list; empty when there is none by the rule of the measure
   * @param noList why there is no list; empty where there is one
   * @param membership extract date of the practice map
   * @param given whether the inputs hold anything of the month
   * @param asked whether the month is published, and not only part of a longer period that is
   */
  public record Entry(
      Month month,
      LocalDate asAt,
      Optional<LocalDate> list,
      Optional<String> noList,
      Optional<LocalDate> membership,
      boolean given,
      boolean asked) {

    /** True when the practices are where a map of a later date says they are. */
    public boolean mapIsLater() {
      return membership.filter(date -> date.isAfter(asAt)).isPresent();
    }
  }

  /** Extract dates of the lists and of the practice maps at hand. */
  public record Dates(Set<LocalDate> lists, Set<LocalDate> maps) {}

  /**
   * Months of workforce censuses: those asked for, or where none are, each month with a census. A
   * census of month M is divided by the list extracted on the first of M+1, else of M, else by
   * none.
   *
   * @param longest months of the longest comparison that is published, its own included
   */
  public static Calendar ofCensuses(
      Optional<Period> period, int longest, Set<LocalDate> censuses, Dates dates) {
    return of(period, longest - 1, censuses, dates, ListRule.CENSUS);
  }

  /**
   * Months of attendances: those asked for, with those before them that the longest period needs;
   * or where none are asked for, all from the first with an attendance to the last. The attendances
   * of month M are divided by the list extracted on the first of M, else by none.
   *
   * @param longest months of the longest period that is published
   * @param attended days of attendances
   * @param sizes how many records there are of each month
   */
  public static Calendar ofAttendances(
      Optional<Period> period,
      int longest,
      Set<LocalDate> attended,
      MonthSizes sizes,
      Dates dates) {
    TreeSet<Month> given = months(attended);
    List<Month> apart = period.isPresent() ? List.of() : apart(given, sizes);
    Optional<Period> whole = period.or(() -> whole(given, apart));
    Calendar calendar = of(whole, longest - 1, attended, dates, ListRule.ATTENDANCES);
    return new Calendar(calendar.entries, apart, sparse(attended, calendar.asked()));
  }

  /**
   * Months far from all others, and those at either end that have hardly a record beside a month
   * without any; of months that all are far, those but the largest, or the last of equal ones.
   */
  private static List<Month> apart(TreeSet<Month> given, MonthSizes sizes) {
    TreeSet<Month> left = new TreeSet<>(given);
    left.removeAll(sizes.astray());
    List<Month> far =
        left.stream()
            .filter(month -> isFar(month, left.lower(month)))
            .filter(month -> isFar(month, left.higher(month)))
            .toList();
    if (far.size() == left.size() && !far.isEmpty()) {
      Comparator<Month> bySize =
          Comparator.comparing(month -> sizes.records().getOrDefault(month.toString(), 0L));
      left.retainAll(List.of(Collections.max(far, bySize.thenComparing(m -> m))));
    } else {
      left.removeAll(far);
    }
    return given.stream().filter(month -> !left.contains(month)).toList();
  }

  private static boolean isFar(Month month, Month other) {
    return other == null || Math.abs(month.until(other)) > FAR;
  }

  private static Optional<Period> whole(TreeSet<Month> given, List<Month> apart) {
    List<Month> taken = given.stream().filter(month -> !apart.contains(month)).toList();
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(taken.get(0), taken.get(taken.size() - 1)));
  }

  private static List<Month> sparse(Set<LocalDate> days, List<Month> asked) {
    long most = months(days).stream().mapToLong(month -> daysOf(month, days)).max().orElse(0);
    return most < FULL
        ? List.of()
        : asked.stream()
            .filter(month -> daysOf(month, days) > 0 && 2 * daysOf(month, days) < most)
            .toList();
  }

  private static long daysOf(Month month, Set<LocalDate> days) {
    return days.stream().filter(day -> Month.of(day).equals(month)).count();
  }

  private static TreeSet<Month> months(Set<LocalDate> days) {
    return new TreeSet<>(days.stream().map(Month::of).toList());
  }

  /**
   * Months of which something is given, as lists by residence or appointments. They are divided by
   * the list of their first day, else by none.
   */
  public static Calendar ofMonths(Set<LocalDate> given, Dates dates) {
    return of(Optional.empty(), 0, given, dates, ListRule.ATTENDANCES);
  }

  /**
   * Months of practices and their lists: those asked for, or where none are, each month with a
   * list. The list of month M is the one extracted on the first of M, else of M+1, else none.
   *
   * <p>Every month is given: the map in force says which practices there are, list or not.
   */
  public static Calendar ofLists(Optional<Period> period, Dates dates) {
    Set<LocalDate> days =
        period
            .map(p -> Set.copyOf(p.months().stream().map(Month::first).toList()))
            .orElse(dates.lists());
    return of(period, 0, days, dates, ListRule.PRACTICES);
  }

  /** The months that are published. */
  public List<Month> asked() {
    return entries.stream().filter(Entry::asked).map(Entry::month).toList();
  }

  /** The first day of each month, by whose places counts are told apart. */
  public List<LocalDate> firstDays() {
    return entries.stream().map(entry -> entry.month().first()).toList();
  }

  /** The months of which the inputs hold something. */
  public List<Entry> given() {
    return entries.stream().filter(Entry::given).toList();
  }

  /** The months that are published, and with which periods end of which every month is given. */
  public List<Entry> ends(Span span) {
    List<Entry> given = given();
    List<Entry> ends = new ArrayList<>();
    for (int i = span.months() - 1; i < given.size(); i++) {
      Month first = given.get(i - span.months() + 1).month();
      if (given.get(i).asked() && first.until(given.get(i).month()) == span.months() - 1) {
        ends.add(given.get(i));
      }
    }
    return ends;
  }

  /** The last month that is published and of which the inputs hold something. */
  public Optional<Entry> latest() {
    return given().stream().filter(Entry::asked).reduce((earlier, later) -> later);
  }

  private static Calendar of(
      Optional<Period> period, int before, Set<LocalDate> days, Dates dates, ListRule rule) {
    TreeSet<Month> given = months(days);
    List<Month> asked = period.map(Period::months).orElse(List.copyOf(given));
    TreeSet<Month> months = new TreeSet<>(asked);
    if (!months.isEmpty()) {
      Month first = months.first();
      given.headSet(first).stream().filter(m -> m.until(first) <= before).forEach(months::add);
    }
    return new Calendar(
        months.stream()
            .map(
                month -> {
                  Optional<LocalDate> list = rule.list(month, dates.lists());
                  LocalDate asAt = list.orElse(rule.best(month));
                  return new Entry(
                      month,
                      asAt,
                      list,
                      list.isPresent() ? Optional.empty() : Optional.of(rule.none()),
                      map(asAt, new TreeSet<>(dates.maps())),
                      given.contains(month),
                      asked.contains(month));
                })
            .toList(),
        List.of(),
        List.of());
  }

  private static Optional<LocalDate> map(LocalDate asAt, NavigableSet<LocalDate> maps) {
    LocalDate before = maps.floor(asAt);
    return before != null || maps.isEmpty()
        ? Optional.ofNullable(before)
        : Optional.of(maps.first());
  }
}
