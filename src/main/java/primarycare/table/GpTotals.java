package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.HEADCOUNT;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.WEIGHT;
import static primarycare.table.GpCapacitySpec.COVERED;

import org.apache.spark.sql.Column;
import primarycare.organisation.ListRule;
import primarycare.spec.Casts;

/** GPs, practices and patients of an area, summed over the practices that count. */
final class GpTotals {

  private GpTotals() {}

  /** The figures of an area, over its practices. */
  static Column[] sums() {
    Column counts = col("counts");
    Column fte = when(counts, col(FTE).multiply(col(WEIGHT)));
    Column heads = when(counts.and(col(AREA_TYPE).equalTo("practice")), col(HEADCOUNT));
    return new Column[] {
      count(lit(1)).as("practices"),
      size(collect_set("pcn_code")).as("pcns"),
      sum(Casts.toOne(col(REGISTERED_PATIENTS).isNotNull())).as("practices_on_list"),
      sum(Casts.toOne(counts)).as("practices_reporting"),
      sum(REGISTERED_PATIENTS).as(REGISTERED_PATIENTS),
      sum(when(counts, col(REGISTERED_PATIENTS))).as(COVERED),
      sum(fte).as("gp_fte"),
      sum(heads).as("gp_headcount")
    };
  }

  /** Why they make no rate. */
  static Column noRateReason() {
    return when(col(LIST_EXTRACT_DATE).isNull(), lit(ListRule.CENSUS.none()))
        .when(col("practices_reporting").equalTo(lit(0)), lit("no practice reported"))
        .when(col(COVERED).equalTo(lit(0)), lit("no registered patients"));
  }
}
