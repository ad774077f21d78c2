package primarycare.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import primarycare.job.Month;

/** When people attend: the hour, the day of the week, and the time of the year. */
final class Seasons {

  static final int HOURS = 24;

  /** Urgent treatment centres are open from one hour to the other. */
  private static final int OPENS = 8;

  private static final int CLOSES = 22;

  private static final double WINTER_MORE_THAN_NOT = 0.5;
  private static final double[] HOUR = {
    22, 18, 16, 14, 13, 13, 16, 24, 40, 56, 64, 64, 62, 60, 58, 58, 60, 62, 62, 58, 52, 44, 36, 28
  };
  private static final double[] WEEKDAY = {1.10, 1.01, 0.99, 0.98, 0.97, 0.96, 0.99};

  /** January to December: colder months have more illness, warmer ones more injuries. */
  private static final double[] MONTH = {
    1.01, 0.98, 1.02, 0.99, 1.03, 1.03, 1.02, 0.95, 0.99, 1.02, 1.00, 0.99
  };

  private static final double[] WINTER = {1, 0.9, 0.6, 0.35, 0.15, 0.05, 0, 0, 0.15, 0.4, 0.7, 1};

  private Seasons() {}

  /** How much of a year's attendances fall into a month, against months of equal shares. */
  static double month(Month month, long seed) {
    double chance = Seeds.between(0.985, 1.015, seed, "month", month.year(), month.month());
    return MONTH[month.month() - 1] * month.first().lengthOfMonth() * chance;
  }

  /** From 0 in the middle of summer to 1 in the middle of winter. */
  static double winter(Month month) {
    return WINTER[month.month() - 1];
  }

  static boolean isWinter(Month month) {
    return winter(month) > WINTER_MORE_THAN_NOT;
  }

  static double day(LocalDate day, long seed) {
    DayOfWeek weekday = day.getDayOfWeek();
    double chance = Seeds.between(0.93, 1.07, seed, "day", day.toEpochDay());
    return WEEKDAY[weekday.ordinal()] * chance;
  }

  static double hour(int hour) {
    return HOUR[hour];
  }

  /** Urgent treatment centres are closed. */
  static boolean isNight(int hour) {
    return hour < OPENS || hour >= CLOSES;
  }
}
