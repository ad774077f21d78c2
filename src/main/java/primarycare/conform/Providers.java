package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A&amp;E providers: what an extract holds of each, and what each reported.
 *
 * <p>A provider is where people attended and never a practice of registration, also where its code
 * is one of a practice.
 */
public final class Providers {

  public static final String PROVIDER_CODE = "provider_code";

  /** The provider of attendances whose record names none, or no code of an organisation. */
  public static final String UNKNOWN = "unknown_provider";

  private static final String ORGANISATION = "^(?=.*[A-Z])([A-Z0-9]{3}|[A-Z0-9]{5,6})$";
  private static final String PADDED = "^([A-Z0-9]{3})00$";

  private Providers() {}

  /**
   * One row per month, provider and department group, by its number: attendances that count.
   *
   * @param attended the same by the provider code as given
   */
  static Dataset<Row> cells(Dataset<Row> attended) {
    Column known = coalesce(code().rlike(ORGANISATION), lit(false));
    return attended
        .groupBy(
            col(MONTH),
            when(known, code()).otherwise(lit(UNKNOWN)).as(PROVIDER_CODE),
            col(Attendances.DEPARTMENT))
        .agg(sum(ATTENDANCES).as(ATTENDANCES));
  }

  /**
   * One row per month, provider, name and department group as published: attendances as reported,
   * booked or not; null where the provider reported none.
   *
   * @param activity rows of the source
   */
  public static Dataset<Row> reported(Dataset<Row> activity) {
    Column attendances = when(col("measure").equalTo("attendances"), col("value"));
    return activity
        .groupBy(
            col(MONTH),
            code().as(PROVIDER_CODE),
            col("provider_name"),
            col("department_group").as("published_group"))
        .agg(sum(attendances).as(ATTENDANCES));
  }

  /**
   * One row per area and provider that is expected there.
   *
   * @param rows of the source
   */
  public static Dataset<Row> expected(Dataset<Row> rows) {
    return rows.select(
        col("scheme").as(AREA_TYPE), col(AREA_CODE), code().as(PROVIDER_CODE), col("share"));
  }

  /** A code as the publication writes it: without the noughts that extracts add. */
  static Column code() {
    return regexp_replace(col(PROVIDER_CODE), PADDED, "$1");
  }
}
