package primarycare.table;

import static primarycare.conform.Registrations.AGED_18_TO_25;
import static primarycare.conform.Registrations.AGED_65_AND_OVER;
import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.estimate;
import static primarycare.spec.ColumnSpec.limit;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Appointments;
import primarycare.conform.Needs;
import primarycare.spec.ColumnSpec;
import primarycare.statistics.Methods;

/** How a practice compares, and what may explain it: columns of its attendances. */
final class PracticeColumns {

  private static final String NOT_EXPECTED =
      "there is no rate, or a list of the period does not give every five-year band";
  private static final String WITHHELD =
      "there is no rate or nothing to compare it with, or attendances are suppressed";
  private static final String NO_APPOINTMENTS =
      "no file by practice tells of the practice in a month of the period in which it has a list";
  private static final String NO_KEYS =
      "suppressed, or not available because a record carries no key of the person";

  private PracticeColumns() {}

  /** Limits that allow for people who come more than once. */
  static List<ColumnSpec> repeatAttenders() {
    String none = "a record carries no key of the person, there is no rate, or it is suppressed";
    return List.of(
        people(RepeatAttenders.PEOPLE, "people", "People whom the attendances are of.")
            .repeated()
            .nullWhen(NO_KEYS),
        amount(
                RepeatAttenders.FACTOR,
                DataTypes.DoubleType,
                "ratio",
                "Sum over people of each one's attendances squared, over all attendances, to one"
                    + " decimal: 1 where nobody came twice.")
            .nullWhen("a record carries no key of the person, or attendances are suppressed"),
        amount(
                RepeatAttenders.LOWER,
                DataTypes.DoubleType,
                "per 1,000 patients",
                "Lower 95% limit of the rate: " + Methods.REPEAT_EVENTS.description() + ".")
            .nullWhen(none),
        amount(
                RepeatAttenders.UPPER,
                DataTypes.DoubleType,
                "per 1,000 patients",
                "Upper 95% limit of the rate that allows for repeat attenders.")
            .nullWhen(none));
  }

  /** Against the area and England, age and sex considered, and among the practices. */
  static List<ColumnSpec> comparison() {
    ColumnSpec toArea =
        rate(
                "standardised_ratio",
                ATTENDANCES,
                ExpectedAttendances.AT_AREA_RATES,
                1,
                "Attendances over those expected at the area's rates, 1 where as many: "
                    + Methods.ISR.description()
                    + ". Compare it with 1, not with another practice's.")
            .nullWhen(NOT_EXPECTED);
    ColumnSpec toEngland =
        rate(
                "standardised_ratio_to_england",
                ATTENDANCES,
                ExpectedAttendances.AT_ENGLAND_RATES,
                1,
                "The same at England's rates.")
            .nullWhen("the job has no reference_attendance that gives every band, or as above");
    return List.of(
        estimate(
                ExpectedAttendances.AT_AREA_RATES,
                "attendances",
                "Attendances that the practice's patients would have at the rates of the area's"
                    + " practices, by five-year age band and sex.")
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
                PracticeComparisons.FUNNEL,
                DataTypes.StringType,
                "Whether the ratio is further from the area's than practices usually are: "
                    + Methods.FUNNEL_OVERDISPERSED.description()
                    + ". Practices that may not be ranked are left out.")
            .nullWhen(WITHHELD),
        attribute(
                PracticeComparisons.QUINTILE,
                DataTypes.LongType,
                "Fifth of the practices by rate, 1 the lowest: "
                    + Methods.QUANTILE.description()
                    + ".")
            .nullWhen(WITHHELD + ", or there are fewer than five"),
        estimate(
                ExpectedAttendances.AT_ENGLAND_RATES,
                "attendances",
                "The same at England's rates of the latest year of reference_attendance; a month"
                    + " by its days out of 365.")
            .nullWhen("the job has no reference_attendance that gives every band, or as above"),
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
                "Appointments of general practice in the period that patients attended, with"
                    + " anyone and in any way, whatever the department group.")
            .nullWhen(NO_APPOINTMENTS),
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
                "Whether patients present at the practice and at A&E more (high) or not more (low)"
                    + " than those of all practices that have both figures.")
            .nullWhen(WITHHELD));
  }

  /** What may explain a rate. */
  static List<ColumnSpec> explanations() {
    return List.of(
        amount(
                PracticeExplanations.RESIDENTS,
                DataTypes.LongType,
                "people",
                "Patients who live in care homes, as counted locally.")
            .nullWhen("they were not counted up to the end of the period"),
        attribute(
                PracticeExplanations.RESIDENTS_DATE,
                DataTypes.DateType,
                "Day on which they were counted.")
            .nullWhen("they were not counted up to the end of the period"),
        ofAges(AGED_65_AND_OVER, "Registered patients aged 65 and over.", "five-year bands"),
        rate(
            "care_home_residents_per_1000_aged_65_and_over",
            PracticeExplanations.RESIDENTS,
            AGED_65_AND_OVER,
            1000,
            "Residents of care homes per 1,000 patients aged 65 and over."),
        ofAges(AGED_18_TO_25, "Registered patients aged 18 to 25.", "single years"),
        rate(
            "share_aged_18_to_25",
            AGED_18_TO_25,
            REGISTERED_PATIENTS,
            1,
            "Share of the registered patients who are aged 18 to 25, from 0 to 1."),
        amount(
                PracticeExplanations.IMD_SCORE,
                DataTypes.DoubleType,
                "score",
                "Index of Multiple Deprivation of the practice: higher is more deprived.")
            .nullWhen("the latest edition given has no score of the practice"),
        attribute(PracticeExplanations.IMD_YEAR, DataTypes.LongType, "Edition of the index.")
            .nullWhen("the latest edition given has no score of the practice"),
        amount(
                PracticeExplanations.GP_FTE,
                DataTypes.DoubleType,
                "FTE",
                "Fully qualified GPs of the practice at the census of the period's last month, or"
                    + " the latest of the three months before it.")
            .nullWhen("the practice reported none"),
        attribute(PracticeExplanations.CENSUS, DataTypes.DateType, "Month of that census.")
            .nullWhen("the practice reported none"),
        rate(
            "gp_fte_per_1000",
            PracticeExplanations.GP_FTE,
            REGISTERED_PATIENTS,
            1000,
            "Fully qualified GPs, FTE, per 1,000 registered patients of the period."));
  }

  /** Attendances that a practice might have met. */
  static List<ColumnSpec> needs() {
    String none = "suppressed, or not available because no attendance carries the field";
    return List.of(
        people(Needs.WITH_ACUITY, "attendances", "Attendances whose record carries an acuity."),
        people(Needs.LOW_ACUITY, "attendances", "Attendances of acuity 4 or 5.").nullWhen(none),
        share("low_acuity_share", Needs.LOW_ACUITY, Needs.WITH_ACUITY),
        people(Needs.WITH_TIME, "attendances", "Attendances whose record carries a time."),
        people(Needs.IN_HOURS, "attendances", "Attendances in the opening hours of practices.")
            .nullWhen(none),
        share("in_hours_share", Needs.IN_HOURS, Needs.WITH_TIME));
  }

  private static ColumnSpec share(String name, String count, String of) {
    return rate(name, count, of, 1, "Share of the attendances that carry the field, from 0 to 1.");
  }

  private static ColumnSpec ofAges(String name, String description, String detail) {
    return amount(name, DataTypes.DoubleType, "patients; person-years over a year", description)
        .nullWhen("a list of the period that the practice is on does not come by " + detail);
  }
}
