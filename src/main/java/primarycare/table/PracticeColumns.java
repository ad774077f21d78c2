package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.estimate;
import static primarycare.spec.ColumnSpec.limit;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Appointments;
import primarycare.spec.ColumnSpec;
import primarycare.statistics.Methods;

/** How a practice compares with the area, England and others: columns of its attendances. */
final class PracticeColumns {

  private static final String NOT_EXPECTED =
      "there is no rate, a list of the period does not give every five-year band, the practice has"
          + " patients of an age and sex that no practice of reference has, or fewer than 8 are"
          + " expected and counts are protected";
  private static final String OR_NOTHING = ", or nothing is expected";
  private static final String NO_ENGLAND =
      "there is no rate, a list of the period does not give every five-year band, the job has no"
          + " reference_attendance for the department group that gives every band and its area is"
          + " not all of England, or fewer than 8 are expected and counts are protected";
  private static final String WITHHELD =
      "there is no rate or nothing to compare it with, the practice is not ranked, or attendances"
          + " are suppressed";
  private static final String NO_APPOINTMENTS =
      "in a month of the period in which the practice has a list no file by practice has its"
          + " appointments";
  private static final String NO_KEYS =
      "suppressed, or not available because no attendance has a person key";

  private PracticeColumns() {}

  /** Limits that allow for people who come more than once. */
  static List<ColumnSpec> repeatAttenders() {
    String none =
        "fewer than 90% of the attendances have a person key, people_attending is suppressed, or"
            + " there are fewer than 100 attendances";
    return List.of(
        people(RepeatAttenders.WITH_KEY, "attendances", "Attendances with a person key.")
            .nullWhen(NO_KEYS),
        people(
                RepeatAttenders.PEOPLE,
                "people",
                "People who made the attendances with a person key; in department group all, a"
                    + " person who went to several departments counts once.")
            .repeated()
            .nullWhen(NO_KEYS),
        amount(
                RepeatAttenders.FACTOR,
                DataTypes.DoubleType,
                "ratio",
                "Sum over people of each one's attendances squared, divided by the attendances"
                    + " with a person key, to one decimal place: 1 if nobody came twice.")
            .nullWhen(none),
        amount(
                RepeatAttenders.LOWER,
                DataTypes.DoubleType,
                "per 1,000 patients",
                "Lower 95% limit of the rate, allowing for repeat attenders: "
                    + Methods.REPEAT_EVENTS.description()
                    + ".")
            .nullWhen(none + ", or there is no rate"),
        amount(
                RepeatAttenders.UPPER,
                DataTypes.DoubleType,
                "per 1,000 patients",
                "Upper 95% limit of the rate, allowing for repeat attenders.")
            .nullWhen(none + ", or there is no rate"));
  }

  /** Against the area and England, age and sex considered, and among the practices. */
  static List<ColumnSpec> comparison() {
    return Stream.of(withArea(), amongPractices(), withEngland()).flatMap(List::stream).toList();
  }

  private static List<ColumnSpec> withArea() {
    ColumnSpec toArea =
        rate(
                "standardised_ratio",
                ATTENDANCES,
                ExpectedAttendances.AT_AREA_RATES,
                1,
                "Attendances over those expected at the area's rates; 1 is as many as expected: "
                    + Methods.ISR.description()
                    + ". Compare it with 1, not with another practice's ratio.")
            .nullWhen(NOT_EXPECTED + OR_NOTHING);
    return List.of(
        estimate(
                ExpectedAttendances.AT_AREA_RATES,
                "attendances",
                "Attendances expected if the practice's patients attended at the rates of the"
                    + " area's practices, by five-year age band and sex.")
            .nullWhen(NOT_EXPECTED),
        toArea,
        limit(toArea, "standardised_ratio_lower", ColumnSpec.Part.LOWER),
        limit(toArea, "standardised_ratio_upper", ColumnSpec.Part.UPPER),
        attribute(
                PracticeComparisons.COMPARISON,
                DataTypes.StringType,
                "higher, similar or lower than the area, by the 95% limits of the exact ratio: "
                    + Methods.COMPARISON.description()
                    + ".")
            .nullWhen(WITHHELD),
        attribute(
                ExpectedAttendances.BEYOND_LIST,
                DataTypes.BooleanType,
                "Whether some attendances are of an age and sex of which the practice's list has no"
                    + " patients: nothing is expected of them, so that the ratio is too high.")
            .nullWhen(
                "no attendance has an age and sex, attendances are suppressed, or a list of the period"
                    + " does not give every five-year band"));
  }

  private static List<ColumnSpec> amongPractices() {
    return List.of(
        attribute(
                PracticeComparisons.FUNNEL,
                DataTypes.StringType,
                "Whether the ratio is further from 1, the area's, than practices' ratios usually"
                    + " are: "
                    + Methods.FUNNEL_OVERDISPERSED.description()
                    + ".")
            .nullWhen(WITHHELD + ", or only one practice can be compared"),
        attribute(
                PracticeComparisons.QUINTILE,
                DataTypes.LongType,
                "Quintile of the practices by rate, 1 the lowest: "
                    + Methods.QUANTILE.description()
                    + ".")
            .nullWhen(WITHHELD + ", or fewer than five practices are ranked"));
  }

  private static List<ColumnSpec> withEngland() {
    ColumnSpec toEngland =
        rate(
                "standardised_ratio_to_england",
                ATTENDANCES,
                ExpectedAttendances.AT_ENGLAND_RATES,
                1,
                "Ratio at England's rates: attendances over expected_attendances_at_england_rates.")
            .nullWhen(NO_ENGLAND + OR_NOTHING);
    return List.of(
        estimate(
                ExpectedAttendances.AT_ENGLAND_RATES,
                "attendances",
                "Expected attendances at England's rates, from the latest year of"
                    + " reference_attendance; for a month, by its days out of 365. Without that"
                    + " file, and where the job's area is all of England, at the area's.")
            .nullWhen(NO_ENGLAND),
        toEngland,
        limit(toEngland, "standardised_ratio_to_england_lower", ColumnSpec.Part.LOWER),
        limit(toEngland, "standardised_ratio_to_england_upper", ColumnSpec.Part.UPPER),
        attribute(
                PracticeComparisons.WITH_ENGLAND,
                DataTypes.StringType,
                "higher, similar or lower than England, by the 95% limits of the exact ratio.")
            .nullWhen(WITHHELD));
  }

  /** Use of the practice beside use of A&amp;E. */
  static List<ColumnSpec> appointments() {
    return List.of(
        amount(
                Appointments.ATTENDED,
                DataTypes.LongType,
                "appointments",
                "General practice appointments in the period that patients attended, with any"
                    + " member of staff and in any mode; the same in every department group.")
            .nullWhen("there is no rate, or " + NO_APPOINTMENTS),
        rate(
                "gp_presentations_per_1000",
                Appointments.ATTENDED,
                REGISTERED_PATIENTS,
                1000,
                "Appointments attended per 1,000 registered patients over the period.")
            .nullWhen("there is no rate, or " + NO_APPOINTMENTS),
        rate(
            "ae_attendances_per_1000_appointments",
            ATTENDANCES,
            Appointments.ATTENDED,
            1000,
            "A&E attendances per 1,000 appointments attended."),
        attribute(
                PracticeComparisons.QUADRANT,
                DataTypes.StringType,
                "Whether patients present at the practice (GP) and at A&E more often (high) or"
                    + " not (low) than the patients of all ranked practices that have both"
                    + " figures.")
            .nullWhen(WITHHELD));
  }
}
