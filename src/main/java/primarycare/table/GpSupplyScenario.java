package primarycare.table;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.WEIGHT;
import static primarycare.table.GpSupplyFrames.AREA_FTE;
import static primarycare.table.GpSupplyFrames.BAND_ORDER;
import static primarycare.table.GpSupplyFrames.SCENARIO;
import static primarycare.table.GpSupplyFrames.WHOLE_FTE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.GpAges;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.job.Scenario;
import primarycare.organisation.Calendar;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/**
 * What becomes of the GPs of an area under each scenario of the job, year by year and age band.
 *
 * <p>Grain: census month, year, area, scenario, age band. The opening is the latest census; in
 * every row opening, joiners, leavers, retirements and hours make the closing, with which the next
 * year opens.
 */
public final class GpSupplyScenario implements PublishedTable {

  private static final String[] AREA = {MONTH, AREA_TYPE, AREA_CODE};
  private static final String[] YEAR = {MONTH, AREA_TYPE, AREA_CODE, SCENARIO, "year"};

  private final List<Scenario> scenarios;

  public GpSupplyScenario(List<Scenario> scenarios) {
    this.scenarios = scenarios;
  }

  @Override
  public TableSpec spec() {
    return GpSupplyScenarioSpec.SPEC;
  }

  @Override
  public List<String> lacks() {
    return scenarios.isEmpty() ? List.of("scenarios in the job file") : List.of();
  }

  @Override
  public List<String> needs() {
    return List.of("registered_patients", "practice_map", "gp_workforce");
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.censuses());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Column latest =
        model.censuses().calendar().given().stream()
            .filter(Calendar.Entry::asked)
            .reduce((earlier, later) -> later)
            .map(entry -> col(MONTH).equalTo(lit(entry.month().first())))
            .orElse(lit(false));
    Dataset<Row> assumptions =
        model.frame(GpSupplyFrames.rows(scenarios), GpSupplyFrames.ASSUMPTIONS);
    Dataset<Row> practices =
        model.censuses().areas().where(latest).where(not(col(AREA_TYPE).equalTo("practice")));
    Dataset<Row> ages = GpAges.of(model.rows("gp_workforce"));
    return withAll(GpSupplyFrames.projected(openings(practices, ages, assumptions)))
        .join(broadcast(areas(practices, ages)).drop(REGISTERED_PATIENTS), AREA)
        .withColumn(PERIOD, lit("year"))
        .withColumn("year_ending", add_months(col(MONTH), col("year").multiply(lit(12))));
  }

  /**
   * One row per area, scenario and age band: the FTE it opens with, the patients of the practices
   * that reported, and the area's share of those who join.
   */
  static Dataset<Row> openings(
      Dataset<Row> practices, Dataset<Row> ages, Dataset<Row> assumptions) {
    Column weighted = Casts.toDecimal(round(col(FTE).multiply(col(WEIGHT)), GpSupply.SCALE));
    Dataset<Row> byBand =
        onList(practices)
            .join(ages, new String[] {MONTH, PRACTICE_CODE})
            .groupBy(MONTH, AREA_TYPE, AREA_CODE, AGE_BAND)
            .agg(sum(weighted).as(FTE));
    Dataset<Row> byArea = byBand.groupBy(MONTH, AREA_TYPE, AREA_CODE).agg(sum(FTE).as(AREA_FTE));
    Dataset<Row> whole =
        byArea.where(col(AREA_TYPE).equalTo(ALL)).select(col(MONTH), col(AREA_FTE).as(WHOLE_FTE));
    return areas(practices, ages)
        .join(broadcast(byArea), AREA)
        .join(broadcast(whole), MONTH)
        .crossJoin(broadcast(assumptions))
        .join(broadcast(byBand), new String[] {MONTH, AREA_TYPE, AREA_CODE, AGE_BAND}, "left")
        .withColumn(FTE, coalesce(col(FTE), lit(BigDecimal.ZERO)));
  }

  /** Each year of an area and scenario with a row for all its age bands. */
  static Dataset<Row> withAll(Dataset<Row> bands) {
    Column[] amounts =
        Stream.concat(
                GpSupplyFrames.AMOUNTS.stream().map(name -> sum(name).as(name)),
                Stream.of(max(REGISTERED_PATIENTS).as(REGISTERED_PATIENTS)))
            .toArray(Column[]::new);
    Dataset<Row> all =
        bands
            .groupBy(Stream.of(YEAR).map(name -> col(name)).toArray(Column[]::new))
            .agg(max("list_growth_percent").as("list_growth_percent"), amounts)
            .withColumn(AGE_BAND, lit(ALL))
            .withColumn(BAND_ORDER, lit(0));
    return bands.unionByName(all, true);
  }

  private static Dataset<Row> areas(Dataset<Row> practices, Dataset<Row> ages) {
    return onList(practices)
        .join(ages.select(MONTH, PRACTICE_CODE).distinct(), new String[] {MONTH, PRACTICE_CODE})
        .groupBy(MONTH, AREA_TYPE, AREA_CODE)
        .agg(
            min(AREA_NAME).as(AREA_NAME),
            max(LIST_EXTRACT_DATE).as(LIST_EXTRACT_DATE),
            count(lit(1)).as("practices_reporting"),
            sum(REGISTERED_PATIENTS).as(REGISTERED_PATIENTS));
  }

  /** Numerator and denominator cover the same practices. */
  private static Dataset<Row> onList(Dataset<Row> practices) {
    return practices.where(col(REGISTERED_PATIENTS).isNotNull());
  }
}
