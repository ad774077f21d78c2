package primarycare.conform;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.dossier.AttendedMonths;
import primarycare.dossier.Places;
import primarycare.spec.Columns;

/** All attendances of an area in a month, to stand beside a local file, and for checks. */
final class AreaAttendances {

  static final StructType SCHEMA =
      new StructType()
          .add(Columns.MONTH, DataTypes.DateType)
          .add(Columns.AREA_TYPE, DataTypes.StringType)
          .add(Columns.AREA_CODE, DataTypes.StringType)
          .add(Columns.ATTENDANCES, DataTypes.LongType);

  private AreaAttendances() {}

  /**
   * One row per month and area that has attendances in it, or might have been given some by weight.
   *
   * @param months of the calendar
   */
  static List<Row> rows(List<AttendedMonths> attended, List<LocalDate> months) {
    return attended.stream()
        .flatMap(
            area ->
                IntStream.range(0, months.size())
                    .filter(area::isThere)
                    .mapToObj(month -> row(area, months, month)))
        .toList();
  }

  private static Row row(AttendedMonths area, List<LocalDate> months, int month) {
    Places.Named named = area.area();
    return RowFactory.create(
        months.get(month), named.type(), named.code(), area.attendances(month));
  }
}
