package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.statistics.Methods;

/** What {@code benchmark} promises: {@link Benchmark} measures it. */
final class BenchmarkSpec {

  static final String MEASURE = "measure";
  static final String AE = "ae_attendances_per_1000";
  static final String GPS = "gps_per_1000";
  static final String FTE = "gp_fte";
  static final String PATIENTS = "patients";
  static final String VALUE = "value";
  static final String LOWER = "value_lower";
  static final String UPPER = "value_upper";
  static final String FROM = "baseline_from";
  static final String TO = "baseline_to";
  static final String BASE_ATTENDANCES = "baseline_attendances";
  static final String BASE_FTE = "baseline_gp_fte";
  static final String BASE_PATIENTS = "baseline_patients";
  static final String BASE_VALUE = "baseline_value";
  static final String NO_BASE = "no_baseline_reason";
  static final String CHANGE = "change_on_baseline";
  static final String WITH_BASE = "comparison_with_baseline";
  static final String COMPARATOR = "comparator";
  static final String COMPARATOR_VALUE = "comparator_value";
  static final String COMPARISON = "comparison";
  static final String QUINTILE = "quintile";

  /** England's rate per 1,000, which is published as the comparator's value. */
  static final String ENGLAND_RATE = "england_rate";

  private static final String NO_BASE_VALUE = NO_BASE + " says why";
  private static final String NO_VALUE = "no_rate_reason says why";

  static final TableSpec SPEC =
      new TableSpec(
          "benchmark",
          "Each area compared with its own baseline, with England or the whole area, and with"
              + " other areas of its type",
          "measure, period, area",
          "Answers whether an area is better served than it was, than elsewhere, and than others of"
              + " its type. Attendances are those of attendance_by_age_band at every age, GPs the"
              + " fully qualified ones of gp_capacity. The baseline is all its months together,"
              + " in the same unit as the period: over a year per person-year. Labels are based on"
              + " exact values, and withheld where the count they describe is suppressed; values"
              + " from the protected counts. Months differ in length: attendances of the baseline"
              + " are per patient and day, for as many days as the period has. GPs of two vintages"
              + " of the series are not compared, as in workforce_trend. Attendances: "
              + Methods.COMPARISON.description()
              + ", with limits of a count of events. GPs are counted, not sampled: higher or"
              + " lower than the other figure, whatever the difference.",
          TableSpec.WHOLE_SERIES,
          Stream.of(keys(), figures(), base(), comparison()).flatMap(List::stream).toList());

  private BenchmarkSpec() {}

  private static List<ColumnSpec> keys() {
    return List.of(
        key(MEASURE, DataTypes.StringType, AE + " or " + GPS + "."),
        key(MONTH, DataTypes.DateType, AttendanceColumns.MONTH_DESCRIPTION),
        key(PERIOD, DataTypes.StringType, AttendanceColumns.PERIOD_DESCRIPTION),
        key(AREA_TYPE, DataTypes.StringType, AreaTypes.DESCRIPTION),
        key(AREA_CODE, DataTypes.StringType, AreaTypes.CODE_DESCRIPTION),
        attribute(AREA_NAME, DataTypes.StringType, "Name of the area."));
  }

  private static List<ColumnSpec> figures() {
    return List.of(
        people(ATTENDANCES, "attendances", "Attendances that count, of the area's practices.")
            .repeated()
            .nullWhen("suppressed, or not available because the measure is of GPs"),
        amount(FTE, DataTypes.DoubleType, "FTE", "Fully qualified GPs.")
            .nullWhen("the measure is of attendances, or no practice reported"),
        amount(
                PATIENTS,
                DataTypes.DoubleType,
                "patients; person-years over a year",
                "Registered patients: the denominator; for GPs, of the practices that reported.")
            .nullWhen(NO_VALUE),
        value(VALUE, "The measure.").nullWhen(NO_VALUE),
        value(LOWER, "Its lower 95% limit: " + Methods.BYAR.description() + ".")
            .nullWhen("there is no value, or it is for GPs"),
        value(UPPER, "Its upper 95% limit.").nullWhen("there is no value, or it is for GPs"),
        attribute(NoRate.REASON, DataTypes.StringType, "Why there is no value.")
            .nullWhen("there is one"));
  }

  private static List<ColumnSpec> base() {
    return List.of(
        attribute(FROM, DataTypes.DateType, "First month of the baseline that the job names.")
            .nullWhen("it names none"),
        attribute(TO, DataTypes.DateType, "Its last month.").nullWhen("the job names none"),
        people(BASE_ATTENDANCES, "attendances", "Attendances in the baseline.")
            .repeated()
            .nullWhen(NO_BASE_VALUE + "; or the measure is of GPs"),
        amount(
                BASE_FTE,
                DataTypes.DoubleType,
                "FTE",
                "Fully qualified GPs, added over the censuses of the baseline.")
            .nullWhen(NO_BASE_VALUE + "; or the measure is of attendances"),
        amount(
                BASE_PATIENTS,
                DataTypes.DoubleType,
                "patients; person-years over a year",
                "Registered patients, added over the days of the baseline and divided by those of the"
                    + " period; for GPs, added over its censuses.")
            .nullWhen(NO_BASE_VALUE),
        value(BASE_VALUE, "The area's own measure in the baseline.").nullWhen(NO_BASE_VALUE),
        amount(
                CHANGE,
                DataTypes.DoubleType,
                "share",
                "Value over that of the baseline, less 1: " + Methods.CHANGE.description() + ".")
            .nullWhen(NO_BASE_VALUE + "; or there is no value"),
        attribute(WITH_BASE, DataTypes.StringType, "higher, similar or lower than in the baseline.")
            .nullWhen(NO_BASE_VALUE + "; or there is no value, or a practice is not ranked"),
        attribute(
                NO_BASE,
                DataTypes.StringType,
                "Why there is no value of the baseline to compare with.")
            .nullWhen("there is one"));
  }

  private static List<ColumnSpec> comparison() {
    String none = "there is no value or no comparator, or a practice is not ranked";
    return List.of(
        attribute(
                COMPARATOR,
                DataTypes.StringType,
                "England, where reference_attendance gives every band and sex of all departments, or"
                    + " the workforce of all of England is given; else the whole area.")
            .nullWhen(
                "it has no value: the row is of the whole area and England is not given, or the"
                    + " whole area has none or it is suppressed"),
        value(COMPARATOR_VALUE, "The comparator's measure of the same period.")
            .nullWhen("there is no comparator"),
        attribute(COMPARISON, DataTypes.StringType, "higher, similar or lower than the comparator.")
            .nullWhen(none),
        attribute(
                QUINTILE,
                DataTypes.LongType,
                "Quintile of the areas of the type by value, 1 the lowest: "
                    + Methods.QUANTILE.description()
                    + ".")
            .nullWhen(
                "there is no value, there are fewer than five areas of the type, or the row is of"
                    + " unassigned practices or of one that is not ranked"),
        attribute(
                ExpectedProviders.RANKED,
                DataTypes.BooleanType,
                "Whether the attendances of a practice may be compared with others: false where a"
                    + " provider that its patients usually attend is missing from the extract.")
            .nullWhen("it is for GPs or no practice, or the job expects no provider for it"));
  }

  private static ColumnSpec value(String name, String description) {
    return amount(name, DataTypes.DoubleType, "per 1,000 patients", description);
  }
}
