package primarycare.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.UNASSIGNED;
import static primarycare.spec.Columns.WEIGHT;
import static primarycare.table.HubUseSpec.HUB_CODE;
import static primarycare.table.HubUseSpec.HUB_NAME;
import static primarycare.table.HubUseSpec.STATUSES;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.ReferenceModel;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/**
 * Slots of primary care hubs that were offered, booked and attended, beside A&amp;E attendances.
 *
 * <p>Grain: month, hub, area of the patients' practices; and all hubs together.
 */
public final class HubUse implements PublishedTable {

  static final Check BOOKED_HOLD =
      new Check("slots booked are no fewer than those attended and not attended", false);

  private static final String[] AREA_MONTH = {MONTH, AREA_TYPE, AREA_CODE};

  @Override
  public TableSpec spec() {
    return HubUseSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("registered_patients", "practice_map", "ae_attendance", "hub_activity");
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> slots = slots(model.rows("hub_activity"));
    Dataset<Row> months = slots.select(MONTH).distinct();
    Dataset<Row> lists = AreaPatients.lists(model, months);
    Dataset<Row> practices =
        slots.select(MONTH, PRACTICE_CODE).union(lists.select(MONTH, PRACTICE_CODE)).distinct();
    Dataset<Row> areas =
        PracticeAreas.placed(PracticeAreas.of(practices, model.registers().history()));
    return of(slots, areas)
        .join(AreaPatients.of(lists, areas), AREA_MONTH, "left")
        .join(AreaPatients.attendances(model, areas), AREA_MONTH, "left");
  }

  /** Slots that a hub offers to no practice by name are no area's to use up. */
  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    Column offered = col(AREA_CODE).notEqual(lit(UNASSIGNED));
    return rows.withColumn(HubUseSpec.USED, when(offered, col(HubUseSpec.USED)));
  }

  @Override
  public List<Dataset<Row>> checks(ReferenceModel model, Dataset<Row> measured) {
    return List.of(bookedHold(measured));
  }

  /** Rows of the source, those of a hub for all hubs too; no practice is a text of its own. */
  static Dataset<Row> slots(Dataset<Row> rows) {
    return rows.withColumn(PRACTICE_CODE, coalesce(col(PRACTICE_CODE), lit(PracticeAreas.NONE)))
        .withColumn(HUB_NAME, max(HUB_NAME).over(Window.partitionBy(HUB_CODE)))
        .withColumn(HUB_CODE, explode(array(col(HUB_CODE), lit(ALL))))
        .withColumn(
            HUB_NAME,
            when(col(HUB_CODE).equalTo(lit(ALL)), lit("All hubs")).otherwise(col(HUB_NAME)))
        .select(MONTH, HUB_CODE, HUB_NAME, PRACTICE_CODE, "status", "slots");
  }

  /**
   * One row per month, hub and area: slots by what became of them. A status that the hub does not
   * tell in the month is missing, and 0 in an area where it does.
   *
   * @param slots rows of {@link #slots}
   * @param areas rows of {@link PracticeAreas#of}, with the areas that are published
   */
  static Dataset<Row> of(Dataset<Row> slots, Dataset<Row> areas) {
    Dataset<Row> rows =
        slots
            .join(areas, new String[] {MONTH, PRACTICE_CODE})
            .groupBy(MONTH, HUB_CODE, AREA_TYPE, AREA_CODE)
            .agg(max(HUB_NAME).as(HUB_NAME), figures());
    for (String status : STATUSES) {
      Column told = max(col(status)).over(Window.partitionBy(MONTH, HUB_CODE)).isNotNull();
      Column none = status.equals("offered") ? Casts.none(DataTypes.LongType) : when(told, lit(0L));
      rows = rows.withColumn(status, coalesce(col(status), none));
    }
    return rows.withColumn(PERIOD, lit("month"));
  }

  static Dataset<Row> bookedHold(Dataset<Row> measured) {
    Dataset<Row> hubs = measured.where(col(AREA_TYPE).equalTo(lit(ALL)).and(told()));
    Column kept = col("booked").geq(col("attended").plus(col("did_not_attend")));
    return RowRules.of(BOOKED_HOLD, hubs, "hub_activity", kept, col(HUB_CODE));
  }

  private static Column told() {
    return col("booked").plus(col("attended")).plus(col("did_not_attend")).isNotNull();
  }

  private static Column[] figures() {
    Column slots = Casts.toWhole(col("slots")).multiply(col(WEIGHT));
    return Stream.concat(
            Stream.of(max(AREA_NAME).as(AREA_NAME)),
            STATUSES.stream().map(s -> sum(when(col("status").equalTo(s), slots)).as(s)))
        .toArray(Column[]::new);
  }
}
