package primarycare.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import primarycare.job.DateOrder;

/**
 * A date in numbers that does not say by itself which is its day: 03/07/2026, 03-07-2026, 3.7.26.
 *
 * @param rest a time behind it
 */
public record DayMonth(int first, int second, int year, String rest) {

  private static final int MONTHS = 12;
  private static final int CENTURY = 2000;
  private static final int TWO_DIGITS = 100;

  /** Two digits of a year behind a dash could as well be the day of an ISO date. */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<first>\\d{1,2})(?<by>[/.-])(?<second>\\d{1,2})\\k<by>"
              + "(?<year>\\d{4}|(?<=[/.])\\d{2})(?<rest>[ T].*)?");

  /** The numbers of a text; empty where it is no such date. */
  public static Optional<DayMonth> of(String text) {
    Matcher date = NUMBERS.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group("year"));
    return Optional.of(
        new DayMonth(
            Integer.parseInt(date.group("first")),
            Integer.parseInt(date.group("second")),
            year < TWO_DIGITS ? CENTURY + year : year,
            date.group("rest") == null ? "" : date.group("rest")));
  }

  /** The number of the month under an order. */
  public int month(DateOrder order) {
    return order == DateOrder.DAY_FIRST ? second : first;
  }

  /** The number of the day under an order. */
  public int day(DateOrder order) {
    return month(order.other());
  }

  /** Whether it can be read in an order at all. */
  public boolean canBe(DateOrder order) {
    return month(order) <= MONTHS;
  }

  /** Whether it is not of the other order alone; none fits where no order is known. */
  boolean fits(DateOrder order) {
    return order != null && (canBe(order) || !canBe(order.other()));
  }

  /** The date as ISO writes it, under an order. */
  String iso(DateOrder order) {
    return String.format("%04d-%02d-%02d%s", year, month(order), day(order), rest);
  }

  /** The month under an order, {@code yyyy-MM}. */
  public String yearAndMonth(DateOrder order) {
    return String.format("%04d-%02d", year, month(order));
  }
}
