package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.conform.ReferenceModel.SCHEME;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.BAND_ORDER;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.NOT_KNOWN;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.SEX;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Dimension;
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
    return AttendanceColumns.NEEDS;
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.arrivals());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> periods = Periods.frame(model, breakdown);
    return named(AgeBandCells.of(model, periods), model, periods)
        .withColumn(NoRate.REASON, noRate())
        .withColumn(
            REGISTERED_PATIENTS,
            when(col(NoRate.REASON).isNull(), Periods.patients(col("patients"))));
  }

  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    return NoRate.orSuppressed(rows, ATTENDANCES);
  }

  private static Dataset<Row> named(
      Dataset<Row> cells, ReferenceModel model, Dataset<Row> periods) {
    Dataset<Row> areas = cells.join(broadcast(model.areaNames()), AREA);
    Dataset<Row> bands = areas.join(broadcast(model.ageBands()), new String[] {SCHEME, BAND_ORDER});
    return bands
        .join(broadcast(Periods.facts(periods)), Periods.NUMBER)
        .withColumn(SEX, Dimension.SEX.label(col(AgeBandCells.SEX)))
        .withColumn(
            DEPARTMENT_GROUP, Dimension.DEPARTMENT_GROUP.label(col(AgeBandCells.DEPARTMENT)));
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
}
