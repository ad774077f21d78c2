package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.Timeline.BEGINNING;
import static primarycare.conform.Timeline.END;
import static primarycare.conform.Timeline.END_DATE;
import static primarycare.conform.Timeline.START_DATE;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.Casts;

/**
 * When each practice existed, and in which sub-ICB location and ICB it was.
 *
 * <p>A practice map holds from its extract date to the day before the next map's; the first one
 * also before. Between two maps of which one does not list a practice, the register of practices
 * says on which day it opened or closed. A practice that was open only between maps is known by the
 * register, or by its memberships of PCNs. Grain: practice and span of days; no two spans of a
 * practice share a day.
 */
final class Lives {

  /** The prescribing setting of a GP practice in the register. */
  private static final String GP_PRACTICE = "4";

  /**
   * The first day on which the practice is known to have been where it is: before the first map
   * none is, even where the register says since when the practice is open.
   */
  static final String THERE_SINCE = "there_since";

  private static final String PREVIOUS = "previous_date";
  private static final String NEXT = "next_date";

  private final MapDates dates;
  private final Dataset<Row> map;
  private final Dataset<Row> register;
  private final Dataset<Row> networks;

  /**
   * @param map rows of the practice maps
   * @param register rows of {@link PracticeRegister#of}
   * @param networks rows of the memberships of PCNs
   */
  Lives(MapDates dates, Dataset<Row> map, Dataset<Row> register, Dataset<Row> networks) {
    this.dates = dates;
    this.map = map;
    this.register = register;
    this.networks = networks;
  }

  /**
   * One row per practice and span: names, sub-ICB location and ICB; by a map also its PCN there.
   */
  Dataset<Row> spans() {
    Dataset<Row> open =
        register
            .groupBy(PRACTICE_CODE)
            .agg(min("open_date").as("open_date"), max("close_date").as("close_date"));
    Dataset<Row> listed = listed(open);
    Dataset<Row> mapped = map.select(PRACTICE_CODE).distinct();
    Dataset<Row> unlisted =
        unlisted(registered(), mapped)
            .unionByName(
                unlisted(
                    inNetworks(), mapped.unionByName(register.select(PRACTICE_CODE)).distinct()));
    Column known = dates.first().map(first -> col(START_DATE).geq(lit(first))).orElse(lit(false));
    return listed
        .unionByName(named(unlisted))
        .withColumn(THERE_SINCE, when(known, col(START_DATE)).otherwise(lit(BEGINNING)));
  }

  private Dataset<Row> listed(Dataset<Row> open) {
    WindowSpec practice = Window.partitionBy(PRACTICE_CODE).orderBy(EXTRACT_DATE);
    Column before =
        coalesce(lag(EXTRACT_DATE, 1).over(practice).equalTo(col(PREVIOUS)), lit(false));
    Column after = coalesce(lead(EXTRACT_DATE, 1).over(practice).equalTo(col(NEXT)), lit(false));
    return map.join(broadcast(dates.frame()), EXTRACT_DATE)
        .withColumn("before", before)
        .withColumn("after", after)
        .join(broadcast(open), new String[] {PRACTICE_CODE}, "left")
        .withColumn(START_DATE, start())
        .withColumn(END_DATE, end())
        .select(
            PRACTICE_CODE,
            PRACTICE_NAME,
            "sub_icb_location_code",
            "sub_icb_location_name",
            "icb_code",
            "icb_name",
            "pcn_code",
            "pcn_name",
            EXTRACT_DATE,
            START_DATE,
            END_DATE);
  }

  /** Where the register has a practice open after a map listed it, the map has seen it. */
  private static Column start() {
    Column opened =
        when(col("open_date").gt(col(PREVIOUS)), least(col("open_date"), col(EXTRACT_DATE)));
    return when(
            col(PREVIOUS).isNull(),
            when(col("open_date").isNull(), lit(BEGINNING))
                .otherwise(least(col("open_date"), col(EXTRACT_DATE))))
        .when(col("before"), col(EXTRACT_DATE))
        .otherwise(coalesce(opened, col(EXTRACT_DATE)));
  }

  private static Column end() {
    Column closed = when(col("close_date").geq(col(EXTRACT_DATE)), col("close_date"));
    Column next = Timeline.before(col(NEXT));
    return when(col(NEXT).isNull(), coalesce(closed, lit(END)))
        .when(col("after"), next)
        .otherwise(coalesce(least(closed, next), next));
  }

  private Dataset<Row> registered() {
    return register
        .where(coalesce(col("prescribing_setting").equalTo(lit(GP_PRACTICE)), lit(false)))
        .where(not(PracticeRegister.is(PracticeRegister.PROPOSED)))
        .select(
            col(PRACTICE_CODE),
            col(PRACTICE_NAME),
            col("commissioner_code").as("sub_icb_location_code"),
            coalesce(col("open_date"), lit(BEGINNING)).as(START_DATE),
            coalesce(col("close_date"), lit(END)).as(END_DATE));
  }

  private Dataset<Row> inNetworks() {
    return networks
        .groupBy(PRACTICE_CODE)
        .agg(
            max(PRACTICE_NAME).as(PRACTICE_NAME),
            max(struct(col(START_DATE), col("sub_icb_location_code"))).as("last"),
            min(START_DATE).as(START_DATE),
            max(coalesce(col(END_DATE), lit(END))).as(END_DATE))
        .withColumn("sub_icb_location_code", col("last.sub_icb_location_code"))
        .drop("last");
  }

  /** Practices that no map lists and that were open on no map's day. */
  private Dataset<Row> unlisted(Dataset<Row> practices, Dataset<Row> known) {
    return practices
        .join(broadcast(known), new String[] {PRACTICE_CODE}, "left_anti")
        .where(col(START_DATE).leq(col(END_DATE)))
        .where(dates.none(col(START_DATE), col(END_DATE)));
  }

  /** Adds what the last map that has a sub-ICB location says of it. */
  private Dataset<Row> named(Dataset<Row> practices) {
    Dataset<Row> locations =
        map.groupBy("sub_icb_location_code")
            .agg(
                max(struct(
                        col(EXTRACT_DATE),
                        col("sub_icb_location_name"),
                        col("icb_code"),
                        col("icb_name")))
                    .as("last"))
            .select(
                "sub_icb_location_code",
                "last.sub_icb_location_name",
                "last.icb_code",
                "last.icb_name");
    return practices
        .join(broadcast(locations), new String[] {"sub_icb_location_code"}, "left")
        .withColumn(EXTRACT_DATE, Casts.none(DataTypes.DateType))
        .withColumn("pcn_code", Casts.none(DataTypes.StringType))
        .withColumn("pcn_name", Casts.none(DataTypes.StringType));
  }
}
