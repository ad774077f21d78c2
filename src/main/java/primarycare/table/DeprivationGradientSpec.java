package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.people;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.statistics.Inequality;
import primarycare.statistics.Methods;

/** What {@code deprivation_gradient} promises: {@link DeprivationGradient} measures it. */
final class DeprivationGradientSpec {

  static final String GROUP = "imd_quintile";

  /** The fifth of practices without a score. */
  static final String NOT_SCORED = "not scored";

  /** The fifths, the most deprived first: in the order of their texts. */
  static final List<String> LABELS = List.of("1 most deprived", "2", "3", "4", "5 least deprived");

  private static final String NO_INDEX =
      "the row is not for all quintiles, a quintile is suppressed, or fewer than three have"
          + " patients";

  static final TableSpec SPEC =
      new TableSpec(
          "deprivation_gradient",
          "A&E attendances by deprivation of the practice, with indexes of inequality",
          "period, area, department group, quintile of practices",
          "Answers whether A&E use follows deprivation. Practices are put in quintiles by the"
              + " IMD score of the latest edition given, among all practices in that file:"
              + " England's where it holds England; equal scores share a quintile. A practice"
              + " counts in the area that it is wholly in, or in several_areas if areas share"
              + " it, in the months in which it is on the list. Indexes: "
              + Methods.INEQUALITY.description()
              + "; repeat attenders make the limits too narrow. All from the protected counts. A"
              + " practice's score describes its patients together: it says nothing about any one"
              + " of them.",
          AttendanceColumns.REACH,
          columns());

  private DeprivationGradientSpec() {}

  /** What follows the name of an index in the name of its limit. */
  static String end(Inequality.Part part) {
    return part == Inequality.Part.VALUE ? "" : "_" + part.name().toLowerCase(Locale.ROOT);
  }

  private static List<ColumnSpec> columns() {
    List<ColumnSpec> columns =
        new ArrayList<>(
            List.of(
                key(MONTH, DataTypes.DateType, AttendanceColumns.MONTH_DESCRIPTION),
                key(PERIOD, DataTypes.StringType, AttendanceColumns.PERIOD_DESCRIPTION),
                key(AREA_TYPE, DataTypes.StringType, AreaTypes.DESCRIPTION),
                key(AREA_CODE, DataTypes.StringType, AreaTypes.CODE_DESCRIPTION),
                attribute(AREA_NAME, DataTypes.StringType, "Name of the area."),
                key(DEPARTMENT_GROUP, DataTypes.StringType, Groups.DEPARTMENT_DESCRIPTION),
                key(
                    GROUP,
                    DataTypes.StringType,
                    "Quintile of practices by IMD score: "
                        + String.join(", ", LABELS)
                        + ", all or not scored."),
                amount(
                    "practices",
                    DataTypes.LongType,
                    "practices",
                    "Practices in the quintile; for a year, the highest number in any month."),
                people(ATTENDANCES, "attendances", "Attendances that count: the numerator.")));
    columns.addAll(AttendanceColumns.rates("ae_attendances_per_1000", "A&E attendances"));
    for (Inequality.Part part : Inequality.Part.values()) {
      String limit = part == Inequality.Part.VALUE ? "" : part.name().toLowerCase(Locale.ROOT);
      columns.add(
          index(
              "slope_index" + end(part),
              "per 1,000 patients",
              "Slope index of inequality: rate fitted at the most deprived end less that at the"
                  + " least deprived",
              limit));
      columns.add(
          index(
              "relative_index" + end(part),
              "ratio",
              "Relative index of inequality: rate fitted at the most deprived end over that at the"
                  + " least deprived",
              limit));
    }
    return columns;
  }

  private static ColumnSpec index(String name, String unit, String description, String limit) {
    String text = description + (limit.isEmpty() ? "." : "; " + limit + " 95% limit.");
    return amount(name, DataTypes.DoubleType, unit, text).nullWhen(NO_INDEX);
  }
}
