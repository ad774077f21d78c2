package primarycare.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import primarycare.fact.ListFacts;
import primarycare.intake.Accepted;
import primarycare.intake.GivenDates;
import primarycare.job.Job;
import primarycare.job.Lazy;
import primarycare.organisation.Calendar;
import primarycare.organisation.Flows;
import primarycare.organisation.GivenLists;
import primarycare.organisation.SharedLists;
import primarycare.rules.organisation.OrganisationSources;

/** Practices, areas and lists as at the months of each of the calendars that a job measures by. */
final class MeasuredOrganisations {

  private final Registers registers;
  private final Lazy<GivenLists> givenLists;
  private final Calendar.Dates dates;
  private final Set<LocalDate> halfLists;
  private final Lazy<Organisations> censuses;
  private final Lazy<Organisations> ofAttendances;
  private final Lazy<Organisations> lists;

  /**
   * @param residents where the patients of practices live, as lists by LSOA tell
   */
  MeasuredOrganisations(
      Job job,
      Accepted accepted,
      Registers registers,
      Registrations registrations,
      Supplier<Flows> residents) {
    Calendars calendars = Calendars.of(job, accepted);
    this.registers = registers;
    this.dates = calendars.dates();
    this.halfLists = new TreeSet<>(new GivenDates(accepted, ListFacts.SOURCE).all());
    this.halfLists.removeAll(dates.lists());
    this.givenLists = new Lazy<>(() -> GivenListRows.of(registrations.listSizes()));
    this.censuses = new Lazy<>(() -> of(calendars::ofCensuses));
    this.ofAttendances =
        new Lazy<>(
            () ->
                of(calendars::ofAttendances)
                    .sharing(sharedLists(job, residents))
                    .publishing(job.tables().breakdown()));
    this.lists = new Lazy<>(() -> of(calendars::ofLists));
  }

  /** Without a query where no areas share a practice, or nothing tells where patients live. */
  private SharedLists sharedLists(Job job, Supplier<Flows> residents) {
    return registers.history().shared().isEmpty()
            || !job.inputs()
                .keySet()
                .containsAll(List.of(Residences.SOURCE, OrganisationSources.LOOK_UP))
        ? SharedLists.NONE
        : residents.get().shared();
  }

  /** Those of another calendar. */
  Organisations of(Supplier<Calendar> calendar) {
    return new Organisations(calendar.get(), this::givenLists, registers.history());
  }

  /** At these months, each with the list of its first day. */
  Organisations inMonths(Collection<LocalDate> months) {
    return of(() -> Calendar.ofMonths(Set.copyOf(months), dates));
  }

  Calendar.Dates dates() {
    return dates;
  }

  /** Extract dates of which a list of one sex alone is given, which is not used. */
  Set<LocalDate> halfLists() {
    return halfLists;
  }

  /** The lists of all practices: the total of each kind that a practice is on. */
  GivenLists givenLists() {
    return givenLists.get();
  }

  /** As the workforce censuses are measured with. */
  Organisations censuses() {
    return censuses.get();
  }

  /** As the attendances are measured with. */
  Organisations ofAttendances() {
    return ofAttendances.get();
  }

  /** At each month that has a list. */
  Organisations lists() {
    return lists.get();
  }
}
