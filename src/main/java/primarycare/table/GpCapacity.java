package primarycare.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
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
import static primarycare.table.GpCapacitySpec.COVERED;
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
import primarycare.spec.Casts;
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

  private final Optional<Job.Target> target;

  public GpCapacity(List<Job.Target> targets) {
    this.target =
        targets.stream()
            .filter(
                t ->
                    t.table().equals(GpCapacitySpec.SPEC.name()) && t.column().equals(GPS_PER_1000))
            .findFirst();
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
    Dataset<Row> gps = model.staff().withColumnRenamed(STAFF_GROUP, DEFINITION);
    Column noList = col(LIST_EXTRACT_DATE).isNull();
    Column counts =
        coalesce(col("reported"), lit(false)).and(col(REGISTERED_PATIENTS).isNotNull().or(noList));
    return model
        .censuses()
        .areas()
        .where(col("given"))
        .withColumn(DEFINITION, explode(array(literals())))
        .join(gps, new String[] {MONTH, PRACTICE_CODE, DEFINITION}, "left")
        .withColumn("counts", counts)
        .groupBy(MONTH, AREA_TYPE, AREA_CODE, DEFINITION, LIST_EXTRACT_DATE, MEMBERSHIP_DATE)
        .agg(min(AREA_NAME).as(AREA_NAME), sums())
        .withColumn(PERIOD, lit("month"))
        .withColumn("no_rate_reason", noRateReason());
  }

  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    Column value = lit(target.map(Job.Target::value).orElse(null));
    Column gap = value.multiply(col(COVERED)).divide(lit(1000.0)).minus(col("gp_fte"));
    return rows.withColumn("target_gps_per_1000", value)
        .withColumn("target_definition", lit(target.map(Job.Target::caption).orElse(null)))
        .withColumn("fte_gap_to_target", when(col(GPS_PER_1000).isNotNull(), gap));
  }

  private static Column[] literals() {
    return DEFINITIONS.stream().map(definition -> lit(definition)).toArray(Column[]::new);
  }

  private static Column[] sums() {
    Column counts = col("counts");
    Column fte = when(counts, col(FTE).multiply(col(WEIGHT)));
    Column heads = when(counts.and(col(AREA_TYPE).equalTo("practice")), col(HEADCOUNT));
    return new Column[] {
      count(lit(1)).as("practices"),
      size(collect_set("pcn_code")).as("pcns"),
      sum(Casts.toOne(col(REGISTERED_PATIENTS).isNotNull())).as("practices_on_list"),
      sum(Casts.toOne(counts)).as("practices_reporting"),
      sum(REGISTERED_PATIENTS).as(REGISTERED_PATIENTS),
      sum(when(counts, col(REGISTERED_PATIENTS))).as(COVERED),
      sum(fte).as("gp_fte"),
      sum(heads).as("gp_headcount")
    };
  }

  private static Column noRateReason() {
    return when(col(LIST_EXTRACT_DATE).isNull(), lit("no list within a month of the census"))
        .when(col("practices_reporting").equalTo(lit(0)), lit("no practice reported"))
        .when(col(COVERED).equalTo(lit(0)), lit("no registered patients"));
  }
}
