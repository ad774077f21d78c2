package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.WEIGHT;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.organisation.Calendar;
import primarycare.organisation.Life;
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

  private static final StructType OF_MONTH =
      new StructType()
          .add(MONTH, DataTypes.DateType)
          .add(MEMBERSHIP_DATE, DataTypes.DateType)
          .add("as_at", DataTypes.DateType);

  private static final StructType OF_AREA =
      new StructType()
          .add(AREA_TYPE, DataTypes.StringType)
          .add(AREA_CODE, DataTypes.StringType)
          .add(AREA_NAME, DataTypes.StringType)
          .add(WEIGHT, DataTypes.createDecimalType(18, 9));

  private static final StructType PLACEMENTS =
      new StructType()
          .add(MONTHS, DataTypes.createArrayType(OF_MONTH, false), false)
          .add(AREAS, DataTypes.createArrayType(OF_AREA, false), false)
          .add(PRACTICE_CODE, DataTypes.StringType)
          .add(PRACTICE_NAME, DataTypes.StringType)
          .add("sub_icb_location_code", DataTypes.StringType)
          .add("sub_icb_location_name", DataTypes.StringType)
          .add("icb_code", DataTypes.StringType)
          .add("icb_name", DataTypes.StringType)
          .add(ReferenceModel.IN_AREA, DataTypes.BooleanType, false)
          .add("pcn_code", DataTypes.StringType)
          .add("pcn_name", DataTypes.StringType);

  private final Dataset<Row> placements;

  PlacementFrames(SparkSession spark, List<Placement> placements) {
    this.placements =
        spark.createDataFrame(placements.stream().map(PlacementFrames::row).toList(), PLACEMENTS);
  }

  /** All practices that existed at each month, and whether each is in the job's area. */
  Dataset<Row> practices() {
    return placements
        .withColumn("at", explode(col(MONTHS)))
        .select(
            col("at." + MONTH),
            col(PRACTICE_CODE),
            col(PRACTICE_NAME),
            col("sub_icb_location_code"),
            col("sub_icb_location_name"),
            col("icb_code"),
            col("icb_name"),
            col(ReferenceModel.IN_AREA),
            col("at." + MEMBERSHIP_DATE),
            col("at.as_at"),
            col("pcn_code"),
            col("pcn_name"));
  }

  /**
   * Month, practice of the job's area, area type, area and weight: one row per practice and type,
   * or several shared.
   */
  Dataset<Row> areas() {
    return placements
        .select(col(MONTHS), col(PRACTICE_CODE), explode(col(AREAS)).as("area"))
        .select(explode(col(MONTHS)).as("at"), col(PRACTICE_CODE), col("area"))
        .select("at." + MONTH, PRACTICE_CODE, "area.*");
  }

  private static Row row(Placement placement) {
    Life life = placement.life();
    return RowFactory.create(
        placement.months().stream().map(PlacementFrames::row).toArray(),
        placement.shares().stream().map(PlacementFrames::row).toArray(),
        life.practice(),
        life.name(),
        HistoryFrames.code(life.location()),
        HistoryFrames.name(life.location()),
        HistoryFrames.code(life.icb()),
        HistoryFrames.name(life.icb()),
        placement.isInArea(),
        HistoryFrames.code(placement.pcn()),
        HistoryFrames.name(placement.pcn()));
  }

  private static Row row(Calendar.Entry month) {
    return RowFactory.create(month.month().first(), month.membership().orElse(null), month.asAt());
  }

  private static Row row(Share share) {
    return RowFactory.create(
        share.type(), share.area().code(), share.area().name(), share.weight());
  }
}
