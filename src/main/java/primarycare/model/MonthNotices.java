package primarycare.model;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import primarycare.job.Span;
import primarycare.organisation.Calendar;

/** Which months of attendances lack a file, and what tables lack for it. */
final class MonthNotices {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private static final String NO_YEAR =
      "attendances of no twelve months one after another are given: tables have no figures of a"
          + " year, and those that are of years alone have no rows";

  private MonthNotices() {}

  /**
   * A sentence for each month, and one where no year is whole.
   *
   * @param ofYears whether some tables are of years alone
   */
  static List<String> of(Calendar calendar, boolean ofYears) {
    return Stream.of(
            calendar.entries().stream().filter(month -> !month.given()).map(MonthNotices::noFile),
            calendar.given().stream()
                .filter(month -> month.list().isEmpty())
                .map(MonthNotices::noList),
            ofYears && calendar.ends(Span.ROLLING_YEAR).isEmpty()
                ? Stream.of(NO_YEAR)
                : Stream.<String>of())
        .flatMap(sentences -> sentences)
        .toList();
  }

  private static String noFile(Calendar.Entry month) {
    String name = MONTH.format(month.month().first());
    return "no file of ae_attendance has records of "
        + name
        + ": tables have no attendances of it, and none of a year with it; add its file, or name a"
        + " period of the job without it";
  }

  private static String noList(Calendar.Entry month) {
    return "no list was extracted on 1 "
        + MONTH.format(month.month().first())
        + ": attendances of that month have no rates, nor have those of a year with it; add the"
        + " list to registered_patients";
  }
}
