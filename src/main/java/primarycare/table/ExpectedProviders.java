package primarycare.table;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.Providers.PROVIDER_CODE;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Providers;
import primarycare.conform.ReferenceModel;
import primarycare.spec.Casts;
import primarycare.spec.ColumnSpec;
import primarycare.spec.Columns;

/**
 * The A&amp;E providers that the job expects a practice's patients at, and which of them an extract
 * lacks.
 *
 * <p>An extract from one trust makes practices on the border look low, whose patients go to others
 * too. It cannot be told from the extract: the job says which providers an area or practice has.
 */
final class ExpectedProviders {

  static final String SOURCE = "expected_provider";
  static final String MISSING = "providers_missing";
  static final String RANKED = "ranked";

  static final Check KNOWN =
      new Check("an area of the expected providers is one of the job's", false);

  private ExpectedProviders() {}

  /** The two columns of a practice that say whether its attendances may be compared. */
  static ColumnSpec[] columns() {
    String unknown =
        "the job expects no provider for the practice, or the extract names no providers";
    return new ColumnSpec[] {
      ColumnSpec.attribute(
              MISSING,
              DataTypes.StringType,
              "Providers that the practice's patients usually attend but that are not in the"
                  + " extract in some month of the period; blank if all are.")
          .nullWhen(unknown),
      ColumnSpec.attribute(
              RANKED,
              DataTypes.BooleanType,
              "Whether the practice may be compared with others: false where providers are"
                  + " missing, because its attendances then look too low.")
          .nullWhen(unknown)
    };
  }

  /** Adds to rows of a practice and period which of the practice's providers are missing. */
  static Dataset<Row> withMissing(Dataset<Row> rows, ReferenceModel model, Dataset<Row> periods) {
    if (!model.isGiven(SOURCE)) {
      return rows.withColumn(MISSING, Casts.none(DataTypes.StringType))
          .withColumn(RANKED, Casts.none(DataTypes.BooleanType));
    }
    Dataset<Row> missing = missing(ofPractices(model), periods, model.visits().byProvider());
    return rows.join(broadcast(missing), new String[] {Periods.NUMBER, PRACTICE_CODE}, "left");
  }

  /**
   * One row per period and practice of which providers are expected; null where a month of the
   * period has no attendance that names its provider.
   *
   * @param expected month, practice and provider: as at the last month of a period
   * @param cells attendances by month and provider
   */
  static Dataset<Row> missing(Dataset<Row> expected, Dataset<Row> periods, Dataset<Row> cells) {
    Dataset<Row> present =
        cells
            .where(col(PROVIDER_CODE).notEqual(Providers.UNKNOWN))
            .select(col(MONTH).as(Periods.MEMBER), col(PROVIDER_CODE))
            .distinct();
    Dataset<Row> told = present.select(col(Periods.MEMBER), lit(true).as("told")).distinct();
    Column absent = when(col("present").isNull(), col(PROVIDER_CODE));
    return expected
        .join(periods.where(col(Periods.OF_PRACTICES)), MONTH)
        .join(broadcast(told), new String[] {Periods.MEMBER}, "left")
        .join(
            broadcast(present.withColumn("present", lit(true))),
            new String[] {Periods.MEMBER, PROVIDER_CODE},
            "left")
        .groupBy(Periods.NUMBER, PRACTICE_CODE)
        .agg(
            min(coalesce(col("told"), lit(false))).as("told"),
            array_join(array_sort(collect_set(absent)), ", ").as("codes"))
        .select(
            col(Periods.NUMBER),
            col(PRACTICE_CODE),
            when(col("told"), col("codes")).as(MISSING),
            when(col("told"), col("codes").equalTo("")).as(RANKED));
  }

  /** What is said of the practice itself; else of its areas; else of the whole. */
  private static Dataset<Row> ofPractices(ReferenceModel model) {
    Column rank =
        when(col(AREA_TYPE).equalTo("practice"), lit(0))
            .when(col(AREA_TYPE).equalTo(lit(Columns.ALL)), lit(2))
            .otherwise(lit(1));
    return model
        .arrivals()
        .areas()
        .select(MONTH, PRACTICE_CODE, AREA_TYPE, AREA_CODE)
        .join(broadcast(expected(model)), on())
        .withColumn("rank", rank)
        .withColumn("nearest", min("rank").over(Window.partitionBy(MONTH, PRACTICE_CODE)))
        .where(col("rank").equalTo(col("nearest")))
        .select(MONTH, PRACTICE_CODE, PROVIDER_CODE)
        .distinct();
  }

  /** Whether what is said of providers is said of areas and practices that the job has. */
  static Dataset<Row> check(ReferenceModel model) {
    return check(expected(model), model.arrivals().areas().select(AREA_TYPE, AREA_CODE).distinct());
  }

  static Dataset<Row> check(Dataset<Row> expected, Dataset<Row> areas) {
    Dataset<Row> rows =
        expected
            .select(AREA_TYPE, AREA_CODE)
            .distinct()
            .join(broadcast(areas.withColumn("is_there", lit(true))), on(), "left")
            .withColumn(MONTH, Casts.none(DataTypes.DateType));
    return RowRules.of(
        KNOWN, rows, SOURCE, col("is_there"), concat_ws(" ", col(AREA_TYPE), col(AREA_CODE)));
  }

  /** One row per area and provider that is expected there. */
  static Dataset<Row> expected(ReferenceModel model) {
    return model
        .rows(SOURCE)
        .select(
            col("scheme").as(AREA_TYPE),
            col(AREA_CODE),
            Providers.code().as(PROVIDER_CODE),
            col("share"));
  }

  private static String[] on() {
    return new String[] {AREA_TYPE, AREA_CODE};
  }
}
