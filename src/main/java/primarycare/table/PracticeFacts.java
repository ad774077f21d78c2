package primarycare.table;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.HEADCOUNT;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.STAFF_GROUP;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.PracticeRegister;
import primarycare.conform.ReferenceModel;

/**
 * What local details, the register and the workforce census say of each practice at each month.
 *
 * <p>Of the details of a practice, the latest row at or before the day of the month's memberships
 * counts, all of it: a blank there is not known, whatever an earlier row says. A row without a date
 * is earlier than any.
 */
final class PracticeFacts {

  static final String CONTRACT_TYPE = "contract_type";
  static final String SINGLE_HANDED = "single_handed";
  static final String SINGLE_HANDED_BASIS = "single_handed_basis";
  static final String WORKFORCE_MONTH = "workforce_census_month";
  static final String TRAINING = "training_practice";
  static final String CQC_RATING = "cqc_rating";
  static final String NO_CQC_RATING = "no_cqc_rating_reason";
  static final String MAIN_SITES = "main_sites";
  static final String BRANCH_SITES = "branch_sites";
  static final String DETAILS_DATE = "details_date";

  private static final String AS_AT = "as_at";
  private static final String GPS = "gps";
  private static final String YES = "yes";

  private PracticeFacts() {}

  /** One row per month and practice of the area. */
  static Dataset<Row> of(ReferenceModel model) {
    Dataset<Row> practices = model.lists().practices().select(MONTH, PRACTICE_CODE, AS_AT);
    Dataset<Row> register =
        PracticeRegister.of(model.rows("practice_register"))
            .select(
                col(PRACTICE_CODE),
                col("open_date"),
                col("close_date"),
                col("status").as("register_status"),
                col("prescribing_setting"));
    String[] keys = {MONTH, PRACTICE_CODE};
    return practices
        .drop(AS_AT)
        .join(broadcast(details(practices, model.rows("practice_details"))), keys, "left")
        .join(broadcast(gps(practices, model.staff())), keys, "left")
        .join(broadcast(register), new String[] {PRACTICE_CODE}, "left")
        .withColumn(TRAINING, col(TRAINING).equalTo(lit(YES)))
        .withColumn(NO_CQC_RATING, noRating())
        .withColumn(SINGLE_HANDED_BASIS, basis())
        .withColumn(SINGLE_HANDED, coalesce(told(), alone()))
        .withColumn(WORKFORCE_MONTH, when(isFromCensus(), col("gps.census")))
        .drop("given", "rating_missing", GPS);
  }

  private static Dataset<Row> details(Dataset<Row> practices, Dataset<Row> rows) {
    Column[] facts = {
      col("date").as(DETAILS_DATE),
      col(CONTRACT_TYPE),
      col(SINGLE_HANDED),
      col(TRAINING),
      col(CQC_RATING),
      col("cqc_rating_missing").as("rating_missing"),
      col(MAIN_SITES),
      col(BRANCH_SITES),
      lit(true).as("given")
    };
    return practices
        .join(broadcast(rows), PRACTICE_CODE)
        .where(coalesce(col("date").leq(col(AS_AT)), lit(true)))
        .groupBy(MONTH, PRACTICE_CODE)
        .agg(max(struct(facts)).as("latest"))
        .select(MONTH, PRACTICE_CODE, "latest.*");
  }

  /** Fully qualified GPs by head at the census of the month before the day, else of its month. */
  private static Dataset<Row> gps(Dataset<Row> practices, Dataset<Row> staff) {
    Dataset<Row> heads =
        staff
            .where(col(STAFF_GROUP).equalTo(lit("fully_qualified")))
            .where(coalesce(col(HEADCOUNT).geq(lit(1)), lit(false)))
            .select(col(MONTH).as("census"), col(PRACTICE_CODE), col(HEADCOUNT).as("heads"));
    Column near =
        col("census").equalTo(col(AS_AT)).or(col("census").equalTo(add_months(col(AS_AT), -1)));
    return practices
        .join(broadcast(heads), PRACTICE_CODE)
        .where(near)
        .groupBy(MONTH, PRACTICE_CODE)
        .agg(min(struct("census", "heads")).as(GPS));
  }

  private static Column told() {
    return col(SINGLE_HANDED).equalTo(lit(YES));
  }

  private static Column alone() {
    return col("gps.heads").equalTo(lit(1));
  }

  private static Column basis() {
    return when(told().isNotNull(), lit("practice_details"))
        .when(alone().isNotNull(), lit("gp_workforce"));
  }

  private static Column isFromCensus() {
    return coalesce(col(SINGLE_HANDED_BASIS).equalTo(lit("gp_workforce")), lit(false));
  }

  private static Column noRating() {
    return when(col(CQC_RATING).isNotNull(), null)
        .when(col("given").isNull(), lit("no details of the practice"))
        .otherwise(translate(coalesce(col("rating_missing"), lit("not_reported")), "_", " "));
  }
}
