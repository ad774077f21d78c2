package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/**
 * What {@code practice_presentation_rates} promises: {@link PracticePresentationRates} measures it.
 */
final class PracticePresentationRatesSpec {

  private static final String METHOD =
      AttendanceColumns.METHOD
          + " Labels are based on exact values, and withheld where the count they describe is"
          + " suppressed. The area's reference rates are those of its practices that have a"
          + " rate, a list with every five-year band and no missing provider; attendances"
          + " without age or sex are distributed over the ages as the others are. Factors that"
          + " may explain a rate are shown beside it, and not adjusted for.";

  static final TableSpec SPEC =
      new TableSpec(
          "practice_presentation_rates",
          "A&E attendances of each practice's patients, per 1,000 registered",
          "period, practice, department group",
          METHOD,
          AttendanceColumns.REACH,
          columns());

  private PracticePresentationRatesSpec() {}

  private static List<ColumnSpec> columns() {
    return Stream.of(
            List.of(
                key(MONTH, DataTypes.DateType, AttendanceColumns.MONTH_DESCRIPTION),
                key(PERIOD, DataTypes.StringType, AttendanceColumns.PERIOD_DESCRIPTION),
                key(
                    PRACTICE_CODE,
                    DataTypes.StringType,
                    "Code of the practice; or registered_elsewhere, unlisted_practice (a code"
                        + " that is not in the practice map), no_registered_practice,"
                        + " unknown_practice."),
                attribute(PRACTICE_NAME, DataTypes.StringType, "Name of the practice."),
                attribute("pcn_code", DataTypes.StringType, "PCN of the practice in the month.")
                    .nullWhen("the practice has none, or the row is not for a practice"),
                attribute("pcn_name", DataTypes.StringType, "Name of that PCN.")
                    .nullWhen("the practice has none, or the row is not for a practice"),
                attribute(
                        "sub_icb_location_code",
                        DataTypes.StringType,
                        "Sub-ICB location of the practice in the month.")
                    .nullWhen("the row is not for a practice of the area"),
                key(DEPARTMENT_GROUP, DataTypes.StringType, Groups.DEPARTMENT_DESCRIPTION),
                amount(Periods.DAYS, DataTypes.LongType, "days", "Days of the period."),
                people(ATTENDANCES, "attendances", "Attendances that count: the numerator.")),
            AttendanceColumns.rates("ae_attendances_per_1000", "A&E attendances"),
            PracticeColumns.repeatAttenders(),
            List.of(ExpectedProviders.columns()),
            PracticeColumns.comparison(),
            PracticeColumns.appointments(),
            PracticeExplanationColumns.explanations(),
            PracticeExplanationColumns.needs())
        .flatMap(List::stream)
        .toList();
  }
}
