package primarycare.conform;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.dossier.Dossier;
import primarycare.dossier.Shape;
import primarycare.spec.Columns;

/** All attendances of an area in a month, to stand beside a local file. */
public final class AreaAttendances {

  static final StructType SCHEMA =
      new StructType()
          .add(Columns.MONTH, DataTypes.DateType)
          .add(Columns.AREA_TYPE, DataTypes.StringType)
          .add(Columns.AREA_CODE, DataTypes.StringType)
          .add(Columns.ATTENDANCES, DataTypes.LongType);

  private AreaAttendances() {}

  /**
   * One row per month and area that has attendances in it, or might have been given some by weight.
   */
  public static Dataset<Row> of(ReferenceModel model) {
    List<LocalDate> months =
        model.arrivals().calendar().entries().stream().map(entry -> entry.month().first()).toList();
    return model.dossiers().ofAreas().rows(SCHEMA, dossier -> rows(dossier, months));
  }

  static Stream<Row> rows(Dossier dossier, List<LocalDate> months) {
    return IntStream.range(0, months.size())
        .filter(month -> cells(dossier, month).anyMatch(dossier.cells()::has))
        .mapToObj(
            month ->
                RowFactory.create(
                    months.get(month),
                    dossier.area().type(),
                    dossier.area().code(),
                    cells(dossier, month).mapToLong(dossier.cells()::of).sum()));
  }

  /** Every department group, sex and age once: of the ages those of the scheme every job has. */
  private static IntStream cells(Dossier dossier, int month) {
    Shape shape = dossier.shape();
    int scheme = shape.fiveYear();
    int first = shape.firstBand(scheme);
    return IntStream.range(0, Shape.GROUPS)
        .flatMap(
            group ->
                IntStream.range(0, Shape.SEXES)
                    .flatMap(
                        sex ->
                            IntStream.range(first, first + shape.bandsOf(scheme))
                                .map(band -> shape.attendances(month, group, sex, band))));
  }
}
