package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.ColumnSpec.rate;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.job.Job;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.statistics.Methods;

/** What {@code attendance_trend} promises: {@link AttendanceTrend} measures it. */
final class AttendanceTrendSpec {

  static final String DAYS = "days";
  static final String A_DAY = "attendances_a_day";
  static final String FROM = "limits_from";
  static final String MEAN = "process_mean";
  static final String LOWER = "process_lower";
  static final String UPPER = "process_upper";
  static final String TRIAL = "trial_limits";
  static final String RULE = "rule_broken";
  static final String VARIATION = "variation";
  static final String REASON = "no_limits_reason";
  static final String YEAR_BEFORE = "attendances_year_before";
  static final String CHANGE = "change_on_year_before";

  private static final String NO_LIMITS = "no_limits_reason says why";

  static final TableSpec SPEC =
      new TableSpec(
          Job.Trend.OF_ATTENDANCES,
          "A&E attendances of each area month by month: is a rise more than chance?",
          "month, area, department group",
          "An attendance counts as in attendance_by_age_band, in the areas of the practice where"
              + " the patient is registered, as at each month. A series is the job's months."
              + " Chart of attendances per day, because months differ in length: "
              + Methods.XMR.description()
              + ". Mean and limits are made from the protected counts but the rules are applied"
              + " to the exact ones, so a month near a limit may appear on the wrong side of"
              + " it. Limits start afresh only at the months that the job names. The chart does"
              + " not allow for seasons: read it with the change on the same month a year"
              + " before.",
          TableSpec.WHOLE_SERIES,
          Stream.of(keys(), counts(), chart(), comparisons()).flatMap(List::stream).toList());

  private AttendanceTrendSpec() {}

  private static List<ColumnSpec> keys() {
    return List.of(
        key(MONTH, DataTypes.DateType, "First day of the month."),
        key(PERIOD, DataTypes.StringType, "Length of the period: month."),
        key(
            AREA_TYPE,
            DataTypes.StringType,
            AreaTypes.DESCRIPTION + " There are no rows for practices."),
        key(AREA_CODE, DataTypes.StringType, AttendanceColumns.AREA_DESCRIPTION),
        attribute(AREA_NAME, DataTypes.StringType, "Name of the area."),
        key(DEPARTMENT_GROUP, DataTypes.StringType, Groups.DEPARTMENT_DESCRIPTION),
        attribute(
            "allocated",
            DataTypes.BooleanType,
            "Whether some of the attendances are from a practice that areas share by weight."));
  }

  private static List<ColumnSpec> counts() {
    return List.of(
        amount(DAYS, DataTypes.LongType, "days", "Days of the month."),
        people(ATTENDANCES, "attendances", "Attendances that count."),
        rate(A_DAY, ATTENDANCES, DAYS, 1, "Attendances per day: the figure of the chart."));
  }

  private static List<ColumnSpec> chart() {
    return List.of(
        attribute(
            FROM,
            DataTypes.DateType,
            "First month of the segment from which mean and limits are made: the first of the"
                + " series, or that of a rebase that the job names."),
        aDay(MEAN, "Mean attendances per day of the segment."),
        aDay(LOWER, "Lower process limit; may be below 0 although counts cannot."),
        aDay(UPPER, "Upper process limit."),
        attribute(
                TRIAL,
                DataTypes.BooleanType,
                "Whether fewer than 13 months make the limits, which may then still move.")
            .nullWhen(NO_LIMITS),
        attribute(
                RULE,
                DataTypes.StringType,
                "The first rule of special cause that holds: astronomical (outside the limits), trend"
                    + " (six rises or falls in a row), two of three (beyond two thirds of the way to"
                    + " a limit), shift (seven in a row on one side of the mean).")
            .nullWhen("no rule is broken, or " + NO_LIMITS),
        attribute(
                VARIATION,
                DataTypes.StringType,
                "high or low: which way the rule is broken; more attendances are neither better nor"
                    + " worse by themselves.")
            .nullWhen("no rule is broken, or " + NO_LIMITS),
        attribute(REASON, DataTypes.StringType, "Why there are neither limits nor rules.")
            .nullWhen("there are limits"));
  }

  private static ColumnSpec aDay(String name, String description) {
    return amount(name, DataTypes.DoubleType, "attendances per day", description)
        .nullWhen(NO_LIMITS);
  }

  private static List<ColumnSpec> comparisons() {
    return List.of(
        people(YEAR_BEFORE, "attendances", "Attendances of the same month a year before.")
            .repeated(),
        amount(
                CHANGE,
                DataTypes.DoubleType,
                "share; 0.25 is a rise of a quarter",
                "Change in attendances per day since the same month a year before: "
                    + Methods.CHANGE.description()
                    + ".")
            .nullWhen("either month is suppressed or missing, or the earlier one is 0"),
        BaseMonth.BASE_MONTH_COLUMN,
        BaseMonth.index("Attendances per day")
            .nullWhen("either month is suppressed or missing, or the base is 0"));
  }
}
