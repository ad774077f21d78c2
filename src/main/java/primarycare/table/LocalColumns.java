package primarycare.table;

import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;

/** What every table of a local file says in the same words. */
final class LocalColumns {

  /** The value of the period of a table by year. */
  static final String YEAR = "year";

  /** The same of one by month. */
  static final String MONTH_PERIOD = "month";

  static final String EVERY_MONTH =
      " All months of the inputs are published, whichever months the job asks for.";

  static final String MONTH_DESCRIPTION = "First day of the month.";
  static final String MONTHLY = "Length of the period: month.";
  static final String YEAR_DESCRIPTION = "First day of the year to which the row applies.";
  static final String YEARLY = "Length of the period: year.";
  static final String NO_AREA_NAME = "it has none, for example all, or no source names it";

  private LocalColumns() {}

  static List<ColumnSpec> yearly() {
    return List.of(
        key(MONTH, DataTypes.DateType, YEAR_DESCRIPTION),
        key(PERIOD, DataTypes.StringType, YEARLY));
  }

  /** An area that a table makes of its practices. */
  static List<ColumnSpec> areaOfPractices(String codes) {
    return List.of(
        key(AREA_TYPE, DataTypes.StringType, AreaTypes.DESCRIPTION),
        key(AREA_CODE, DataTypes.StringType, codes),
        attribute(AREA_NAME, DataTypes.StringType, "Name of the area.").nullWhen(NO_AREA_NAME));
  }

  /** A figure that is empty only in the case told. */
  static ColumnSpec figure(String name, String unit, String description, String whenNull) {
    return amount(name, DataTypes.DoubleType, unit, description).nullWhen(whenNull);
  }

  /** The 95% limits of a share, as two columns. */
  static List<ColumnSpec> limits(String of, String prefix, String whenNull) {
    return List.of(
        figure(prefix + "_lower", "%", "Lower 95% limit of " + of + ", by Wilson.", whenNull),
        figure(prefix + "_upper", "%", "Upper 95% limit of " + of + ", by Wilson.", whenNull));
  }

  /** The columns of several parts, one after the other. */
  static List<ColumnSpec> all(List<List<ColumnSpec>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }
}
