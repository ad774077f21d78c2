package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.year;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.SEX;
import static primarycare.table.ConsultationRatesSpec.CONSULTATIONS;
import static primarycare.table.ConsultationRatesSpec.ORIGIN;
import static primarycare.table.ConsultationRatesSpec.PERSON_YEARS;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import primarycare.conform.ReferenceModel;
import primarycare.formula.Rates;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/**
 * Consultations a person over the years, by age band and sex.
 *
 * <p>Grain: survey year, area, age band, sex. All ages and both sexes are as the input states them,
 * else the sum of its age bands and sexes.
 */
public final class ConsultationRates implements PublishedTable {

  static final Check TOTALS = new Check("stated totals equal the sum of their parts", false);

  private static final String STATED = "stated";
  private static final String SUMMED = "summed";

  @Override
  public TableSpec spec() {
    return ConsultationRatesSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("practice_map", "consultations");
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    return StatedAreas.named(
        of(model.rows("consultations")), StatedAreas.known(model.registers().history()));
  }

  @Override
  public List<Dataset<Row>> checks(ReferenceModel model, Dataset<Row> measured) {
    return List.of(totals(model.rows("consultations")));
  }

  /** Rows of the source and their sums, with the rate beside that of the first year. */
  static Dataset<Row> of(Dataset<Row> rows) {
    WindowSpec line = Window.partitionBy(AREA_CODE, AGE_BAND, SEX);
    WindowSpec cell =
        Window.partitionBy(MONTH, AREA_CODE, AGE_BAND, SEX).orderBy(col(ORIGIN), col("parts"));
    Column rate =
        Rates.ratio(Casts.toDouble(col(CONSULTATIONS)), Casts.toDouble(col(PERSON_YEARS)), 1);
    return years(rows)
        .unionByName(sums(rows))
        .withColumn("place", row_number().over(cell))
        .where(col("place").equalTo(lit(1)))
        .withColumn(PERIOD, lit(LocalColumns.YEAR))
        .withColumn("rate", rate)
        .withColumn("first", min_by(col("rate"), col(MONTH)).over(line))
        .withColumn("first_year", year(min(MONTH).over(line)))
        .withColumn("years_since_first", year(col(MONTH)).minus(col("first_year")))
        .withColumn("rate_index", Rates.index(col("rate"), col("first")))
        .withColumn("change_percent", Rates.change(col("rate"), col("first")).multiply(lit(100.0)));
  }

  /** Where the input states all ages or both sexes and their parts too, both say the same. */
  static Dataset<Row> totals(Dataset<Row> rows) {
    String[] keys = {MONTH, AREA_CODE, AGE_BAND, SEX};
    Dataset<Row> parts = sums(rows).withColumnRenamed(CONSULTATIONS, "sum");
    Column name = concat_ws(" ", col(AREA_CODE), col(AGE_BAND), col(SEX), col("parts"));
    return RowRules.of(
        TOTALS,
        years(rows).drop("parts", ORIGIN, PERSON_YEARS).join(parts, keys),
        "consultations",
        col(CONSULTATIONS).equalTo(col("sum")),
        name);
  }

  private static Dataset<Row> years(Dataset<Row> rows) {
    return rows.select(
        col("year").as(MONTH),
        col(AREA_CODE),
        col(AGE_BAND),
        col(SEX),
        col(CONSULTATIONS),
        col(PERSON_YEARS),
        lit("").as("parts"),
        lit(STATED).as(ORIGIN));
  }

  /** Sums over age bands, over sexes, and over both, of rows that are no sum themselves. */
  private static Dataset<Row> sums(Dataset<Row> rows) {
    Dataset<Row> years = years(rows);
    Dataset<Row> bands = years.where(col(AGE_BAND).notEqual(lit(ALL)));
    Column oneSex = col(SEX).notEqual(lit(ALL));
    return summed(bands.where(oneSex).withColumn(AGE_BAND, lit(ALL)), "age bands")
        .unionByName(summed(years.where(oneSex).withColumn(SEX, lit(ALL)), "sexes"))
        .unionByName(
            summed(
                bands.where(col(SEX).equalTo(lit(ALL))).withColumn(AGE_BAND, lit(ALL)),
                "age bands"))
        .unionByName(
            summed(
                bands.where(oneSex).withColumn(SEX, lit(ALL)).withColumn(AGE_BAND, lit(ALL)),
                "age bands and sexes"));
  }

  private static Dataset<Row> summed(Dataset<Row> rows, String parts) {
    return rows.groupBy(MONTH, AREA_CODE, AGE_BAND, SEX)
        .agg(sum(CONSULTATIONS).as(CONSULTATIONS), sum(PERSON_YEARS).as(PERSON_YEARS))
        .withColumn("parts", lit(parts))
        .withColumn(ORIGIN, lit(SUMMED));
  }
}
