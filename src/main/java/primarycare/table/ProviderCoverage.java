package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.Providers.OFFICIAL;
import static primarycare.conform.Providers.PROVIDER_CODE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.STATUS_SUFFIX;
import static primarycare.table.ProviderCoverageSpec.DIFFERENCE;
import static primarycare.table.ProviderCoverageSpec.EXCEEDS;
import static primarycare.table.ProviderCoverageSpec.EXPECTED;
import static primarycare.table.ProviderCoverageSpec.GAP;
import static primarycare.table.ProviderCoverageSpec.IN_EXTRACT;
import static primarycare.table.ProviderCoverageSpec.LOCAL;
import static primarycare.table.ProviderCoverageSpec.PROVIDER_NAME;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Dimension;
import primarycare.conform.Organisations;
import primarycare.conform.Providers;
import primarycare.conform.ReferenceModel;
import primarycare.job.Month;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/**
 * What the job's extract of attendances holds of each provider, beside what the provider reported.
 *
 * <p>Grain: month, provider, department group. Providers are those of the extract, in any month,
 * and those that the job expects. Source of the other side: A&amp;E Attendances and Emergency
 * Admissions, booked attendances with it.
 */
public final class ProviderCoverage implements PublishedTable {

  private static final String[] KEYS = {
    MONTH, PROVIDER_CODE, Dimension.DEPARTMENT_GROUP.number(),
  };

  /** What rounding to the nearest 5 adds at most. */
  private static final long ROUNDED_UP = 2;

  @Override
  public TableSpec spec() {
    return ProviderCoverageSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("practice_map", "ae_provider_activity", "ae_attendance");
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.arrivals());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> activity = model.rows("ae_provider_activity");
    Object[] asked =
        model.arrivals().calendar().asked().stream().map(Month::first).toArray(Object[]::new);
    Dataset<Row> months = model.arrivals().months().where(col("given")).select(MONTH);
    Dataset<Row> wanted = Groups.inEveryDepartment(months.crossJoin(broadcast(providers(model))));
    return compared(wanted, local(model.visits().byProvider()), Providers.official(activity))
        .where(col(MONTH).isin(asked))
        .join(broadcast(names(activity)), new String[] {PROVIDER_CODE}, "left")
        .withColumn(PERIOD, lit("month"))
        .withColumn(
            DEPARTMENT_GROUP,
            Dimension.DEPARTMENT_GROUP.label(col(Dimension.DEPARTMENT_GROUP.number())));
  }

  /** From the protected count only: beside the public total nothing may give it back. */
  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    Column rounded = col(LOCAL + STATUS_SUFFIX).equalTo("rounded");
    Column atLeast = col(LOCAL).minus(when(rounded, lit(ROUNDED_UP)).otherwise(lit(0L)));
    return rows.withColumn(DIFFERENCE, col(LOCAL).minus(col(OFFICIAL)))
        .withColumn(EXCEEDS, atLeast.gt(col(OFFICIAL)));
  }

  /** The cells wanted with both sides, and the months in which a provider of others has nothing. */
  static Dataset<Row> compared(Dataset<Row> wanted, Dataset<Row> local, Dataset<Row> official) {
    Column some = col(LOCAL).gt(lit(0));
    Column ever =
        max(some).over(Window.partitionBy(PROVIDER_CODE, Dimension.DEPARTMENT_GROUP.number()));
    return wanted
        .join(local, KEYS, "left")
        .join(broadcast(official), KEYS, "left")
        .withColumn(LOCAL, coalesce(col(LOCAL), lit(0L)))
        .withColumn(IN_EXTRACT, some)
        .withColumn(GAP, ever.and(col(LOCAL).equalTo(lit(0))));
  }

  private static Dataset<Row> local(Dataset<Row> cells) {
    return Groups.andAll(cells, Dimension.DEPARTMENT_GROUP)
        .groupBy(MONTH, PROVIDER_CODE, Dimension.DEPARTMENT_GROUP.number())
        .agg(sum(ATTENDANCES).as(LOCAL));
  }

  /**
   * One row per provider of the extract or of the job: whether it is expected, where that is said.
   */
  private static Dataset<Row> providers(ReferenceModel model) {
    Dataset<Row> expected = ExpectedProviders.ofTheJob(model).withColumn(EXPECTED, lit(true));
    Column isExpected =
        model.isGiven(ExpectedProviders.SOURCE)
            ? coalesce(col(EXPECTED), lit(false))
            : Casts.none(DataTypes.BooleanType);
    return model
        .visits()
        .byProvider()
        .join(broadcast(model.arrivals().months().where(col("given")).select(MONTH)), MONTH)
        .select(PROVIDER_CODE)
        .distinct()
        .join(expected, new String[] {PROVIDER_CODE}, "full")
        .withColumn(EXPECTED, isExpected);
  }

  private static Dataset<Row> names(Dataset<Row> activity) {
    return activity
        .select(Providers.code().as(PROVIDER_CODE), struct(MONTH, PROVIDER_NAME).as("named"))
        .groupBy(PROVIDER_CODE)
        .agg(max("named").as("named"))
        .select(col(PROVIDER_CODE), col("named." + PROVIDER_NAME).as(PROVIDER_NAME));
  }
}
