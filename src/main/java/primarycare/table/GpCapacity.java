package primarycare.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.ColumnSpec.rate;
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
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.spec.Casts;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/**
 * General practitioners beside the patients they serve: FTE, and FTE per 1,000 registered patients.
 *
 * <p>Grain: census month, area, definition of a GP. Source: General Practice Workforce, practice
 * level, and Patients Registered at a GP Practice. Numerator and denominator cover the same
 * practices: those that reported GPs and are on the list.
 */
public final class GpCapacity implements PublishedTable {

  public static final String NAME = "gp_capacity";
  public static final String GPS_PER_1000 = "gps_per_1000";

  static final List<String> DEFINITIONS =
      List.of("fully_qualified", "fully_qualified_excluding_locums", "all_gps");

  private static final String DEFINITION = "definition";
  private static final String COVERED = "patients_covered";

  private static final TableSpec SPEC =
      new TableSpec(
          NAME,
          "GP full-time equivalents and GPs per 1,000 registered patients, by area",
          "census month, area, definition",
          "FTE of the practices that reported, over the registered patients of the same practices"
              + " at the list named (first of the following month, else of the census month);"
              + " 1 FTE is 37.5 hours a week. NHS England, General Practice Workforce. A census of"
              + " contracted time: no interval. The practice file holds no estimates, so areas with"
              + " practices that did not report differ from NHS England's own area figures.",
          0,
          columns());

  private final Optional<Job.Target> target;

  public GpCapacity(List<Job.Target> targets) {
    this.target =
        targets.stream()
            .filter(t -> t.table().equals(NAME) && t.column().equals(GPS_PER_1000))
            .findFirst();
  }

  @Override
  public TableSpec spec() {
    return SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("registered_patients", "practice_map", "gp_workforce");
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> gps = model.staff().withColumnRenamed(STAFF_GROUP, DEFINITION);
    Column noList = col(LIST_EXTRACT_DATE).isNull();
    Column counts =
        coalesce(col("reported"), lit(false)).and(col(REGISTERED_PATIENTS).isNotNull().or(noList));
    return model
        .areas()
        .where(col("census"))
        .withColumn(DEFINITION, explode(array(literals())))
        .join(gps, new String[] {MONTH, PRACTICE_CODE, DEFINITION}, "left")
        .withColumn("counts", counts)
        .groupBy(MONTH, AREA_TYPE, AREA_CODE, DEFINITION, LIST_EXTRACT_DATE, MEMBERSHIP_DATE)
        .agg(org.apache.spark.sql.functions.min(AREA_NAME).as(AREA_NAME), sums())
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

  private static List<ColumnSpec> columns() {
    return List.of(
        key(MONTH, DataTypes.DateType, "First day of the census month."),
        key(PERIOD, DataTypes.StringType, "Length of the period: month."),
        key(AREA_TYPE, DataTypes.StringType, AreaTypes.DESCRIPTION),
        key(AREA_CODE, DataTypes.StringType, AreaTypes.CODE_DESCRIPTION),
        attribute(AREA_NAME, DataTypes.StringType, "Name of the area, as in the practice map."),
        key(
            DEFINITION,
            DataTypes.StringType,
            "Who counts as a GP: fully_qualified (EXTG, without training grades),"
                + " fully_qualified_excluding_locums (EXTGL), or all_gps."),
        attribute(
                LIST_EXTRACT_DATE,
                DataTypes.DateType,
                "Extract date of the list that registered patients are taken from.")
            .nullWhen("there is no list of the census month or the month after"),
        attribute(
                MEMBERSHIP_DATE,
                DataTypes.DateType,
                "Extract date of the practice map that says which area a practice belongs to.")
            .nullWhen("there is no practice map"),
        amount("practices", DataTypes.LongType, "practices", "Practices in the area."),
        amount(
            "practices_on_list",
            DataTypes.LongType,
            "practices",
            "Practices in the area that have a list at that date."),
        amount(
            "practices_reporting",
            DataTypes.LongType,
            "practices",
            "Practices that reported GPs and are on the list."),
        amount(
                REGISTERED_PATIENTS,
                DataTypes.LongType,
                "patients",
                "Registered patients of all practices in the area.")
            .nullWhen("no practice of the area has a list")
            .addsUp(),
        amount(
                COVERED,
                DataTypes.LongType,
                "patients",
                "Registered patients of the practices that reported: the denominator.")
            .nullWhen("no practice reported, or none has a list")
            .addsUp(),
        rate(
            "patients_covered_percent",
            COVERED,
            REGISTERED_PATIENTS,
            100,
            "Share of registered patients whose practice reported."),
        rate(
            "average_list_size",
            REGISTERED_PATIENTS,
            "practices_on_list",
            1,
            "Registered patients per practice that has a list."),
        amount("gp_fte", DataTypes.DoubleType, "FTE", "Full-time equivalent GPs: the numerator.")
            .nullWhen("no practice reported")
            .addsUp(),
        amount(
                "gp_headcount",
                DataTypes.LongType,
                "people",
                "GPs as people, at practice level: heads do not add up, a GP may work at two.")
            .nullWhen("the area is not a practice, or it did not report"),
        rate(GPS_PER_1000, "gp_fte", COVERED, 1000, "FTE GPs per 1,000 registered patients."),
        rate("patients_per_gp_fte", COVERED, "gp_fte", 1, "Registered patients per FTE GP."),
        attribute(
                "no_rate_reason", DataTypes.StringType, "Why there are no GPs per 1,000 patients.")
            .nullWhen("there is a rate"),
        amount(
                "target_gps_per_1000",
                DataTypes.DoubleType,
                "FTE per 1,000 patients",
                "The target that the job names.")
            .nullWhen("the job names no target"),
        attribute(
                "target_definition",
                DataTypes.StringType,
                "What the target counts, whose it is, and of when: read it before comparing.")
            .nullWhen("the job names no target"),
        amount(
                "fte_gap_to_target",
                DataTypes.DoubleType,
                "FTE",
                "FTE GPs that the patients covered would need at the target, less gp_fte.")
            .nullWhen("there is no rate or no target"));
  }
}
