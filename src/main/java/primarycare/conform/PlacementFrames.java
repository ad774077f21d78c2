package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.WEIGHT;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.organisation.Placement;
import primarycare.organisation.Share;

/**
 * The practices of the months of a calendar, and their areas, as the frames that tables join to.
 *
 * <p>The driver makes a row for each placement; its months and areas become rows where they are
 * read, since England's are millions.
 */
final class PlacementFrames {

  private static final String MONTHS = "months";
  private static final String AREAS = "areas";

  private static final StructType OF_AREA =
      new StructType()
          .add(AREA_TYPE, DataTypes.StringType)
          .add(AREA_CODE, DataTypes.StringType)
          .add(AREA_NAME, DataTypes.StringType)
          .add(WEIGHT, DataTypes.createDecimalType(18, 9));

  private static final StructType PLACEMENTS =
      new StructType()
          .add(MONTHS, DataTypes.createArrayType(DataTypes.DateType, false), false)
          .add(AREAS, DataTypes.createArrayType(OF_AREA, false), false)
          .add(PRACTICE_CODE, DataTypes.StringType)
          .add(ReferenceModel.IN_AREA, DataTypes.BooleanType, false);

  private final Dataset<Row> placements;

  PlacementFrames(SparkSession spark, List<Placement> placements) {
    this.placements =
        spark.createDataFrame(placements.stream().map(PlacementFrames::row).toList(), PLACEMENTS);
  }

  /** All practices that existed at each month, and whether each is in the job's area. */
  Dataset<Row> practices() {
    return placements.select(
        explode(col(MONTHS)).as(MONTH), col(PRACTICE_CODE), col(ReferenceModel.IN_AREA));
  }

  /**
   * Month, practice of the job's area, area type, area and weight: one row per practice and type,
   * or several shared.
   */
  Dataset<Row> areas() {
    return placements
        .select(col(MONTHS), col(PRACTICE_CODE), explode(col(AREAS)).as("area"))
        .select(explode(col(MONTHS)).as(MONTH), col(PRACTICE_CODE), col("area"))
        .select(MONTH, PRACTICE_CODE, "area.*");
  }

  private static Row row(Placement placement) {
    return RowFactory.create(
        placement.months().stream().map(month -> month.month().first()).toArray(),
        placement.shares().stream().map(PlacementFrames::row).toArray(),
        placement.life().practice(),
        placement.isInArea());
  }

  private static Row row(Share share) {
    return RowFactory.create(
        share.type(), share.area().code(), share.area().name(), share.weight());
  }
}
