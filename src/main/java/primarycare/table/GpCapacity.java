package primarycare.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.STAFF_GROUP;
import static primarycare.table.GpCapacitySpec.DEFINITION;
import static primarycare.table.GpCapacitySpec.GPS_PER_1000;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.spec.TableSpec;

/**
 * General practitioners beside the patients they serve: FTE, and FTE per 1,000 registered patients.
 *
 * <p>Grain: census month, area, definition of a GP. Source: General Practice Workforce, practice
 * level, and Patients Registered at a GP Practice. Numerator and denominator cover the same
 * practices: those that reported GPs and are on the list.
 */
public final class GpCapacity implements PublishedTable {

  static final List<String> DEFINITIONS =
      List.of("fully_qualified", "fully_qualified_excluding_locums", "all_gps");

  private final List<Job.Target> targets;

  public GpCapacity(List<Job.Target> targets) {
    this.targets =
        targets.stream()
            .filter(t -> t.table().equals(GpCapacitySpec.SPEC.name()))
            .filter(t -> t.column().equals(GPS_PER_1000))
            .toList();
  }

  @Override
  public List<String> targets() {
    return List.of(GPS_PER_1000);
  }

  @Override
  public TableSpec spec() {
    return GpCapacitySpec.SPEC;
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
    return rows(model, col("given").and(col("asked")));
  }

  /** The rows of some census months. */
  static Dataset<Row> rows(ReferenceModel model, Column months) {
    Dataset<Row> gps = model.staff().withColumnRenamed(STAFF_GROUP, DEFINITION);
    Column noList = col(LIST_EXTRACT_DATE).isNull();
    Column counts =
        coalesce(col("reported"), lit(false)).and(col(REGISTERED_PATIENTS).isNotNull().or(noList));
    Dataset<Row> england = GpComparisons.england(gps, model.censuses().listSizesByMonth());
    Dataset<Row> rows =
        model
            .censuses()
            .areas()
            .where(months)
            .withColumn(DEFINITION, explode(array(literals())))
            .join(gps, new String[] {MONTH, PRACTICE_CODE, DEFINITION}, "left")
            .withColumn("counts", counts)
            .groupBy(MONTH, AREA_TYPE, AREA_CODE, DEFINITION, LIST_EXTRACT_DATE, MEMBERSHIP_DATE)
            .agg(min(AREA_NAME).as(AREA_NAME), GpTotals.sums())
            .withColumn(PERIOD, lit("month"))
            .withColumn("no_rate_reason", GpTotals.noRateReason())
            .join(broadcast(england), new String[] {MONTH, DEFINITION}, "left");
    return GpComparisons.orReason(rows);
  }

  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    return GpComparisons.of(rows, targets);
  }

  private static Column[] literals() {
    return DEFINITIONS.stream().map(definition -> lit(definition)).toArray(Column[]::new);
  }
}
