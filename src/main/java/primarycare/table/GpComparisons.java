package primarycare.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.FTE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.table.GpCapacitySpec.COVERED;
import static primarycare.table.GpCapacitySpec.DEFINITION;
import static primarycare.table.GpCapacitySpec.ENGLAND_COVERED;
import static primarycare.table.GpCapacitySpec.ENGLAND_FTE;
import static primarycare.table.GpCapacitySpec.ENGLAND_PER_1000;
import static primarycare.table.GpCapacitySpec.ENGLAND_PRACTICES;
import static primarycare.table.GpCapacitySpec.GPS_PER_1000;
import static primarycare.table.GpCapacitySpec.NO_ENGLAND;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import primarycare.job.Job;
import primarycare.spec.Casts;
import primarycare.spec.Columns;

/** GPs per 1,000 patients of an area beside a target, beside England, and among its like. */
final class GpComparisons {

  /**
   * Lists of practices that reported hold more than this in England in every year of the workforce
   * series: 60.6 million patients were registered in January 2021. Fewer are the lists of an area.
   */
  static final long LEAST_OF_ENGLAND = 50_000_000L;

  static final String CUT =
      "the inputs hold fewer than 50 million patients of practices that reported: not England";

  private GpComparisons() {}

  /**
   * One row per census month and definition: GPs and patients of all practices, wherever they are,
   * that reported and are on the list; without figures where these are too few to be England's.
   *
   * @param gps month, practice and definition, with FTE and whether reported
   * @param lists month and practice, with registered patients
   */
  static Dataset<Row> england(Dataset<Row> gps, Dataset<Row> lists) {
    Column whole = col(ENGLAND_COVERED).geq(lit(LEAST_OF_ENGLAND));
    return gps.where(coalesce(col("reported"), lit(false)))
        .join(lists.select(MONTH, PRACTICE_CODE, REGISTERED_PATIENTS), keys())
        .groupBy(MONTH, DEFINITION)
        .agg(
            count(lit(1)).as(ENGLAND_PRACTICES),
            sum(FTE).as(ENGLAND_FTE),
            sum(REGISTERED_PATIENTS).as(ENGLAND_COVERED))
        .where(whole);
  }

  /** Adds why there is no figure of England. */
  static Dataset<Row> orReason(Dataset<Row> rows) {
    return rows.withColumn(NO_ENGLAND, when(col(ENGLAND_COVERED).isNull(), lit(CUT)));
  }

  /** Adds the gaps to the target and to England, and the place among the areas of a type. */
  static Dataset<Row> of(Dataset<Row> rows, List<Job.Target> targets) {
    Column target = each(targets, t -> lit(t.value()), Casts.none(DataTypes.DoubleType));
    Column caption = each(targets, t -> lit(t.caption()), Casts.none(DataTypes.StringType));
    Column ranked =
        col(GPS_PER_1000).isNotNull().and(col(AREA_CODE).notEqual(lit(Columns.UNASSIGNED)));
    WindowSpec like = Window.partitionBy(col(MONTH), col(AREA_TYPE), col(DEFINITION), ranked);
    return rows.withColumn("target_gps_per_1000", target)
        .withColumn("target_definition", caption)
        .withColumn("fte_gap_to_target", gap(target))
        .withColumn("fte_gap_to_england", gap(col(ENGLAND_PER_1000)))
        .withColumn(
            "rank_in_area_type", when(ranked, rank().over(like.orderBy(col(GPS_PER_1000).desc()))))
        .withColumn("areas_ranked", when(ranked, count(lit(1)).over(like)));
  }

  /** The target of a definition: the first that names it, else the first that names none. */
  static Optional<Job.Target> target(List<Job.Target> targets, String definition) {
    return targets.stream()
        .filter(target -> names(target, definition))
        .findFirst()
        .or(
            () ->
                targets.stream()
                    .filter(t -> GpCapacity.DEFINITIONS.stream().noneMatch(d -> names(t, d)))
                    .findFirst());
  }

  private static boolean names(Job.Target target, String definition) {
    return Pattern.compile("\\b" + definition + "\\b").matcher(target.definition()).find();
  }

  private static Column each(
      List<Job.Target> targets, Function<Job.Target, Column> value, Column none) {
    Column all = none;
    for (String definition : GpCapacity.DEFINITIONS) {
      Column own = target(targets, definition).map(value).orElse(none);
      all = when(col(DEFINITION).equalTo(lit(definition)), own).otherwise(all);
    }
    return all;
  }

  /** FTE that the patients covered would need at a rate, less those there are. */
  private static Column gap(Column per1000) {
    Column needed = per1000.multiply(col(COVERED)).divide(lit(1000.0));
    return when(col(GPS_PER_1000).isNotNull(), needed.minus(col("gp_fte")));
  }

  private static String[] keys() {
    return new String[] {MONTH, PRACTICE_CODE};
  }
}
