package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
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

  /** What the providers themselves reported. */
  public static final String OFFICIAL = "official_attendances";

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
   * One row per month, provider and department group, by its number, and one for all of them:
   * attendances as reported, booked or not; null where the provider reported none of the group.
   *
   * @param activity rows of the source
   */
  public static Dataset<Row> official(Dataset<Row> activity) {
    Column type =
        when(col("department_group").equalTo("type 1"), lit("01"))
            .when(col("department_group").equalTo("type 2"), lit("02"))
            .when(col("department_group").equalTo("other"), lit("03"));
    Column number = Dimension.DEPARTMENT_GROUP.andAll(Dimension.DEPARTMENT_GROUP.number(type));
    return activity
        .where(col("measure").equalTo("attendances"))
        .select(
            col(MONTH),
            code().as(PROVIDER_CODE),
            number.as(Attendances.DEPARTMENT),
            col("value").as(OFFICIAL))
        .groupBy(MONTH, PROVIDER_CODE, Attendances.DEPARTMENT)
        .agg(sum(OFFICIAL).as(OFFICIAL));
  }

  /** A code as the publication writes it: without the noughts that extracts add. */
  public static Column code() {
    return regexp_replace(col(PROVIDER_CODE), PADDED, "$1");
  }
}
