package primarycare.table.kind;

import static primarycare.job.Columns.AREA_TYPE;
import static primarycare.job.Columns.REGISTRATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.RollingPeriod;
import primarycare.job.Job;
import primarycare.organisation.Calendar;
import primarycare.reconcile.EveryAttendance;
import primarycare.table.spec.TableSpec;

/**
 * Attendances of each period that a table should have, from facts before they are placed.
 *
 * @param ofMonths attendances of each month that has some
 */
record StoredAttendances(Calendar calendar, Map<LocalDate, Long> ofMonths) {

  /**
   * @param hasPractices whether a table by area also has rows of practices
   */
  List<EveryAttendance.Stored> of(TableSpec spec, Job.Breakdown breakdown, boolean hasPractices) {
    return kinds(spec, hasPractices)
        .flatMap(
            ofPractices ->
                RollingPeriod.of(calendar, breakdown.periods(ofPractices)).stream()
                    .flatMap(period -> stored(period, ofPractices)))
        .toList();
  }

  /** Whether its rows are of practices: true, false, or the one and the other. */
  private static Stream<Boolean> kinds(TableSpec spec, boolean hasPractices) {
    if (!spec.has(AREA_TYPE)) {
      return Stream.of(EveryAttendance.isOfPractices(null, spec.has(REGISTRATION)));
    }
    return hasPractices ? Stream.of(true, false) : Stream.of(false);
  }

  /** None where no month of the period has an attendance. */
  private Stream<EveryAttendance.Stored> stored(RollingPeriod period, boolean ofPractices) {
    List<Long> months =
        IntStream.of(period.members())
            .mapToObj(month -> ofMonths.get(calendar.entries().get(month).month().first()))
            .filter(Objects::nonNull)
            .toList();
    return months.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new EveryAttendance.Stored(
                period.last().first(),
                period.span().label(),
                ofPractices,
                months.stream().mapToLong(Long::longValue).sum()));
  }
}
