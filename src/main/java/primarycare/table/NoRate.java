package primarycare.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static primarycare.table.Periods.LISTS_MISSING;
import static primarycare.table.Periods.MONTHS;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Registration;
import primarycare.dossier.RollingPeriod;
import primarycare.organisation.ListRule;

/** Why a row of attendances has no rate: a gap gives no rate, and its reason. */
final class NoRate {

  static final String REASON = "no_rate_reason";
  static final String DESCRIPTION = "Why there is no rate.";

  static final String NOT_ON_LIST =
      "attendances of a practice that is not on the list of its month";

  static final String NO_LIST_OF_THEM = "attendances of people whom no list covers";
  private static final String A_LIST_IS_MISSING =
      "a month of the period has no list extracted on its first";
  static final String NOBODY = "no registered patients";
  static final String SUPPRESSED = "attendances are suppressed";

  private NoRate() {}

  /** Why lists cannot divide what is counted in a period; empty where each month has one. */
  static Optional<String> noList(RollingPeriod period) {
    if (period.listsMissing() == 0) {
      return Optional.empty();
    }
    return Optional.of(period.months() == 1 ? ListRule.ATTENDANCES.none() : A_LIST_IS_MISSING);
  }

  /** No list can divide these attendances, or one of the period is missing. */
  static Column noList(Column areaCode) {
    Column missing = col(LISTS_MISSING).gt(lit(0));
    return when(Registration.isPlace(areaCode), lit(NO_LIST_OF_THEM))
        .when(missing.and(col(MONTHS).equalTo(lit(1))), lit(ListRule.ATTENDANCES.none()))
        .when(missing, lit(A_LIST_IS_MISSING));
  }

  /** Numerator and denominator would not cover the same practices. */
  static Column notOnList() {
    return when(coalesce(col("unlisted"), lit(0L)).gt(lit(0)), lit(NOT_ON_LIST));
  }

  static Column nobody() {
    return when(coalesce(col("patients"), lit(0L)).equalTo(lit(0)), lit(NOBODY));
  }

  /** Adds the reason that only shows after protection. */
  static Dataset<Row> orSuppressed(Dataset<Row> rows, String count) {
    Column suppressed = when(col(count).isNull(), lit(SUPPRESSED));
    return rows.withColumn(REASON, coalesce(col(REASON), suppressed));
  }
}
