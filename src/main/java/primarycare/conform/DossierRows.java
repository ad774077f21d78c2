package primarycare.conform;

import static primarycare.spec.Columns.BAND_ORDER;
import static primarycare.spec.Columns.MONTH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.dossier.Cells;
import primarycare.dossier.Dossier;
import primarycare.dossier.Shape;
import primarycare.spec.Columns;

/**
 * The cells of a dossier as rows, for tables that join frames.
 *
 * @param number of the area
 * @param months of the calendar, by their first days
 */
record DossierRows(Dossier dossier, int number, List<LocalDate> months) {

  static final StructType ATTENDANCES =
      new StructType()
          .add(MONTH, DataTypes.DateType)
          .add(Areas.NUMBER, DataTypes.IntegerType)
          .add(Attendances.DEPARTMENT, DataTypes.IntegerType)
          .add(Attendances.SEX, DataTypes.IntegerType)
          .add(AgeBandFrames.SCHEME, DataTypes.IntegerType)
          .add(BAND_ORDER, DataTypes.IntegerType)
          .add(Columns.ATTENDANCES, DataTypes.LongType)
          .add(Allocation.ALLOCATED, DataTypes.BooleanType)
          .add("unlisted", DataTypes.LongType);

  Iterator<Row> attendances() {
    List<Row> rows = new ArrayList<>();
    for (int month = 0; month < months.size(); month++) {
      for (int group = 0; group < Shape.GROUPS; group++) {
        for (int sex = 0; sex < Shape.SEXES; sex++) {
          for (int scheme = 0; scheme < shape().schemes().size(); scheme++) {
            attendances(rows, month, group, sex, scheme);
          }
        }
      }
    }
    return rows.iterator();
  }

  private void attendances(List<Row> rows, int month, int group, int sex, int scheme) {
    Cells cells = dossier.cells();
    for (int order = 0; order < shape().bandsOf(scheme); order++) {
      int band = shape().firstBand(scheme) + order;
      int cell = shape().attendances(month, group, sex, band);
      if (cells.has(cell)) {
        rows.add(
            RowFactory.create(
                months.get(month),
                number,
                group == Shape.NO_GROUP ? null : group,
                sex + 1,
                scheme + 1,
                order + 1,
                cells.of(cell),
                cells.of(shape().allocated(month, group, sex, band)) > 0,
                cells.of(shape().unlisted(month, group, sex, band))));
      }
    }
  }

  private Shape shape() {
    return dossier.shape();
  }
}
