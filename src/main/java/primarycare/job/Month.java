package primarycare.job;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** A calendar month, written {@code 2026-07}; the unit of every period and every release. */
public record Month(int year, int month) implements Comparable<Month>, Serializable {

  /** The range a source could plausibly carry; a year outside it is a typing error. */
  public static final int FIRST_YEAR = 1990;

  public static final int LAST_YEAR = 2100;

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  public Month {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
      throw new IllegalArgumentException("no such month: " + year + "-" + month);
    }
  }

  /** Reads {@code yyyy-MM}; empty for anything else, an impossible month included. */
  public static Optional<Month> parse(String text) {
    try {
      YearMonth month = YearMonth.parse(text);
      return Optional.of(new Month(month.getYear(), month.getMonthValue()));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public static Month of(LocalDate date) {
    return new Month(date.getYear(), date.getMonthValue());
  }

  public LocalDate first() {
    return LocalDate.of(year, month, 1);
  }

  public Month plus(int months) {
    return of(first().plusMonths(months));
  }

  /** For people: {@code July 2026}. */
  public String inWords() {
    return first().format(WORDS);
  }

  /** Months from this one to another, below 0 for an earlier one. */
  public int until(Month other) {
    return 12 * (other.year - year) + other.month - month;
  }

  @Override
  public int compareTo(Month other) {
    return first().compareTo(other.first());
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }
}
