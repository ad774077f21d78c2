package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.conform.Registration;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.job.Span;
import primarycare.spec.Casts;
import primarycare.spec.Kept;
import primarycare.spec.TableSpec;

/**
 * How each area stands beside its own base line, beside England or the whole area, and among its
 * like.
 *
 * <p>Grain: measure, period, area. Measures: A&amp;E attendances and fully qualified GPs, each per
 * 1,000 registered patients. Attendances of people of no practice of the area have no row.
 */
public final class Benchmark implements PublishedTable {

  private final Job.Breakdown breakdown;
  private final Optional<Period> baseline;

  public Benchmark(Job.Breakdown breakdown, Job.Trend trend) {
    this.breakdown = breakdown;
    this.baseline = trend.baseline();
  }

  @Override
  public TableSpec spec() {
    return BenchmarkSpec.SPEC;
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
    Dataset<Row> attendances = new BenchmarkAttendances(model, breakdown, baseline).rows();
    Dataset<Row> rows =
        model.isGiven("gp_workforce")
            ? attendances.unionByName(BenchmarkGps.rows(model, baseline), true)
            : BenchmarkGps.without(attendances);
    return BenchmarkComparisons.labelled(Kept.of(rows))
        .withColumn(BenchmarkSpec.FROM, day(baseline.map(Period::from)))
        .withColumn(BenchmarkSpec.TO, day(baseline.map(Period::to)));
  }

  @Override
  public List<Dataset<Row>> checks(ReferenceModel model, Dataset<Row> measured) {
    if (!breakdown.periods(false).contains(Span.MONTH)) {
      return List.of();
    }
    Column months =
        col(PERIOD)
            .equalTo(lit(Span.MONTH.label()))
            .and(col(BenchmarkSpec.MEASURE).equalTo(lit(BenchmarkSpec.AE)))
            .and(col(AREA_TYPE).notEqual(lit("practice")));
    return List.of(
        AttendanceChecks.agree(
            BenchmarkSpec.SPEC.name(),
            measured.where(months).select(MONTH, AREA_TYPE, AREA_CODE, ATTENDANCES),
            AttendanceChecks.areas(model).where(not(Registration.isPlace(col(AREA_CODE))))));
  }

  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    return BenchmarkComparisons.derived(rows);
  }

  private static Column day(Optional<Month> month) {
    return month.map(given -> lit(given.first())).orElseGet(() -> Casts.none(DataTypes.DateType));
  }
}
