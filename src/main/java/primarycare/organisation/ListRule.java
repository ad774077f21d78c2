package primarycare.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import primarycare.job.Month;

/** Which list divides what is measured of a month, and what is said where there is none. */
public enum ListRule {
  /** Attendances: the list extracted on the first of their month. */
  ATTENDANCES(month -> List.of(month.first()), "no list extracted on the first of the month"),

  /** A workforce census: the list extracted on the first of the next month, else of its own. */
  CENSUS(
      month -> List.of(month.plus(1).first(), month.first()),
      "no list within a month of the census"),

  /** Practices and their lists: the list extracted on the first of the month, else of the next. */
  PRACTICES(
      month -> List.of(month.first(), month.plus(1).first()),
      "no list of the month or the month after");

  private final Function<Month, List<LocalDate>> days;
  private final String none;

  ListRule(Function<Month, List<LocalDate>> days, String none) {
    this.days = days;
    this.none = none;
  }

  /** The extract date of the list of a month; empty where none is among these. */
  Optional<LocalDate> list(Month month, Set<LocalDate> lists) {
    return days.apply(month).stream().filter(lists::contains).findFirst();
  }

  /** The day on which a month would best have its list. */
  public LocalDate best(Month month) {
    return days.apply(month).get(0);
  }

  /** Why there is no rate where there is no list. */
  public String none() {
    return none;
  }
}
