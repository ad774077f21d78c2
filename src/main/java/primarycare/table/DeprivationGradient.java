package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.table.DeprivationGradientSpec.GROUP;
import static primarycare.table.DeprivationGradientSpec.NOT_SCORED;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Dimension;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.formula.Fifths;
import primarycare.job.Job;
import primarycare.spec.TableSpec;
import primarycare.statistics.Inequality;

/**
 * Whether the patients of practices in deprived places attend A&amp;E more often, and by how much.
 *
 * <p>Grain: period, area, department group, fifth of practices by IMD score; the row of all fifths
 * has the slope index and the relative index of inequality.
 */
public final class DeprivationGradient implements PublishedTable {

  static final String SOURCE = "practice_deprivation";

  private static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();

  private final Job.Breakdown breakdown;

  public DeprivationGradient(Job.Breakdown breakdown) {
    this.breakdown = breakdown;
  }

  @Override
  public TableSpec spec() {
    return DeprivationGradientSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("registered_patients", "practice_map", SOURCE, "ae_attendance");
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.arrivals());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> periods = Periods.frame(model, breakdown);
    Dataset<Row> practices = model.arrivals().areas();
    Dataset<Row> monthly =
        DeprivationCells.monthly(
            attendances(model), practices, DeprivationCells.fifths(model.rows(SOURCE)));
    Column noList = NoRate.noList(col(AREA_CODE));
    return DeprivationCells.inPeriods(Periods.of(monthly, periods, lit(false)))
        .join(broadcast(Periods.facts(periods)), Periods.NUMBER)
        .withColumn(DEPARTMENT_GROUP, Dimension.DEPARTMENT_GROUP.label(col(DEPARTMENT)))
        .withColumn(NoRate.REASON, coalesce(noList, NoRate.nobody()))
        .withColumn(
            REGISTERED_PATIENTS,
            when(col(NoRate.REASON).isNull(), Periods.patients(col("patients"))));
  }

  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    String[] keys = {MONTH, PERIOD, AREA_TYPE, AREA_CODE, DEPARTMENT_GROUP};
    Column fifth = not(col(GROUP).isin(ALL, NOT_SCORED));
    Column fitted = Fifths.inequality(col(GROUP), col(ATTENDANCES), col(REGISTERED_PATIENTS));
    Dataset<Row> lines =
        rows.where(fifth)
            .groupBy(keys[0], keys[1], keys[2], keys[3], keys[4])
            .agg(fitted.as("fitted"))
            .withColumn(GROUP, lit(ALL));
    String[] all = {MONTH, PERIOD, AREA_TYPE, AREA_CODE, DEPARTMENT_GROUP, GROUP};
    Dataset<Row> indexed = NoRate.orSuppressed(rows.join(lines, all, "left"), ATTENDANCES);
    for (Inequality.Part part : Inequality.Part.values()) {
      String end = DeprivationGradientSpec.end(part);
      indexed =
          indexed
              .withColumn("slope_index" + end, Fifths.slope(col("fitted"), part, 1000))
              .withColumn("relative_index" + end, Fifths.relative(col("fitted"), part));
    }
    return indexed;
  }

  private static Dataset<Row> attendances(ReferenceModel model) {
    Dataset<Row> practices = PracticeCells.practices(model).select(AREA, PRACTICE_CODE);
    return Groups.andAll(
            model.dossiers().needs().join(broadcast(practices), AREA), Dimension.DEPARTMENT_GROUP)
        .groupBy(MONTH, PRACTICE_CODE, DEPARTMENT)
        .agg(sum(ATTENDANCES).as(ATTENDANCES));
  }
}
