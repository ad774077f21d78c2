package primarycare.table;

import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.ColumnSpec;

/** What every table of workforce censuses by area says in the same words. */
final class CensusColumns {

  private CensusColumns() {}

  /** The census month and the area. */
  static List<ColumnSpec> areas() {
    return List.of(
        key(MONTH, DataTypes.DateType, "First day of the census month."),
        key(PERIOD, DataTypes.StringType, "Length of the period: month."),
        key(AREA_TYPE, DataTypes.StringType, AreaTypes.DESCRIPTION),
        key(AREA_CODE, DataTypes.StringType, AreaTypes.CODE_DESCRIPTION),
        attribute(AREA_NAME, DataTypes.StringType, "Name of the area, as in the practice map."));
  }

  /** The list and the practice map that the census is measured with. */
  static List<ColumnSpec> dates() {
    return List.of(
        attribute(
                LIST_EXTRACT_DATE,
                DataTypes.DateType,
                "Extract date of the list that registered patients are taken from.")
            .nullWhen("there is no list of the census month or the month after"),
        attribute(
                MEMBERSHIP_DATE,
                DataTypes.DateType,
                "Extract date of the practice map that says which area a practice belongs to.")
            .nullWhen("there is no practice map"));
  }
}
