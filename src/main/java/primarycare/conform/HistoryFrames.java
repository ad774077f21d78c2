package primarycare.conform;

import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.WEIGHT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.job.Job;
import primarycare.organisation.Area;
import primarycare.organisation.History;
import primarycare.organisation.Life;
import primarycare.organisation.Membership;

/**
 * The history of practices and their areas as the frames that tables join to.
 *
 * <p>Days are the first and the last one of a span, both included; {@code 0001-01-01} stands for no
 * known beginning, {@code 9999-12-31} for none of an end.
 */
public final class HistoryFrames {

  static final String START_DATE = "start_date";
  static final String END_DATE = "end_date";

  private static final StructType LIVES =
      new StructType()
          .add(PRACTICE_CODE, DataTypes.StringType)
          .add(PRACTICE_NAME, DataTypes.StringType)
          .add("sub_icb_location_code", DataTypes.StringType)
          .add("sub_icb_location_name", DataTypes.StringType)
          .add("icb_code", DataTypes.StringType)
          .add("icb_name", DataTypes.StringType)
          .add(START_DATE, DataTypes.DateType)
          .add(END_DATE, DataTypes.DateType)
          .add(ReferenceModel.IN_AREA, DataTypes.BooleanType, false);

  private static final StructType MEMBERSHIPS =
      new StructType()
          .add(AREA_TYPE, DataTypes.StringType)
          .add(PRACTICE_CODE, DataTypes.StringType)
          .add(AREA_CODE, DataTypes.StringType)
          .add(AREA_NAME, DataTypes.StringType)
          .add(START_DATE, DataTypes.DateType)
          .add(END_DATE, DataTypes.DateType)
          .add(WEIGHT, DataTypes.createDecimalType(18, 9));

  private final SparkSession spark;
  private final Job.Area area;
  private final History history;
  private final Dataset<Row> lives;
  private final Dataset<Row> memberships;

  HistoryFrames(SparkSession spark, Job.Area area, History history) {
    this.spark = spark;
    this.area = area;
    this.history = history;
    this.lives =
        spark.createDataFrame(
            history.practices().stream()
                .flatMap(practice -> practice.lives().stream())
                .map(this::row)
                .toList(),
            LIVES);
    this.memberships =
        spark.createDataFrame(history.memberships().map(HistoryFrames::row).toList(), MEMBERSHIPS);
  }

  /** What the frames are made of. */
  public History history() {
    return history;
  }

  /**
   * One row per practice and span of days in which it existed, with its sub-ICB location and ICB,
   * and whether that is in the job's area.
   */
  public Dataset<Row> practices() {
    return lives;
  }

  /** The name of the job's area. */
  public String name() {
    return area.name();
  }

  /** Whether the job's area is all that the inputs hold. */
  public boolean everywhere() {
    return area.subIcbLocations().isEmpty();
  }

  /** Practices that were ever of the job's area, by where they were or whose partners they were. */
  public Dataset<Row> ours() {
    return codes(history.ours());
  }

  /** Practices that areas of a scheme share by weight. */
  Dataset<Row> shared() {
    return codes(history.shared());
  }

  /**
   * One row per practice, area type, area and span of days: PCN, sub-ICB location, ICB, and the
   * areas of each scheme.
   */
  public Dataset<Row> memberships() {
    return memberships;
  }

  private Dataset<Row> codes(Collection<String> codes) {
    List<Row> rows = codes.stream().map(code -> RowFactory.create(code)).toList();
    return spark.createDataFrame(rows, new StructType().add(PRACTICE_CODE, DataTypes.StringType));
  }

  private Row row(Life life) {
    return RowFactory.create(
        life.practice(),
        life.name(),
        code(life.location()),
        name(life.location()),
        code(life.icb()),
        name(life.icb()),
        life.span().first(),
        life.span().last(),
        history.isInArea(life));
  }

  private static Row row(Membership membership) {
    return RowFactory.create(
        membership.type(),
        membership.practice(),
        membership.area().code(),
        membership.area().name(),
        membership.span().first(),
        membership.span().last(),
        membership.weight());
  }

  static String code(Optional<Area> area) {
    return area.map(Area::code).orElse(null);
  }

  static String name(Optional<Area> area) {
    return area.map(Area::name).orElse(null);
  }
}
