package primarycare.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import primarycare.job.Month;
import primarycare.organisation.Calendar;

/** What is to be known of the months of a source: none of it stops a release. */
public final class MonthsOfCalendar {

  private static final Check MAP = new Check("the practice map is not later than the list", false);
  private static final Check GIVEN = new Check("files were given for the month", false);
  private static final Check NEAR =
      new Check("records are dated near those of other months", false);
  private static final Check FULL = new Check("a month has records on most of its days", false);

  private MonthsOfCalendar() {}

  /**
   * @param source that the months are of
   */
  public static Stream<Reconciliation> of(String source, Calendar calendar) {
    return Stream.of(
            calendar.entries().stream().map(month -> map(source, month)),
            calendar.entries().stream()
                .map(month -> GIVEN.row(source, first(month), month.given())),
            told(
                NEAR,
                source,
                calendar.apart(),
                "more than a year from all others: left out of every table"),
            told(
                FULL,
                source,
                calendar.sparse(),
                "on less than half as many days as the fullest month"))
        .flatMap(rows -> rows);
  }

  private static Reconciliation map(String source, Calendar.Entry month) {
    boolean isLater = month.mapIsLater();
    String why = isLater ? "the earliest map is of " + month.membership().orElseThrow() : "";
    return MAP.row(source, first(month), !isLater, why);
  }

  private static LocalDate first(Calendar.Entry month) {
    return month.month().first();
  }

  private static Stream<Reconciliation> told(
      Check check, String source, List<Month> months, String why) {
    return months.stream().map(month -> check.row(source, month.first(), false, why));
  }
}
