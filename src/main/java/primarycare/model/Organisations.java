package primarycare.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import primarycare.job.Job;
import primarycare.job.Lazy;
import primarycare.organisation.Calendar;
import primarycare.organisation.GivenLists;
import primarycare.organisation.History;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;
import primarycare.organisation.PublishedAreas;

/** Practices, the areas they belong to and their lists, as at each month of a calendar. */
public final class Organisations {

  private final Calendar calendar;
  private final Lazy<ListSizes> listSizes;
  private final List<Placement> placements;
  private final PublishedAreas published;

  /**
   * @param lists of every practice
   */
  Organisations(Calendar calendar, Supplier<GivenLists> lists, History history) {
    this(
        calendar,
        new Lazy<>(() -> lists.get().sizes(days(calendar))),
        Placement.of(history, calendar),
        PublishedAreas.EVERY);
  }

  private Organisations(
      Calendar calendar,
      Lazy<ListSizes> listSizes,
      List<Placement> placements,
      PublishedAreas published) {
    this.calendar = calendar;
    this.listSizes = listSizes;
    this.placements = placements;
    this.published = published;
  }

  /** The same, without areas that have no rows in a job that breaks attendances down so. */
  Organisations publishing(Job.Breakdown breakdown) {
    PublishedAreas areas = PublishedAreas.of(breakdown, calendar, placements);
    return new Organisations(
        calendar,
        listSizes,
        placements.stream().map(placement -> placement.of(areas::has)).toList(),
        areas);
  }

  /** Which areas have rows of attendances, and which cells. */
  public PublishedAreas published() {
    return published;
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
