package primarycare.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.job.Span;

/**
 * Attendances of one area month by month, of all departments, ages and sexes: a few numbers, so
 * that all areas can be held against each other on the driver.
 */
public final class AttendedMonths implements Serializable {

  private static final long serialVersionUID = 1;

  private final Places.Named area;
  private final long[] attendances;
  private final long[] unlisted;
  private final Registered registered;
  private final RegisteredAges ages;

  /** Those who attend at most, by span and month with which it ends; of a practice alone. */
  private final long[][] attending;

  private AttendedMonths(Dossier dossier) {
    int months = dossier.shape().months();
    this.area = dossier.area();
    this.attendances = new long[months];
    this.unlisted = new long[months];
    this.registered = new Registered(dossier.shape(), dossier.cells());
    this.ages = new RegisteredAges(dossier.shape(), dossier.cells());
    this.attending = new long[Span.values().length][months];
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
    AttendedMonths months = new AttendedMonths(dossier);
    for (int month = 0; month < shape.months(); month++) {
      for (int group = 0; group < Shape.GROUPS; group++) {
        for (int sex = 0; sex < Shape.SEXES; sex++) {
          months.add(dossier, month, group, sex);
        }
      }
    }
    months.addAttending(dossier);
    return months;
  }

  private void addAttending(Dossier dossier) {
    Attending of = new Attending(dossier.shape(), dossier.cells());
    for (Span span : Span.values()) {
      for (int end = 0; end < attendances.length; end++) {
        attending[span.ordinal()][end] =
            dossier.isOfOnePractice() && end + 1 >= span.months()
                ? of.most(end, span, Dossier.ALL, sum(end + 1 - span.months(), end))
                : Count.MANY;
      }
    }
  }

  private long sum(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToLong(month -> attendances[month]).sum();
  }

  private void add(Dossier dossier, int month, int group, int sex) {
    Shape shape = dossier.shape();
    attendances[month] += sum(dossier, band -> shape.attendances(month, group, sex, band));
    unlisted[month] += sum(dossier, band -> shape.unlisted(month, group, sex, band));
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
    return count(Counting.ATTENDANCES, attendances, months);
  }

  /**
   * Attendances of all departments that the area's patients would have at England's rates by age
   * and sex; not a number where these or a list's bands are not given.
   */
  public double expected(NationalRates national, RollingPeriod period) {
    return ages.areGiven(period.members())
        ? national.expected(period, 0, ages.in(period.members()))
        : Double.NaN;
  }

  private Count count(String what, long[] counts, int... months) {
    long all = IntStream.of(months).mapToLong(month -> counts[month]).sum();
    if (!follow(months)) {
      return Count.of(all);
    }
    int last = months[months.length - 1];
    Count of = Count.of(all, CountKey.ofAll(what, area.type(), area.code(), months[0], last));
    return all == 0 ? of : of.among(registered.every(months)).among(attending(last, months.length));
  }

  private long attending(int last, int months) {
    return Arrays.stream(Span.values())
        .filter(span -> span.months() == months)
        .mapToLong(span -> attending[span.ordinal()][last])
        .min()
        .orElse(Count.MANY);
  }

  private static boolean follow(int... months) {
    return months.length > 0 && months[months.length - 1] - months[0] == months.length - 1;
  }

  /** Those of them that are of practices which are not on the list of their month. */
  public Count unlisted(int... months) {
    return count(Counting.OF_THE_UNLISTED, unlisted, months);
  }
}
