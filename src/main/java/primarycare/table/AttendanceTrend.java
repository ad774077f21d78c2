package primarycare.table;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.dayofmonth;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lit;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.table.AttendanceTrendSpec.A_DAY;
import static primarycare.table.AttendanceTrendSpec.CHANGE;
import static primarycare.table.AttendanceTrendSpec.DAYS;
import static primarycare.table.AttendanceTrendSpec.YEAR_BEFORE;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Dimension;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.formula.Rates;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.spec.TableSpec;

/**
 * A&amp;E attendances of each area month by month, and whether they changed by more than chance.
 *
 * <p>Grain: month, area of any type but practice, department group. Rules are read on exact counts;
 * mean, limits, index and change are made from the protected ones.
 */
public final class AttendanceTrend implements PublishedTable {

  private static final int YEAR = 12;

  private final Job.Trend trend;

  public AttendanceTrend(Job.Trend trend) {
    this.trend = trend;
  }

  @Override
  public TableSpec spec() {
    return AttendanceTrendSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return AttendanceColumns.NEEDS;
  }

  @Override
  public boolean hasPractices() {
    return false;
  }

  @Override
  public Job.Breakdown breakdown(Job.Breakdown asked) {
    return new Job.Breakdown(List.of(Span.MONTH), asked.ageBandSchemes());
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.arrivals());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Object[] asked =
        model.arrivals().calendar().asked().stream().map(Month::first).toArray(Object[]::new);
    Dataset<Row> cells = withYearBefore(AreaMonths.of(model)).where(col(MONTH).isin(asked));
    return charts()
        .rules(cells, AREA, AreaMonths.DEPARTMENT)
        .join(broadcast(model.areaNames()), AREA)
        .withColumn(PERIOD, lit(Span.MONTH.label()))
        .withColumn(DEPARTMENT_GROUP, Dimension.DEPARTMENT_GROUP.label(col(AreaMonths.DEPARTMENT)));
  }

  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    String[] series = {AREA_TYPE, AREA_CODE, DEPARTMENT_GROUP};
    Column before = col(YEAR_BEFORE).divide(days(add_months(col(MONTH), -YEAR)));
    Dataset<Row> changed = rows.withColumn(CHANGE, Rates.change(col(A_DAY), before));
    return new BaseMonth(trend.baseMonth()).index(charts().limits(changed, series), A_DAY, series);
  }

  /** Adds days, and the attendances of the same month a year before. */
  static Dataset<Row> withYearBefore(Dataset<Row> cells) {
    Column before =
        Rates.earlier(col(ATTENDANCES), col(MONTH), YEAR, col(AREA), col(AreaMonths.DEPARTMENT));
    return cells.withColumn(DAYS, days(col(MONTH))).withColumn(YEAR_BEFORE, before);
  }

  private static Column days(Column month) {
    return dayofmonth(last_day(month));
  }

  private TrendCharts charts() {
    return new TrendCharts(trend.rebase().stream().map(Month::first).toList());
  }
}
