package primarycare.model;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.when;
import static primarycare.job.Columns.AGE_BAND;
import static primarycare.job.Columns.CENSUS_MONTH;
import static primarycare.job.Columns.FTE;
import static primarycare.job.Columns.HEADCOUNT;
import static primarycare.job.Columns.MONTH;
import static primarycare.job.Columns.PRACTICE_CODE;
import static primarycare.job.Columns.STAFF_GROUP;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Staff of each practice at each census, added up by Spark: England's rows are many. */
final class Workforce {

  static final String SOURCE = "gp_workforce";

  /** What the source says of a practice's staff group when its figures are not the practice's. */
  static final String ESTIMATED = "Fully estimated - no data provided";

  private static final String STAFF_ROLE = "staff_role";
  private static final String ALL_ROLES = "all";
  private static final String TOTAL_OF_ROLES = "total";
  private static final String OF_AGE = "age ";
  private static final String GIVEN = "given";
  private static final String TOTAL_FTE = "total_fte";
  private static final String TOTAL_HEADCOUNT = "total_headcount";

  private Workforce() {}

  /**
   * One row per practice, census month and staff group: FTE and headcount. A group that was not
   * reported has neither, whatever the file estimates. Of one census all GPs, those in training
   * with them, have a row per age band too.
   *
   * <p>Roles within a group are left out; what a file by role gives as their total counts where no
   * file gives the group itself.
   *
   * @param rows of the source
   * @param ofAges first day of the month of the census whose ages are asked for
   */
  static Dataset<Row> staff(Dataset<Row> rows, Optional<LocalDate> ofAges) {
    Column reported = coalesce(col("data_source").notEqual(lit(ESTIMATED)), lit(true));
    Column ages = ofAges.map(Workforce::ofAges).orElse(lit(false));
    Column group = col(STAFF_ROLE).equalTo(lit(ALL_ROLES)).or(ages);
    Column total = col(STAFF_ROLE).equalTo(lit(TOTAL_OF_ROLES));
    Column band = when(ages, regexp_replace(col(STAFF_ROLE), "^" + OF_AGE, ""));
    return rows.where(group.or(total))
        .groupBy(
            col(PRACTICE_CODE), col(CENSUS_MONTH).as(MONTH), col(STAFF_GROUP), band.as(AGE_BAND))
        .agg(
            max(group).as(GIVEN),
            only("fte", reported.and(group)).as(FTE),
            only("headcount", reported.and(group)).as(HEADCOUNT),
            only("fte", reported.and(total)).as(TOTAL_FTE),
            only("headcount", reported.and(total)).as(TOTAL_HEADCOUNT))
        .withColumn(FTE, when(col(GIVEN), col(FTE)).otherwise(col(TOTAL_FTE)))
        .withColumn(HEADCOUNT, when(col(GIVEN), col(HEADCOUNT)).otherwise(col(TOTAL_HEADCOUNT)))
        .drop(GIVEN, TOTAL_FTE, TOTAL_HEADCOUNT);
  }

  private static Column ofAges(LocalDate census) {
    return col(CENSUS_MONTH)
        .equalTo(lit(census))
        .and(col(STAFF_GROUP).equalTo(lit("all_gps")))
        .and(col(STAFF_ROLE).startsWith(OF_AGE));
  }

  private static Column only(String measure, Column reported) {
    return first(when(reported.and(col("measure").equalTo(lit(measure))), col("value")), true);
  }
}
