package primarycare.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import primarycare.job.Lazy;
import primarycare.organisation.Calendar;
import primarycare.organisation.GivenLists;
import primarycare.organisation.History;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;

/** Practices, the areas they belong to and their lists, as at each month of a calendar. */
public final class Organisations {

  private final Calendar calendar;
  private final Lazy<ListSizes> listSizes;
  private final List<Placement> placements;

  /**
   * @param lists of every practice
   */
  Organisations(Calendar calendar, Supplier<GivenLists> lists, History history) {
    this.calendar = calendar;
    this.listSizes = new Lazy<>(() -> lists.get().sizes(days(calendar)));
    this.placements = Placement.of(history, calendar);
  }

  public Calendar calendar() {
    return calendar;
  }

  /** Every practice, wherever it is, in the months in which it existed. */
  public List<Placement> placements() {
    return placements;
  }

  /** The lists that the months are measured with, of every practice, wherever it is. */
  public ListSizes listSizes() {
    return listSizes.get();
  }

  private static Set<LocalDate> days(Calendar calendar) {
    Set<LocalDate> days = new TreeSet<>();
    calendar.entries().forEach(entry -> entry.list().ifPresent(days::add));
    return days;
  }
}
