package primarycare.table.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import primarycare.figure.Column;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.statistics.Level;
import primarycare.statistics.Ratio;
import primarycare.statistics.RepeatEvents;

/**
 * How many people the attendances of a practice are of, and how much that widens the limits of its
 * rate.
 */
record RepeatAttenders(
    @People(value = "Attendances with a person key.", unit = "attendances", whenEmpty = NO_KEYS)
        Shown attendancesWithPersonKey,
    @People(
            value =
                "People who made the attendances with a person key; in department group all, a"
                    + " person who went to several departments counts once.",
            unit = "people",
            repeated = true,
            whenEmpty = NO_KEYS)
        Shown peopleAttending,
    @Column(
            value =
                "Sum over people of each one's attendances squared, divided by the attendances with"
                    + " a person key, both protected, to one decimal place: 1 if nobody came"
                    + " twice.",
            unit = "ratio",
            whenEmpty = NO_FACTOR)
        Double repeatAttendanceFactor,
    @Column(
            value = "Lower 95% limit of the rate, allowing for repeat attenders: " + WIDENED + ".",
            unit = PER_1000,
            whenEmpty = NO_LIMIT)
        Double rateLowerRepeatAttenders,
    @Column(
            value = "Upper 95% limit of the rate, allowing for repeat attenders.",
            unit = PER_1000,
            whenEmpty = NO_LIMIT)
        Double rateUpperRepeatAttenders) {

  static final String NO_KEYS =
      "suppressed, or not available because no attendance has a person key";
  static final String NO_FACTOR =
      "fewer than 90% of the attendances have a person key, people_attending is suppressed, or"
          + " there are fewer than 100 attendances";
  static final String NO_LIMIT = NO_FACTOR + ", or there is no rate";
  static final String PER_1000 = "per 1,000 patients";

  /** The words of {@link primarycare.statistics.Methods#REPEAT_EVENTS}. */
  static final String WIDENED =
      "limits of a count widened by how often the same people come (Dobson et al., Statistics in"
          + " Medicine 1991; Public Health England, 2019)";

  /** Of fewer attendances the factor would tell how many they are, and of how many people. */
  private static final int FEWEST = 100;

  /** The share of attendances with a key, from which on they speak for the others. */
  private static final double ENOUGH = 0.9;

  private static final double THOUSAND = 1000;

  /**
   * @param group of departments
   * @param patients null where there is no rate
   */
  static RepeatAttenders of(
      PracticeInPeriod own, int group, Shown attendances, Double patients, Protection protection) {
    Shown keyed = protection.show(own.practice().withKey(own.period(), group), own.isKeyed());
    Shown people =
        protection.show(own.practice().people(own.period(), group), own.isPeopled(group));
    Shown squares =
        protection.show(own.practice().squares(own.period(), group), own.isPeopled(group));
    double factor = people.value() == null ? Double.NaN : factor(attendances, keyed, squares);
    double of = patients == null ? Double.NaN : patients;
    return new RepeatAttenders(
        keyed,
        people,
        known(factor),
        known(RepeatEvents.lower(attendances.orNaN(), factor, of, Level.P95, THOUSAND)),
        known(RepeatEvents.upper(attendances.orNaN(), factor, of, Level.P95, THOUSAND)));
  }

  /** Not a number where fewer than 90% have a key, for then these do not speak for the others. */
  private static double factor(Shown attendances, Shown keyed, Shown squares) {
    double of = Ratio.of(squares.orNaN(), keyed.orNaN(), 1);
    return attendances.orNaN() >= FEWEST
            && keyed.orNaN() >= attendances.orNaN() * ENOUGH
            && !Double.isNaN(of)
        ? BigDecimal.valueOf(of).setScale(1, RoundingMode.HALF_UP).doubleValue()
        : Double.NaN;
  }

  private static Double known(double number) {
    return Double.isNaN(number) ? null : (Double) number;
  }
}
