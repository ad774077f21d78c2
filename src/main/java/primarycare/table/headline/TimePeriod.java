package primarycare.table.headline;

import java.time.LocalDate;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.job.Month;
import primarycare.job.Span;

/** When a figure is of, for a query and for a reader. */
public record TimePeriod(
    @Key("First day of the month; of a rolling year, of its last month; of a year, of its first.")
        LocalDate month,
    @Key(
            "month; rolling_12_months: the twelve months that end with the month; year: a calendar"
                + " year.")
        String period,
    @Column("The period in words.") String timePeriod) {

  /** One that ends with a month, or a year that begins with it. */
  public static TimePeriod of(LocalDate month, String period) {
    return new TimePeriod(month, period, words(month, period));
  }

  private static String words(LocalDate month, String period) {
    if (period.equals(Span.ROLLING_YEAR.label())) {
      return Month.of(month).plus(1 - Span.ROLLING_YEAR.months()).inWords()
          + " to "
          + Month.of(month).inWords();
    }
    return period.equals(Span.MONTH.label())
        ? Month.of(month).inWords()
        : Integer.toString(month.getYear());
  }
}
