package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.AGE_BAND_SCHEME;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.BAND_ORDER;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.NOT_KNOWN;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.SEX;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.spec.TableSpec;

/**
 * A&amp;E attendances by age band and sex, beside the registered patients of the band.
 *
 * <p>Grain: period, area, department group, sex, scheme and age band. A band that no list at hand
 * gives exactly has counts, no rate, and the reason; nothing is interpolated.
 */
public final class AttendanceByAgeBand implements PublishedTable {

  private static final String[] PATIENT_KEYS = {
    MONTH, PERIOD, AREA_TYPE, AREA_CODE, SEX, AGE_BAND_SCHEME, AGE_BAND, BAND_ORDER
  };

  private static final String[] KEYS =
      Stream.concat(Stream.of(PATIENT_KEYS), Stream.of(DEPARTMENT_GROUP)).toArray(String[]::new);

  private final Job.Breakdown breakdown;

  public AttendanceByAgeBand(Job.Breakdown breakdown) {
    this.breakdown = breakdown;
  }

  @Override
  public TableSpec spec() {
    return AttendanceByAgeBandSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("registered_patients", "practice_map", "ae_attendance");
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.arrivals());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> periods = Periods.frame(model, breakdown);
    Dataset<Row> cells =
        attendances(model, periods)
            .unionByName(patients(model, periods), true)
            .groupBy(columns(KEYS))
            .agg(
                coalesce(sum(ATTENDANCES), lit(0L)).as(ATTENDANCES),
                coalesce(max("allocated"), lit(false)).as("allocated"),
                sum("unlisted").as("unlisted"),
                sum("patients").as("patients"),
                sum("uncovered").as("uncovered"));
    return cells
        .join(broadcast(model.areaNames()), new String[] {AREA_TYPE, AREA_CODE})
        .join(broadcast(Periods.facts(periods)), new String[] {MONTH, PERIOD})
        .withColumn("all_ages_attendances", sum(ATTENDANCES).over(allAges()))
        .withColumn(NoRate.REASON, noRate())
        .withColumn(
            REGISTERED_PATIENTS,
            when(col(NoRate.REASON).isNull(), Periods.patients(col("patients"))));
  }

  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    return NoRate.orSuppressed(rows, ATTENDANCES);
  }

  private static Dataset<Row> attendances(ReferenceModel model, Dataset<Row> periods) {
    return Groups.bySex(Groups.byDepartment(inPeriods(model.attendances(), periods)))
        .groupBy(columns(KEYS))
        .agg(
            sum(ATTENDANCES).as(ATTENDANCES),
            max("allocated").as("allocated"),
            sum("unlisted").as("unlisted"));
  }

  private static Dataset<Row> patients(ReferenceModel model, Dataset<Row> periods) {
    return Groups.inEveryDepartment(
        Groups.bySex(inPeriods(model.patients(), periods))
            .groupBy(columns(PATIENT_KEYS))
            .agg(sum("patients").as("patients"), sum("uncovered").as("uncovered")));
  }

  private static WindowSpec allAges() {
    return Window.partitionBy(
        columns(MONTH, PERIOD, AREA_TYPE, AREA_CODE, DEPARTMENT_GROUP, SEX, AGE_BAND_SCHEME));
  }

  private static Dataset<Row> inPeriods(Dataset<Row> monthly, Dataset<Row> periods) {
    return Periods.of(monthly, periods, col(AREA_TYPE).equalTo("practice"));
  }

  private static Column noRate() {
    Column unknown = col(SEX).equalTo(NOT_KNOWN).or(col(AGE_BAND).equalTo(NOT_KNOWN));
    return coalesce(
        NoRate.noList(col(AREA_CODE)),
        when(unknown, lit("lists know the sex and age of every patient")),
        when(
            coalesce(col("uncovered"), lit(0L)).gt(lit(0)),
            lit("the lists at hand do not give this age band exactly")),
        NoRate.notOnList(),
        NoRate.nobody());
  }

  private static Column[] columns(String... names) {
    return Stream.of(names).map(name -> col(name)).toArray(Column[]::new);
  }
}
