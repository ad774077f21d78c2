package primarycare.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.figure.Count;
import primarycare.figure.CountKey;

/**
 * All attendances of an area in a month, to stand beside a local file, and for checks: added up
 * cell by cell, and not as tables add them up that are held against it.
 */
public record AreaAttendances(LocalDate month, String areaType, String areaCode, Count attendances)
    implements Serializable {

  /**
   * One for each month in which an area has attendances, or might have been given some by weight.
   *
   * @param months of the calendar
   */
  public static Stream<AreaAttendances> of(Dossier dossier, List<LocalDate> months) {
    AttendedMonths attended = AttendedMonths.of(dossier);
    return IntStream.range(0, months.size())
        .filter(month -> cells(dossier, month).anyMatch(dossier.cells()::has))
        .mapToObj(
            month ->
                new AreaAttendances(
                    months.get(month),
                    dossier.area().type(),
                    dossier.area().code(),
                    count(dossier, month, attended.in(month).among())));
  }

  private static Count count(Dossier dossier, int month, long among) {
    Places.Named area = dossier.area();
    long all = cells(dossier, month).mapToLong(dossier.cells()::of).sum();
    Count of =
        Count.of(all, CountKey.ofAll(Counting.ATTENDANCES, area.type(), area.code(), month, month));
    return of.among(among);
  }

  /** How many there are, for what compares tables and publishes nothing of it. */
  public long forChecks() {
    return attendances.exact();
  }

  /** Every department group, sex and age once: of the ages those of the scheme every job has. */
  private static IntStream cells(Dossier dossier, int month) {
    Shape shape = dossier.shape();
    int scheme = shape.fiveYear();
    int first = shape.firstBand(scheme);
    return IntStream.range(0, Shape.GROUPS)
        .flatMap(
            group ->
                IntStream.range(0, Shape.SEXES)
                    .flatMap(
                        sex ->
                            IntStream.range(first, first + shape.bandsOf(scheme))
                                .map(band -> shape.attendances(month, group, sex, band))));
  }
}
