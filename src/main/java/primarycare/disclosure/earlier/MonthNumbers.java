package primarycare.disclosure.earlier;

import java.util.List;
import java.util.Optional;
import primarycare.figure.CountKey;
import primarycare.job.Month;

/**
 * Turns months of a release's calendar, told by their places, into numbers that mean the same in
 * each release, and back.
 *
 * @param calendar the months, in order
 */
public record MonthNumbers(List<Month> calendar) {

  private static final int OF_A_YEAR = 12;

  public MonthNumbers {
    calendar = List.copyOf(calendar);
  }

  /** The same whatever the release; empty where the calendar does not have its months. */
  public Optional<CountKey> lasting(CountKey key) {
    boolean has = key.firstMonth() >= 0 && key.lastMonth() < calendar.size();
    return has
        ? Optional.of(key.withMonths(number(key.firstMonth()), number(key.lastMonth())))
        : Optional.empty();
  }

  /** The key as the calendar has it; empty where it lacks one of its months. */
  public Optional<CountKey> placed(CountKey lasting) {
    int first = place(lasting.firstMonth());
    int last = place(lasting.lastMonth());
    boolean has = first >= 0 && last - first == lasting.lastMonth() - lasting.firstMonth();
    return has ? Optional.of(lasting.withMonths(first, last)) : Optional.empty();
  }

  /** The place of a month in the calendar; below 0 where it is not there. */
  public int place(int number) {
    return calendar.indexOf(month(number));
  }

  /** The months of a key that means the same in each release, in words. */
  public static String words(CountKey lasting) {
    String first = word(lasting.firstMonth());
    return lasting.firstMonth() == lasting.lastMonth()
        ? first
        : first + " to " + word(lasting.lastMonth());
  }

  /** The number of the month at a place. */
  public int number(int place) {
    return calendar.get(place).year() * OF_A_YEAR + calendar.get(place).month() - 1;
  }

  private static String word(int number) {
    return month(number).toString();
  }

  private static Month month(int number) {
    return new Month(number / OF_A_YEAR, number % OF_A_YEAR + 1);
  }
}
