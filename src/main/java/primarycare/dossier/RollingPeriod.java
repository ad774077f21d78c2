package primarycare.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.organisation.Calendar;

/**
 * The months that a row counts together: one, or the twelve that end with it.
 *
 * @param last month
 * @param members numbers of its months in the calendar
 * @param days from its first to its last
 * @param listsMissing how many of its months have no list
 * @param list extract date of the last month's list; null where there is none
 */
public record RollingPeriod(
    Month last, Span span, int[] members, long days, long listsMissing, LocalDate list)
    implements Serializable {

  /** Those that end with a month that is asked for, and of which every month is given. */
  public static List<RollingPeriod> of(Calendar calendar, List<Span> spans) {
    List<RollingPeriod> periods = new ArrayList<>();
    for (Span span : spans) {
      for (Calendar.Entry end : calendar.ends(span)) {
        periods.add(period(calendar, span, end, members(calendar, span, end.month())));
      }
    }
    return periods;
  }

  /** Each month that is given by itself, whether or not it is asked for. */
  public static List<RollingPeriod> months(Calendar calendar) {
    return calendar.given().stream()
        .map(
            entry ->
                period(calendar, Span.MONTH, entry, members(calendar, Span.MONTH, entry.month())))
        .toList();
  }

  /** Each month that is asked for by itself, whether or not anything of it is given. */
  public static List<RollingPeriod> everyMonth(Calendar calendar) {
    List<RollingPeriod> months = new ArrayList<>();
    List<Calendar.Entry> entries = calendar.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).asked()) {
        months.add(period(calendar, Span.MONTH, entries.get(i), new int[] {i}));
      }
    }
    return months;
  }

  private static int[] members(Calendar calendar, Span span, Month end) {
    List<Calendar.Entry> entries = calendar.entries();
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      int before = entries.get(i).month().until(end);
      if (entries.get(i).given() && 0 <= before && before < span.months()) {
        members.add(i);
      }
    }
    return members.stream().mapToInt(Integer::intValue).toArray();
  }

  private static RollingPeriod period(
      Calendar calendar, Span span, Calendar.Entry end, int[] members) {
    LocalDate first = end.month().plus(1 - span.months()).first();
    long missing = 0;
    for (int member : members) {
      missing += calendar.entries().get(member).list().isEmpty() ? 1 : 0;
    }
    return new RollingPeriod(
        end.month(),
        span,
        members,
        ChronoUnit.DAYS.between(first, end.month().plus(1).first()),
        missing,
        end.list().orElse(null));
  }

  /** The number of its first month. */
  public int start() {
    return members[0];
  }

  /** The number of its last month. */
  public int end() {
    return members[members.length - 1];
  }

  /** How many months it has. */
  public long months() {
    return span.months();
  }
}
