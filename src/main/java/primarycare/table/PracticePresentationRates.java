package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Dimension;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/**
 * How often the patients of each practice attend A&amp;E, beside others, and what may explain it.
 *
 * <p>Grain: period, practice, department group. Attendances of people who are of no practice of the
 * area stand in rows of their own, without a rate. What else the inputs carry of a practice stands
 * beside its rate; what they do not is null, and the table is there all the same.
 */
public final class PracticePresentationRates implements PublishedTable {

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
    return AttendanceColumns.NEEDS;
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
    Dataset<Row> rated = rated(model, periods, members).localCheckpoint(false);
    ExpectedAttendances expected = new ExpectedAttendances(model, periods, rated);
    String[] cell = {Periods.NUMBER, AREA, PracticeCells.DEPARTMENT};
    Dataset<Row> compared =
        withEngland(rated.join(broadcast(expected.ofArea()), cell, "left"), model, expected, cell);
    return PracticeComparisons.labelled(
        RepeatAttenders.joined(
            PracticeExplanations.joined(compared, model, periods),
            RepeatAttenders.of(model, periods)));
  }

  @Override
  public List<Dataset<Row>> checks(ReferenceModel model, Dataset<Row> measured) {
    return model.isGiven(ExpectedProviders.SOURCE)
        ? List.of(ExpectedProviders.check(model))
        : List.of();
  }

  private static Dataset<Row> withEngland(
      Dataset<Row> rows, ReferenceModel model, ExpectedAttendances expected, String... cell) {
    if (model.isGiven(ExpectedAttendances.ENGLAND)) {
      return rows.join(broadcast(expected.atEnglandRates()), cell, "left");
    }
    return rows.withColumn(
        ExpectedAttendances.AT_ENGLAND_RATES,
        model.isOfEngland()
            ? col(ExpectedAttendances.AT_AREA_RATES)
            : Casts.none(DataTypes.DoubleType));
  }

  private static Dataset<Row> rated(
      ReferenceModel model, Dataset<Row> periods, Dataset<Row> members) {
    Dataset<Row> cells =
        PracticeCells.of(model, periods).join(broadcast(PracticeCells.practices(model)), AREA);
    return ExpectedProviders.withMissing(cells, model, periods)
        .join(broadcast(Periods.facts(periods)), Periods.NUMBER)
        .withColumn(
            DEPARTMENT_GROUP, Dimension.DEPARTMENT_GROUP.label(col(PracticeCells.DEPARTMENT)))
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
    return NoRate.orSuppressed(
        PracticeComparisons.withheld(RepeatAttenders.limits(rows)), ATTENDANCES);
  }
}
