package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static primarycare.conform.Timeline.BEGINNING;
import static primarycare.conform.Timeline.END;
import static primarycare.conform.Timeline.END_DATE;
import static primarycare.conform.Timeline.START_DATE;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.WEIGHT;

import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.job.Job;

/**
 * Which practices there were, and to which areas each belonged, day by day.
 *
 * <p>Frames are lazy; nothing here runs a Spark job. Days are the first and the last one of a span,
 * both included; {@code 0001-01-01} stands for no known beginning, {@code 9999-12-31} for none of
 * an end.
 */
public final class History {

  private final Dataset<Row> lives;
  private final Dataset<Row> networks;
  private final Dataset<Row> schemes;
  private final Dataset<Row> ours;
  private final Lazy<Dataset<Row>> memberships;
  private final Job.Area area;

  /** The history that the rows of a run tell. */
  static History of(Job.Area area, MapDates dates, RelationalRules rules) {
    Dataset<Row> partners = rules.passed("pcn_membership");
    Lives lives = new Lives(dates, rules.passed("practice_map"), rules.register(), partners);
    Dataset<Row> spans = lives.spans().localCheckpoint(false);
    Dataset<Row> networks =
        rules.given("pcn_membership")
            ? new Networks(dates, partners).spans(spans)
            : Networks.ofMaps(spans);
    return new History(area, spans, networks, rules.passed("area_membership"), partners);
  }

  /**
   * @param lives rows of {@link Lives#spans}
   * @param networks rows of {@link Networks#spans}
   * @param schemes rows of the area schemes
   * @param partners rows of the memberships of PCNs
   */
  History(
      Job.Area area,
      Dataset<Row> lives,
      Dataset<Row> networks,
      Dataset<Row> schemes,
      Dataset<Row> partners) {
    this.area = area;
    this.lives = lives.localCheckpoint(false);
    this.networks = networks.localCheckpoint(false);
    this.schemes =
        schemes
            .withColumn(START_DATE, coalesce(col(START_DATE), lit(BEGINNING)))
            .withColumn(END_DATE, coalesce(col(END_DATE), lit(END)));
    this.ours = ours(partners);
    this.memberships = new Lazy<>(() -> ofAllTypes().localCheckpoint(false));
  }

  /**
   * One row per practice and span of days in which it existed, with its sub-ICB location and ICB,
   * and whether that is in the job's area.
   */
  public Dataset<Row> practices() {
    return lives.withColumn(ReferenceModel.IN_AREA, inArea());
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
    return ours;
  }

  private Dataset<Row> ours(Dataset<Row> partners) {
    return practices()
        .select(PRACTICE_CODE, ReferenceModel.IN_AREA)
        .unionByName(partners.select(col(PRACTICE_CODE), inArea().as(ReferenceModel.IN_AREA)))
        .where(col(ReferenceModel.IN_AREA))
        .select(PRACTICE_CODE)
        .distinct()
        .localCheckpoint(false);
  }

  /** One row per practice, PCN and span of days; no two spans of a practice share a day. */
  Dataset<Row> networks() {
    return networks;
  }

  /** Practices that areas of a scheme share by weight. */
  Dataset<Row> shared() {
    return schemes.where(col(WEIGHT).lt(lit(1))).select(PRACTICE_CODE).distinct();
  }

  /** One row per practice, scheme, area and span of days, with its weight there. */
  Dataset<Row> schemes() {
    return schemes;
  }

  /**
   * One row per practice, area type, area and span of days: PCN, sub-ICB location, ICB, and the
   * areas of each scheme.
   */
  public Dataset<Row> memberships() {
    return memberships.get();
  }

  private Dataset<Row> ofAllTypes() {
    return typed("pcn", networks)
        .unionByName(located("sub_icb_location"))
        .unionByName(located("icb"))
        .unionByName(
            schemes.select(
                col("scheme").as(AREA_TYPE),
                col(PRACTICE_CODE),
                col(AREA_CODE),
                col(AREA_NAME),
                col(START_DATE),
                col(END_DATE),
                col(WEIGHT)));
  }

  private Dataset<Row> located(String type) {
    Dataset<Row> spans =
        lives
            .where(col(type + "_code").isNotNull())
            .select(
                col(PRACTICE_CODE),
                col(type + "_code").as(AREA_CODE),
                col(type + "_name").as(AREA_NAME),
                col(Lives.THERE_SINCE).as(START_DATE),
                col(END_DATE));
    return typed(type, Timeline.merged(spans));
  }

  private static Dataset<Row> typed(String type, Dataset<Row> spans) {
    return spans.select(
        lit(type).as(AREA_TYPE),
        col(PRACTICE_CODE),
        col(AREA_CODE),
        col(AREA_NAME),
        col(START_DATE),
        col(END_DATE),
        lit(BigDecimal.ONE).as(WEIGHT));
  }

  private Column inArea() {
    Object[] codes = area.subIcbLocations().toArray();
    return codes.length == 0
        ? lit(true)
        : coalesce(col("sub_icb_location_code").isin(codes), lit(false));
  }
}
