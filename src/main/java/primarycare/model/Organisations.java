package primarycare.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import primarycare.organisation.SharedLists;

/** Practices, the areas they belong to and their lists, as at each month of a calendar. */
public final class Organisations {

  private final Calendar calendar;
  private final Lazy<ListSizes> listSizes;
  private final List<Placement> placements;
  private final List<Placement> withRows;
  private final PublishedAreas published;
  private final SharedLists sharedLists;

  /**
   * @param lists of every practice
   */
  Organisations(Calendar calendar, Supplier<GivenLists> lists, History history) {
    this(
        calendar,
        new Lazy<>(() -> lists.get().sizes(days(calendar))),
        Placement.of(history, calendar),
        Optional.empty(),
        SharedLists.NONE);
  }

  private Organisations(
      Calendar calendar,
      Lazy<ListSizes> listSizes,
      List<Placement> placements,
      Optional<PublishedAreas> published,
      SharedLists sharedLists) {
    this.sharedLists = sharedLists;
    this.calendar = calendar;
    this.listSizes = listSizes;
    this.placements = placements;
    this.withRows =
        published
            .map(areas -> placements.stream().map(place -> place.of(areas::has)).toList())
            .orElse(placements);
    this.published = published.orElse(PublishedAreas.EVERY);
  }

  /** The same of a job that breaks attendances down so: not all areas have rows. */
  Organisations publishing(Job.Breakdown breakdown) {
    return new Organisations(
        calendar,
        listSizes,
        placements,
        Optional.of(PublishedAreas.of(breakdown, calendar, placements)),
        sharedLists);
  }

  /** The same with the parts of shared practices by where their patients live. */
  Organisations sharing(SharedLists lists) {
    return new Organisations(calendar, listSizes, lists.of(placements), Optional.empty(), lists);
  }

  /** Which part of the list of a shared practice is each area's by where its patients live. */
  public SharedLists sharedLists() {
    return sharedLists;
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

  /** The same, in areas that have rows of attendances alone. */
  public List<Placement> placementsWithRows() {
    return withRows;
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
