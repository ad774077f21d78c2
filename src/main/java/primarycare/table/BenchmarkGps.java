package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.table.BenchmarkSpec.BASE_FTE;
import static primarycare.table.BenchmarkSpec.BASE_PATIENTS;
import static primarycare.table.BenchmarkSpec.FTE;
import static primarycare.table.BenchmarkSpec.MEASURE;
import static primarycare.table.BenchmarkSpec.NO_BASE;
import static primarycare.table.BenchmarkSpec.PATIENTS;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.ReferenceModel;
import primarycare.formula.Rates;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.organisation.Calendar;
import primarycare.spec.Casts;

/** Fully qualified GPs of areas per registered patient, at each census and in the base line. */
final class BenchmarkGps {

  static final String INCOMPLETE =
      "no census of the baseline is at hand, or no practice reported at one of them";

  private static final String COVERED = "patients_covered";
  private static final String VINTAGE = "vintage";

  private BenchmarkGps() {}

  /** One row a census month that the job asks for, and area. */
  static Dataset<Row> rows(ReferenceModel model, Optional<Period> baseline) {
    Calendar calendar = model.censuses().calendar();
    Object[] asked = calendar.asked().stream().map(Month::first).toArray();
    List<Month> base =
        calendar.given().stream()
            .map(Calendar.Entry::month)
            .filter(month -> baseline.map(period -> period.contains(month)).orElse(false))
            .toList();
    Dataset<Row> capacity =
        GpCapacity.given(model)
            .join(broadcast(model.vintages("gp_workforce")), new String[] {MONTH}, "left");
    return withBase(capacity, base)
        .withColumn(
            NO_BASE, baseline.isPresent() ? col(NO_BASE) : lit(BenchmarkAttendances.NOT_NAMED))
        .where(col(MONTH).isin(asked));
  }

  /**
   * @param capacity rows of {@link GpCapacity} with their vintage, those of the baseline too
   * @param base census months of the baseline
   */
  static Dataset<Row> withBase(Dataset<Row> capacity, List<Month> base) {
    Dataset<Row> gps =
        capacity
            .where(col("definition").equalTo(lit(GpCapacity.FULLY_QUALIFIED)))
            .select(
                col(MONTH),
                col(PERIOD),
                col(AREA_TYPE),
                col(AREA_CODE),
                col(AREA_NAME),
                Casts.toDouble(col("gp_fte")).as(FTE),
                col("gp_fte").as("exact_fte"),
                Casts.toDouble(col(COVERED)).as(PATIENTS),
                col(COVERED).as("covered"),
                col("no_rate_reason").as(NoRate.REASON),
                Rates.ratio(
                        Casts.toDouble(col("england_gp_fte")),
                        Casts.toDouble(col("england_patients_covered")),
                        1000)
                    .as(BenchmarkSpec.ENGLAND_RATE),
                lit(BenchmarkSpec.GPS).as(MEASURE),
                col(VINTAGE));
    String[] area = {AREA_TYPE, AREA_CODE};
    Dataset<Row> joined =
        gps.join(broadcast(base(gps, base)), area, "left").withColumn(NO_BASE, reason());
    Column told = col(NO_BASE).isNull();
    return joined
        .withColumn(BASE_FTE, when(told, col(BASE_FTE)))
        .withColumn(BASE_PATIENTS, when(told, col(BASE_PATIENTS)))
        .drop("exact_fte", "covered", VINTAGE, "vintages", "base_vintage");
  }

  private static Column reason() {
    Column known = col(VINTAGE).isNotNull().and(col("base_vintage").isNotNull());
    Column isOne = col("vintages").equalTo(lit(1)).and(col(VINTAGE).equalTo(col("base_vintage")));
    return when(col(BASE_FTE).isNull(), lit(INCOMPLETE))
        .when(not(known), lit(CensusFigure.UNKNOWN))
        .when(not(isOne), lit(CensusFigure.RE_ISSUED));
  }

  /** Rows of attendances with the columns of GPs, which are empty. */
  static Dataset<Row> without(Dataset<Row> rows) {
    return rows.withColumn(FTE, Casts.none(DataTypes.DoubleType))
        .withColumn(BASE_FTE, Casts.none(DataTypes.DoubleType));
  }

  /** One row per area that has GPs and patients at every census of the baseline. */
  private static Dataset<Row> base(Dataset<Row> gps, List<Month> base) {
    Object[] months = base.stream().map(Month::first).toArray();
    Column told = count(when(col("exact_fte").isNotNull(), col("covered")));
    return gps.where(col(MONTH).isin(months))
        .groupBy(AREA_TYPE, AREA_CODE)
        .agg(
            Casts.toDouble(sum("exact_fte")).as(BASE_FTE),
            Casts.toDouble(sum("covered")).as(BASE_PATIENTS),
            told.as("censuses"),
            when(count(VINTAGE).equalTo(count(lit(1))), min(VINTAGE)).as("base_vintage"),
            countDistinct(VINTAGE).as("vintages"))
        .where(col("censuses").equalTo(lit(base.size())))
        .drop("censuses");
  }
}
