package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.table.CareHomeUseSpec.RESIDENTS;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Needs;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.conform.Registration;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.spec.TableSpec;

/**
 * How often residents of care homes attend A&amp;E, and how many of them come by ambulance.
 *
 * <p>Grain: rolling year, area. Residents are those counted locally at the latest date in the
 * period's last month or before; an area has them where each of its practices has.
 */
public final class CareHomeUse implements PublishedTable {

  static final String SOURCE = "practice_care_home";

  private static final Job.Breakdown YEARS =
      new Job.Breakdown(List.of(Span.ROLLING_YEAR), List.of(Job.Breakdown.QUINARY));

  @Override
  public TableSpec spec() {
    return CareHomeUseSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("practice_map", SOURCE, "ae_attendance");
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.arrivals());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> periods = Periods.frame(model, YEARS);
    Dataset<Row> counts =
        CareHomeCells.counted(Periods.of(model.dossiers().needs(), periods, lit(false)))
            .join(broadcast(model.areaNames()), AREA)
            .join(broadcast(Periods.facts(periods)), Periods.NUMBER);
    return withResidents(
        counts, CareHomeCells.residents(model.arrivals().areas(), model.rows(SOURCE)));
  }

  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    Column suppressed = when(col(Needs.CARE_HOME).isNull(), lit("no count of attendances to show"));
    return rows.withColumn(NoRate.REASON, coalesce(col(NoRate.REASON), suppressed));
  }

  static Dataset<Row> withResidents(Dataset<Row> counts, Dataset<Row> residents) {
    String[] keys = {MONTH, AREA_TYPE, AREA_CODE};
    Column reason =
        when(Registration.isPlace(col(AREA_CODE)), lit("attendances of people of no practice here"))
            .when(col(Needs.CARE_HOME).isNull(), lit("no attendance carries accommodation status"))
            .when(col(RESIDENTS).isNull(), lit("residents of a practice were not counted"))
            .when(col(RESIDENTS).equalTo(lit(0)), lit("no residents of care homes"));
    return counts
        .join(broadcast(residents), keys, "left")
        .withColumn("practices", coalesce(col("practices"), lit(0L)))
        .withColumn("practices_counted", coalesce(col("practices_counted"), lit(0L)))
        .withColumn(NoRate.REASON, reason);
  }
}
