package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.dayofmonth;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.table.BenchmarkSpec.BASE_ATTENDANCES;
import static primarycare.table.BenchmarkSpec.BASE_PATIENTS;
import static primarycare.table.BenchmarkSpec.MEASURE;
import static primarycare.table.BenchmarkSpec.NO_BASE;
import static primarycare.table.BenchmarkSpec.PATIENTS;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Dimension;
import primarycare.conform.ReferenceAttendances;
import primarycare.conform.ReferenceModel;
import primarycare.conform.Registration;
import primarycare.formula.Rates;
import primarycare.job.Job;
import primarycare.job.Period;
import primarycare.spec.Casts;
import primarycare.spec.Kept;

/** A&amp;E attendances of areas per registered patient, in each period and in the base line. */
final class BenchmarkAttendances {

  /** Five-year bands to 90 and over, of women and of men: without one of them it is not England. */
  private static final int STRATA = 38;

  static final String NOT_NAMED = "the job names no baseline";
  static final String INCOMPLETE =
      "a month of the baseline has no attendances at hand, or the area no list";

  private static final String PATIENT_DAYS = "base_patient_days";

  private final ReferenceModel model;
  private final Dataset<Row> periods;
  private final Optional<Period> baseline;
  private final Dataset<Row> monthly;

  BenchmarkAttendances(ReferenceModel model, Job.Breakdown breakdown, Optional<Period> baseline) {
    this.model = model;
    this.periods = Periods.frame(model, breakdown);
    this.baseline = baseline;
    this.monthly = Kept.of(monthly());
  }

  /** One row a period and area that has practices. */
  Dataset<Row> rows() {
    Column isPractice = col(AREA_TYPE).equalTo(lit("practice"));
    Dataset<Row> counted =
        Periods.of(monthly, periods, isPractice)
            .groupBy(Periods.NUMBER, AREA)
            .agg(
                coalesce(sum(ATTENDANCES), lit(0L)).as(ATTENDANCES),
                sum("unlisted").as("unlisted"),
                sum(PATIENTS).as("patients"))
            .join(broadcast(model.areaNames()), AREA)
            .join(broadcast(Periods.facts(periods)), Periods.NUMBER)
            .join(broadcast(base()), new String[] {AREA}, "left")
            .withColumn(
                NoRate.REASON,
                coalesce(NoRate.noList(col(AREA_CODE)), NoRate.notOnList(), NoRate.nobody()))
            .withColumn(
                PATIENTS, when(col(NoRate.REASON).isNull(), Periods.patients(col("patients"))))
            .withColumn(BASE_PATIENTS, col(PATIENT_DAYS).divide(col(Periods.DAYS)))
            .withColumn(
                NO_BASE, when(col(PATIENT_DAYS).isNull(), coalesce(col(NO_BASE), withoutBase())))
            .withColumn(MEASURE, lit(BenchmarkSpec.AE));
    return ExpectedProviders.withMissing(
        withEngland(counted).withColumn(PRACTICE_CODE, when(isPractice, col(AREA_CODE))),
        model,
        periods);
  }

  /** One row a month of which there are files, and area: attendances and patients. */
  private Dataset<Row> monthly() {
    Dataset<Row> given = model.arrivals().months().where(col("given")).select(MONTH);
    Dataset<Row> areas =
        model
            .areaNames()
            .where(not(Registration.isPlace(col(AREA_CODE))))
            .select(AREA, AREA_TYPE, AREA_CODE);
    Dataset<Row> attended = Groups.ofOneScheme(model).select(MONTH, AREA, ATTENDANCES, "unlisted");
    Dataset<Row> listed =
        model
            .arrivals()
            .areas()
            .select(col(MONTH), col(AREA_TYPE), col(AREA_CODE), col(REGISTERED_PATIENTS))
            .join(broadcast(areas), new String[] {AREA_TYPE, AREA_CODE})
            .select(col(MONTH), col(AREA), col(REGISTERED_PATIENTS).as(PATIENTS));
    return attended
        .unionByName(listed, true)
        .groupBy(MONTH, AREA)
        .agg(
            sum(ATTENDANCES).as(ATTENDANCES),
            coalesce(sum("unlisted"), lit(0L)).as("unlisted"),
            sum(PATIENTS).as(PATIENTS))
        .join(broadcast(given), MONTH)
        .join(broadcast(areas), AREA);
  }

  /** One row per area: what it has in all months of the baseline, or why it has nothing. */
  private Dataset<Row> base() {
    if (baseline.isEmpty()) {
      return baseline(monthly.where(lit(false)), 0);
    }
    Period months = baseline.get();
    Column isOfIt = col(MONTH).between(lit(months.from().first()), lit(months.to().first()));
    return baseline(monthly.where(isOfIt), months.months().size());
  }

  /**
   * One row per area: attendances and patient-days, null without a rate in each of the months.
   *
   * @param monthly one row per month of the baseline and area
   */
  static Dataset<Row> baseline(Dataset<Row> monthly, int months) {
    Column days = dayofmonth(last_day(col(MONTH)));
    Column reason =
        when(col("months_listed").lt(lit(months)), lit(INCOMPLETE))
            .when(col("base_unlisted").gt(lit(0)), lit(NoRate.NOT_ON_LIST));
    Dataset<Row> areas =
        monthly
            .groupBy(AREA)
            .agg(
                coalesce(sum(ATTENDANCES), lit(0L)).as("base_attendances"),
                sum(col(PATIENTS).multiply(days)).as("base_patient_days"),
                count(PATIENTS).as("months_listed"),
                sum("unlisted").as("base_unlisted"))
            .withColumn(NO_BASE, reason);
    Column told = col(NO_BASE).isNull();
    return areas.select(
        col(AREA),
        when(told, col("base_attendances")).as(BASE_ATTENDANCES),
        when(told, col("base_patient_days")).as(PATIENT_DAYS),
        col(NO_BASE));
  }

  private Column withoutBase() {
    return baseline.isEmpty() ? lit(NOT_NAMED) : lit(INCOMPLETE);
  }

  /** England's rate over the period, of the latest year given. */
  private Dataset<Row> withEngland(Dataset<Row> rows) {
    String england = BenchmarkSpec.ENGLAND_RATE;
    if (!model.isGiven(ReferenceAttendances.SOURCE)) {
      return rows.withColumn(england, Casts.none(DataTypes.DoubleType));
    }
    Dataset<Row> rate = englandRate(EnglandStrata.of(model));
    return rows.crossJoin(broadcast(rate))
        .withColumn(england, col("england").multiply(Periods.years()))
        .drop("england");
  }

  /**
   * One row: the rate of all departments per 1,000 person-years, null without every stratum.
   *
   * @param strata rows of {@link EnglandStrata#of}
   */
  static Dataset<Row> englandRate(Dataset<Row> strata) {
    Column events = sum(EnglandStrata.EVENTS);
    Column patients = sum(EnglandStrata.REFERENCE);
    Column whole = count(lit(1)).equalTo(lit(STRATA));
    return strata
        .where(col(Dimension.DEPARTMENT_GROUP.number()).equalTo(lit(0)))
        .agg(when(whole, Rates.ratio(events, patients, 1000)).as("england"));
  }
}
