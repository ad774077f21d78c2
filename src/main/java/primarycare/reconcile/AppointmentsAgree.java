package primarycare.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import primarycare.organisation.AppointmentCounts;
import primarycare.organisation.AppointmentCounts.Kind;
import primarycare.organisation.AppointmentCounts.Place;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.PracticesByMonth;

/**
 * Appointments by practice are no more than those by sub-ICB location, where files of both are
 * given: the difference is of practices whose own are not published.
 */
public final class AppointmentsAgree {

  private static final String LOCATION = "sub_icb_location";

  private static final Check CHECK =
      new Check("appointments by practice are those by sub-ICB location", false);

  private AppointmentsAgree() {}

  /** A row for each month and sub-ICB location of the job's area that both tell of. */
  public static Stream<Reconciliation> of(AppointmentCounts counts, PracticesByMonth practices) {
    return practices.calendar().entries().stream()
        .flatMap(
            month ->
                practices.areas(month).stream()
                    .filter(area -> area.type().equals(LOCATION))
                    .flatMap(area -> row(counts, month, area)));
  }

  private static Stream<Reconciliation> row(
      AppointmentCounts counts, Calendar.Entry entry, AreaPractices area) {
    LocalDate month = entry.month().first();
    List<Place> own =
        area.members().stream()
            .map(member -> new Place(true, member.practice()))
            .filter(place -> counts.has(place, month))
            .toList();
    Place location = new Place(false, area.code());
    if (own.isEmpty() || !counts.has(location, month)) {
      return Stream.empty();
    }
    return Stream.of(
        CHECK.equal(
            LOCATION + " " + area.code(),
            month,
            own.stream().mapToLong(place -> count(counts, place, month)).sum(),
            count(counts, location, month)));
  }

  private static long count(AppointmentCounts counts, Place place, LocalDate month) {
    return counts.at(place, month, Kind.EVERY).orElse(0);
  }
}
