package primarycare.table;

import static primarycare.conform.Registrations.AGED_18_TO_25;
import static primarycare.conform.Registrations.AGED_65_AND_OVER;
import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.ColumnSpec.rate;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Needs;
import primarycare.spec.ColumnSpec;

/** What may explain how often the patients of a practice attend: columns beside its rate. */
final class PracticeExplanationColumns {

  private static final String NOT_COUNTED =
      "they had not been counted by the end of the period, or the practice is not in the area in"
          + " its last month";
  private static final String NO_GPS =
      "the practice reported none, or is not in the area in the period's last month";

  private PracticeExplanationColumns() {}

  /** What may explain a rate. */
  static List<ColumnSpec> explanations() {
    return Stream.concat(ofTheList().stream(), ofThePractice().stream()).toList();
  }

  private static List<ColumnSpec> ofTheList() {
    return List.of(
        amount(
                PracticeExplanations.RESIDENTS,
                DataTypes.LongType,
                "people",
                "Patients who live in care homes, as counted locally.")
            .nullWhen(NOT_COUNTED),
        attribute(
                PracticeExplanations.RESIDENTS_DATE,
                DataTypes.DateType,
                "Day on which the residents were counted.")
            .nullWhen(NOT_COUNTED),
        amount(
                PracticeExplanations.LIST_SIZE,
                DataTypes.LongType,
                "patients",
                "Registered patients on the list of the period's last month.")
            .nullWhen("the practice is not on that list"),
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
            PracticeExplanations.LIST_SIZE,
            1,
            "Share of the registered patients who are aged 18 to 25, from 0 to 1."));
  }

  private static List<ColumnSpec> ofThePractice() {
    return List.of(
        amount(
                PracticeExplanations.IMD_SCORE,
                DataTypes.DoubleType,
                "score",
                "Index of Multiple Deprivation of the practice: higher is more deprived.")
            .nullWhen("the latest edition given has no score of the practice"),
        attribute(PracticeExplanations.IMD_YEAR, DataTypes.LongType, "Edition of the index.")
            .nullWhen("the latest edition given does not have the practice"),
        amount(
                PracticeExplanations.GP_FTE,
                DataTypes.DoubleType,
                "FTE",
                "Fully qualified GPs of the practice at the census of the period's last month,"
                    + " else at the latest of the three months before it.")
            .nullWhen(NO_GPS),
        attribute(PracticeExplanations.CENSUS, DataTypes.DateType, "Census month of gp_fte.")
            .nullWhen(NO_GPS),
        rate(
            "gp_fte_per_1000",
            PracticeExplanations.GP_FTE,
            PracticeExplanations.LIST_SIZE,
            1000,
            "Fully qualified GPs (FTE) per 1,000 patients of list_size."));
  }

  /** Attendances that a practice might have met. */
  static List<ColumnSpec> needs() {
    String none = "suppressed, or not available because no attendance has the field recorded";
    return List.of(
        people(Needs.WITH_ACUITY, "attendances", "Attendances with an acuity recorded."),
        people(Needs.LOW_ACUITY, "attendances", "Attendances of acuity 4 or 5.").nullWhen(none),
        share("low_acuity_share", Needs.LOW_ACUITY, Needs.WITH_ACUITY),
        people(Needs.WITH_TIME, "attendances", "Attendances with an arrival time recorded."),
        people(
                Needs.IN_HOURS,
                "attendances",
                "Attendances that arrived in the opening hours of"
                    + " practices, as in attendance_need.")
            .nullWhen(none),
        share("in_hours_share", Needs.IN_HOURS, Needs.WITH_TIME));
  }

  private static ColumnSpec share(String name, String count, String of) {
    return rate(
        name, count, of, 1, "Share of the attendances with the field recorded, from 0 to" + " 1.");
  }

  private static ColumnSpec ofAges(String name, String description, String detail) {
    return amount(name, DataTypes.LongType, "patients", description)
        .nullWhen("the practice is not on the list of the last month, or not on one by " + detail);
  }
}
