package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.HEADCOUNT;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.STAFF_GROUP;
import static primarycare.spec.Columns.WEIGHT;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/**
 * Staff of general practice census by census: FTE, and its change where two censuses are of one
 * series.
 *
 * <p>Grain: census month, area, staff group. Sums are of the practices that reported the group.
 */
public final class WorkforceTrend implements PublishedTable {

  private final Job.Trend trend;

  public WorkforceTrend(Job.Trend trend) {
    this.trend = trend;
  }

  @Override
  public TableSpec spec() {
    return WorkforceTrendSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("registered_patients", "practice_map", "gp_workforce");
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.censuses());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> practices = model.censuses().areas().where(col("given"));
    Dataset<Row> rows =
        totals(practices, model.staff())
            .join(broadcast(model.vintages("gp_workforce")), new String[] {MONTH}, "left");
    return new WorkforceChanges(new BaseMonth(trend.baseMonth()))
        .of(rows)
        .where(col("asked"))
        .withColumn(PERIOD, lit("month"));
  }

  /**
   * One row per census month, area and staff group of which the month's files tell anything.
   *
   * @param practices month, practice and area, with weight, registered patients there, dates
   * @param staff month, practice and staff group, with FTE, headcount and whether reported
   */
  static Dataset<Row> totals(Dataset<Row> practices, Dataset<Row> staff) {
    Dataset<Row> groups = staff.select(MONTH, STAFF_GROUP).distinct();
    String[] keys = {MONTH, PRACTICE_CODE, STAFF_GROUP};
    return practices
        .join(broadcast(groups), MONTH)
        .join(staff, keys, "left")
        .withColumn("reported", coalesce(col("reported"), lit(false)))
        .groupBy(
            MONTH, AREA_TYPE, AREA_CODE, STAFF_GROUP, LIST_EXTRACT_DATE, MEMBERSHIP_DATE, "asked")
        .agg(min(AREA_NAME).as(AREA_NAME), sums());
  }

  private static Column[] sums() {
    Column reported = col("reported");
    Column isPractice = col(AREA_TYPE).equalTo(lit("practice"));
    return new Column[] {
      count(lit(1)).as("practices"),
      sum(Casts.toOne(reported)).as(WorkforceTrendSpec.REPORTING),
      sum(REGISTERED_PATIENTS).as(REGISTERED_PATIENTS),
      sum(when(reported, col(REGISTERED_PATIENTS))).as(WorkforceTrendSpec.COVERED),
      sum(when(reported, col(FTE).multiply(col(WEIGHT)))).as(FTE),
      sum(when(reported.and(isPractice), col(HEADCOUNT))).as(HEADCOUNT)
    };
  }
}
