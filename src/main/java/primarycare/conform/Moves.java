package primarycare.conform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.organisation.Area;
import primarycare.organisation.Change;
import primarycare.spec.Columns;

/**
 * What changed in the areas of practices as a frame: practice, area type, first day of the new
 * state, area left and area joined, with blank codes for none, and how.
 */
final class Moves {

  private static final StructType SCHEMA =
      new StructType()
          .add(Columns.AREA_TYPE, DataTypes.StringType)
          .add(Columns.PRACTICE_CODE, DataTypes.StringType)
          .add("change_date", DataTypes.DateType)
          .add("change", DataTypes.StringType)
          .add("from_area_code", DataTypes.StringType)
          .add("from_area_name", DataTypes.StringType)
          .add("to_area_code", DataTypes.StringType)
          .add("to_area_name", DataTypes.StringType);

  private Moves() {}

  static Dataset<Row> frame(SparkSession spark, List<Change> changes) {
    return spark.createDataFrame(changes.stream().map(Moves::row).toList(), SCHEMA);
  }

  private static Row row(Change change) {
    return RowFactory.create(
        change.type(),
        change.practice(),
        change.day(),
        change.kind().name().toLowerCase(Locale.ROOT),
        code(change.from()),
        change.from().map(Area::name).orElse(null),
        code(change.to()),
        change.to().map(Area::name).orElse(null));
  }

  private static String code(Optional<Area> area) {
    return area.map(Area::code).orElse("");
  }
}
