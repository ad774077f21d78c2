package primarycare.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import primarycare.figure.Count;
import primarycare.figure.CountKey;

/**
 * Attendances of one area month by month, of all departments, ages and sexes: a few numbers, so
 * that all areas can be held against each other on the driver.
 */
public final class AttendedMonths implements Serializable {

  private static final long serialVersionUID = 1;

  private final Places.Named area;
  private final long[] attendances;
  private final boolean[] unlisted;

  private AttendedMonths(Places.Named area, int months) {
    this.area = area;
    this.attendances = new long[months];
    this.unlisted = new boolean[months];
  }

  /** Those of all dossiers of a task. */
  public static List<AttendedMonths> all(Iterator<Dossier> dossiers) {
    List<AttendedMonths> all = new ArrayList<>();
    dossiers.forEachRemaining(dossier -> all.add(of(dossier)));
    return all;
  }

  /** Of the ages those of the scheme that every job has. */
  public static AttendedMonths of(Dossier dossier) {
    Shape shape = dossier.shape();
    AttendedMonths months = new AttendedMonths(dossier.area(), shape.months());
    for (int month = 0; month < shape.months(); month++) {
      for (int group = 0; group < Shape.GROUPS; group++) {
        for (int sex = 0; sex < Shape.SEXES; sex++) {
          months.add(dossier, month, group, sex);
        }
      }
    }
    return months;
  }

  private void add(Dossier dossier, int month, int group, int sex) {
    Shape shape = dossier.shape();
    attendances[month] += sum(dossier, band -> shape.attendances(month, group, sex, band));
    unlisted[month] |= sum(dossier, band -> shape.unlisted(month, group, sex, band)) > 0;
  }

  private static long sum(Dossier dossier, IntUnaryOperator cell) {
    int scheme = dossier.shape().fiveYear();
    int first = dossier.shape().firstBand(scheme);
    return IntStream.range(first, first + dossier.shape().bandsOf(scheme))
        .mapToLong(band -> dossier.cells().of(cell.applyAsInt(band)))
        .sum();
  }

  public Places.Named area() {
    return area;
  }

  /** Those of some months, by their numbers in the calendar. */
  public Count in(int... months) {
    long all = IntStream.of(months).mapToLong(month -> attendances[month]).sum();
    return follow(months)
        ? Count.of(
            all,
            CountKey.ofAll(
                Counting.ATTENDANCES,
                area.type(),
                area.code(),
                months[0],
                months[months.length - 1]))
        : Count.of(all);
  }

  private static boolean follow(int... months) {
    return months.length > 0 && months[months.length - 1] - months[0] == months.length - 1;
  }

  /** Whether some of these are of practices that are not on the list of their month. */
  public boolean unlisted(int... months) {
    return IntStream.of(months).anyMatch(month -> unlisted[month]);
  }
}
