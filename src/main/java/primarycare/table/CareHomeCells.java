package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.WEIGHT;
import static primarycare.table.CareHomeUseSpec.RESIDENTS;
import static primarycare.table.CareHomeUseSpec.RESIDENTS_DATE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Needs;

/** Residents of care homes, and their attendances. */
final class CareHomeCells {

  private static final String COUNTED_ON = "date";

  private static final List<String> COUNTS =
      List.of(
          ATTENDANCES,
          Needs.WITH_ACCOMMODATION,
          Needs.CARE_HOME,
          Needs.CARE_HOME_WITH_MODE,
          Needs.CARE_HOME_AMBULANCE);

  private CareHomeCells() {}

  /** One row per period and area: its counts, null where no attendance carries what tells them. */
  static Dataset<Row> counted(Dataset<Row> inPeriods) {
    Column some = col(ATTENDANCES).equalTo(lit(0)).or(col(Needs.WITH_ACCOMMODATION).gt(lit(0)));
    Column mode =
        col(Needs.CARE_HOME).equalTo(lit(0)).or(col(Needs.CARE_HOME_WITH_MODE).gt(lit(0)));
    Column[] sums = COUNTS.stream().map(name -> sum(name).as(name)).toArray(Column[]::new);
    return inPeriods
        .groupBy(Periods.NUMBER, AREA)
        .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length))
        .withColumns(
            Map.of(
                Needs.CARE_HOME, when(some, col(Needs.CARE_HOME)),
                Needs.CARE_HOME_WITH_MODE, when(some, col(Needs.CARE_HOME_WITH_MODE)),
                Needs.CARE_HOME_AMBULANCE, when(some.and(mode), col(Needs.CARE_HOME_AMBULANCE))));
  }

  /** One row per month and area: residents of its practices, null where one was not counted. */
  static Dataset<Row> residents(Dataset<Row> practices, Dataset<Row> counts) {
    Dataset<Row> months = practices.select(MONTH).distinct();
    Dataset<Row> latest =
        counts
            .where(col(RESIDENTS).isNotNull())
            .join(broadcast(months), col(COUNTED_ON).leq(last_day(col(MONTH))))
            .groupBy(MONTH, PRACTICE_CODE)
            .agg(max(struct(COUNTED_ON, RESIDENTS)).as("latest"))
            .select(
                col(MONTH),
                col(PRACTICE_CODE),
                col("latest." + COUNTED_ON).as(RESIDENTS_DATE),
                col("latest." + RESIDENTS).as(RESIDENTS));
    Column shared = round(sum(col(RESIDENTS).multiply(col(WEIGHT))), 0);
    Column all = count(RESIDENTS).equalTo(count(lit(1)));
    return practices
        .join(broadcast(latest), new String[] {MONTH, PRACTICE_CODE}, "left")
        .groupBy(MONTH, AREA_TYPE, AREA_CODE)
        .agg(
            count(lit(1)).as("practices"),
            count(RESIDENTS).as("practices_counted"),
            min(RESIDENTS_DATE).as(RESIDENTS_DATE),
            when(all, shared).as(RESIDENTS));
  }
}
