package primarycare.table;

import static org.apache.spark.sql.functions.shiftleft;

import org.apache.spark.sql.Column;
import primarycare.spec.Casts;

/** The numbers of a group of rows in one, which sorts as they do, one after the other. */
final class Packed {

  private static final int AREA_BITS = 32;
  private static final int DEPARTMENT_BITS = 3;
  private static final int SEX_BITS = 3;
  private static final int SCHEME_BITS = 6;

  private Packed() {}

  /**
   * Period, area, department group, sex and scheme. A period's number has 17 bits up to the year
   * 2100, an area's no more than an integer: nothing overflows.
   */
  static Column of(Column period, Column area, Column department, Column sex, Column scheme) {
    Column packed = Casts.toLong(period);
    packed = shiftleft(packed, AREA_BITS).plus(area);
    packed = shiftleft(packed, DEPARTMENT_BITS).plus(department);
    packed = shiftleft(packed, SEX_BITS).plus(sex);
    return shiftleft(packed, SCHEME_BITS).plus(scheme);
  }
}
