package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AGE_BAND_SCHEME;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.spec.TableSpec;

/**
 * How often the patients of each practice attend A&amp;E.
 *
 * <p>Grain: period, practice, department group. Attendances of people who are of no practice of the
 * area stand in rows of their own, without a rate.
 */
public final class PracticePresentationRates implements PublishedTable {

  private static final String[] KEYS = {MONTH, PERIOD, PRACTICE_CODE, DEPARTMENT_GROUP};

  private final Job.Breakdown breakdown;

  public PracticePresentationRates(Job.Breakdown breakdown) {
    this.breakdown = breakdown;
  }

  @Override
  public TableSpec spec() {
    return PracticePresentationRatesSpec.SPEC;
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
    Dataset<Row> members =
        model
            .arrivals()
            .practices()
            .select(MONTH, PRACTICE_CODE, "pcn_code", "pcn_name", "sub_icb_location_code");
    Dataset<Row> names =
        model
            .areaNames()
            .where(isPractice())
            .select(col(AREA_CODE).as(PRACTICE_CODE), col(AREA_NAME).as(PRACTICE_NAME));
    return attendances(model, periods)
        .unionByName(patients(model, periods), true)
        .groupBy(columns(KEYS))
        .agg(
            coalesce(sum(ATTENDANCES), lit(0L)).as(ATTENDANCES),
            sum("unlisted").as("unlisted"),
            sum("patients").as("patients"))
        .join(broadcast(names), PRACTICE_CODE)
        .join(broadcast(Periods.facts(periods)), new String[] {MONTH, PERIOD})
        .join(broadcast(members), new String[] {MONTH, PRACTICE_CODE}, "left")
        .withColumn(
            NoRate.REASON,
            coalesce(NoRate.noList(col(PRACTICE_CODE)), NoRate.notOnList(), NoRate.nobody()))
        .withColumn(
            REGISTERED_PATIENTS,
            when(col(NoRate.REASON).isNull(), Periods.patients(col("patients"))));
  }

  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    return NoRate.orSuppressed(rows, ATTENDANCES);
  }

  private static Dataset<Row> attendances(ReferenceModel model, Dataset<Row> periods) {
    Column ofPractices = isPractice().and(col(AGE_BAND_SCHEME).equalTo(Job.Breakdown.QUINARY));
    Dataset<Row> practices = model.attendances().where(ofPractices);
    return Groups.byDepartment(Periods.of(practices, periods, lit(true)))
        .withColumnRenamed(AREA_CODE, PRACTICE_CODE)
        .groupBy(columns(KEYS))
        .agg(sum(ATTENDANCES).as(ATTENDANCES), sum("unlisted").as("unlisted"));
  }

  private static Dataset<Row> patients(ReferenceModel model, Dataset<Row> periods) {
    Dataset<Row> practices = model.arrivals().areas().where(isPractice());
    Dataset<Row> listed = practices.select(MONTH, PRACTICE_CODE, REGISTERED_PATIENTS);
    return Groups.inEveryDepartment(
        Periods.of(listed, periods, lit(true))
            .groupBy(MONTH, PERIOD, PRACTICE_CODE)
            .agg(sum(REGISTERED_PATIENTS).as("patients")));
  }

  private static Column[] columns(String... names) {
    return Stream.of(names).map(name -> col(name)).toArray(Column[]::new);
  }

  private static Column isPractice() {
    return col(AREA_TYPE).equalTo("practice");
  }
}
