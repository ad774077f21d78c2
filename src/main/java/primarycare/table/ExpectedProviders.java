package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static primarycare.conform.Providers.PROVIDER_CODE;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Providers;
import primarycare.conform.ReferenceModel;
import primarycare.spec.Casts;

/**
 * The A&amp;E providers that the job expects a practice's patients at, and which of them an extract
 * lacks.
 *
 * <p>An extract from one trust makes practices on the border look low, whose patients go to others
 * too. It cannot be told from the extract: the job says which providers an area or practice has.
 */
final class ExpectedProviders {

  static final String SOURCE = "expected_provider";

  static final Check KNOWN =
      new Check("an area of the expected providers is one of the job's", false);

  private ExpectedProviders() {}

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
