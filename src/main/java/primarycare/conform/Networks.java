package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.Timeline.BEGINNING;
import static primarycare.conform.Timeline.END;
import static primarycare.conform.Timeline.END_DATE;
import static primarycare.conform.Timeline.START_DATE;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which PCN each practice belonged to, and when.
 *
 * <p>Order of precedence: the memberships of PCNs say it day by day, up to the last day on which
 * one of them began; from the first practice map after that day on, the maps say it; so do they for
 * a practice that has no membership at all. Of two memberships that claim a day, {@link
 * Timeline#settled} says which one has it. A membership that ends on the day it begins, or before,
 * has no days.
 */
final class Networks {

  private static final String KNOWN_TO = "known_to";
  private static final String MAPS_FROM = "maps_from";

  private final MapDates dates;
  private final Dataset<Row> memberships;

  Networks(MapDates dates, Dataset<Row> memberships) {
    this.dates = dates;
    this.memberships = memberships;
  }

  /**
   * One row per practice, PCN and span of days; no two spans of a practice share a day.
   *
   * @param lives rows of {@link Lives#spans}
   */
  Dataset<Row> spans(Dataset<Row> lives) {
    Dataset<Row> stated = stated().localCheckpoint(false);
    Dataset<Row> known =
        memberships
            .agg(max(START_DATE).as(KNOWN_TO))
            .withColumn(MAPS_FROM, dates.firstAfter(col(KNOWN_TO)));
    Dataset<Row> listed = memberships.select(col(PRACTICE_CODE), lit(true).as("listed")).distinct();
    Dataset<Row> byMaps =
        lives
            .where(col("pcn_code").isNotNull().and(col(EXTRACT_DATE).isNotNull()))
            .crossJoin(broadcast(known))
            .join(broadcast(listed), new String[] {PRACTICE_CODE}, "left")
            .where(
                col("listed")
                    .isNull()
                    .or(coalesce(col(EXTRACT_DATE).gt(col(KNOWN_TO)), lit(false))))
            .select(
                col(PRACTICE_CODE),
                col("pcn_code").as(AREA_CODE),
                col("pcn_name").as(AREA_NAME),
                when(col("listed").isNull(), col(Lives.THERE_SINCE))
                    .otherwise(col(EXTRACT_DATE))
                    .as(START_DATE),
                col(END_DATE));
    Dataset<Row> byMemberships =
        stated
            .crossJoin(broadcast(known))
            .withColumn(
                END_DATE, least(col(END_DATE), coalesce(Timeline.before(col(MAPS_FROM)), lit(END))))
            .where(col(START_DATE).leq(col(END_DATE)))
            .select(PRACTICE_CODE, AREA_CODE, AREA_NAME, START_DATE, END_DATE);
    return Timeline.merged(byMemberships.unionByName(byMaps));
  }

  /** The same where there are no memberships: what the maps say. */
  static Dataset<Row> ofMaps(Dataset<Row> lives) {
    return Timeline.merged(
        lives
            .where(col("pcn_code").isNotNull())
            .select(
                col(PRACTICE_CODE),
                col("pcn_code").as(AREA_CODE),
                col("pcn_name").as(AREA_NAME),
                col(Lives.THERE_SINCE).as(START_DATE),
                col(END_DATE)));
  }

  /** What the memberships say by themselves, settled. */
  Dataset<Row> stated() {
    return Timeline.settled(claimed(memberships).where(col(START_DATE).lt(col(END_DATE))));
  }

  /** The memberships as spans, with those that have no days. */
  static Dataset<Row> claimed(Dataset<Row> memberships) {
    return memberships.select(
        col(PRACTICE_CODE),
        col("pcn_code").as(AREA_CODE),
        col("pcn_name").as(AREA_NAME),
        coalesce(col(START_DATE), lit(BEGINNING)).as(START_DATE),
        coalesce(col(END_DATE), lit(END)).as(END_DATE));
  }
}
