package primarycare.conform;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.Timeline.END;
import static primarycare.conform.Timeline.END_DATE;
import static primarycare.conform.Timeline.START_DATE;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Where the sources of organisations contradict themselves or each other, and what settles it.
 *
 * <p>Grain: issue, source, practice, area and other area; with the first and last day concerned,
 * null for an open end.
 */
final class Conflicts {

  static final String ISSUE = "issue";
  static final String FOUND_IN = "found_in";
  static final String OTHER_CODE = "other_code";
  static final String FIRST = "first_date";
  static final String LAST = "last_date";
  static final String SETTLED_BY = "settled_by";

  private static final String NETWORKS = "pcn_membership";
  static final String MAP = "practice_map";

  /** The columns of a conflict. */
  static final StructType SCHEMA =
      new StructType()
          .add(ISSUE, DataTypes.StringType)
          .add(FOUND_IN, DataTypes.StringType)
          .add(PRACTICE_CODE, DataTypes.StringType)
          .add(AREA_CODE, DataTypes.StringType)
          .add(OTHER_CODE, DataTypes.StringType)
          .add(FIRST, DataTypes.DateType)
          .add(LAST, DataTypes.DateType)
          .add(SETTLED_BY, DataTypes.StringType);

  private Conflicts() {}

  /** Everything that organisations by themselves contradict each other in. */
  static Stream<Dataset<Row>> all(RelationalRules rules, History history) {
    Dataset<Row> map = rules.passed(MAP);
    Dataset<Row> memberships = rules.passed(NETWORKS);
    Stream<Dataset<Row>> ofMaps = Stream.of(ofLocations(map), mappedTwice(rules.accepted(MAP)));
    return rules.given(NETWORKS)
        ? Stream.of(
                ofMaps,
                ofMemberships(memberships),
                Stream.of(ofMaps(map, memberships, history.networks())))
            .flatMap(conflicts -> conflicts)
        : ofMaps;
  }

  /** Memberships of PCNs of which two claim the same days, or one has no days. */
  static Stream<Dataset<Row>> ofMemberships(Dataset<Row> memberships) {
    Dataset<Row> claimed = Networks.claimed(memberships);
    Column empty = col(END_DATE).leq(col(START_DATE));
    Dataset<Row> days = claimed.where(not(empty));
    return Stream.of(
        overlapping(days),
        issue(
            claimed
                .where(empty)
                .select(
                    col(PRACTICE_CODE),
                    col(AREA_CODE),
                    lit("").as(OTHER_CODE),
                    col(START_DATE).as(FIRST),
                    col(END_DATE).as(LAST)),
            lit("membership without days"),
            NETWORKS,
            "left out: it ends on the day it begins, or before"));
  }

  private static Dataset<Row> overlapping(Dataset<Row> days) {
    Dataset<Row> others =
        days.select(
            col(PRACTICE_CODE),
            col(AREA_CODE).as(OTHER_CODE),
            col(START_DATE).as("other_start"),
            col(END_DATE).as("other_end"));
    Column later = col(START_DATE).gt(col("other_start"));
    Column together = col(START_DATE).equalTo(col("other_start"));
    Column longer =
        col(END_DATE)
            .gt(col("other_end"))
            .or(col(END_DATE).equalTo(col("other_end")).and(col(AREA_CODE).lt(col(OTHER_CODE))));
    Column overlap =
        col(START_DATE).leq(col("other_end")).and(col("other_start").leq(col(END_DATE)));
    return issue(
        days.join(others, PRACTICE_CODE)
            .where(overlap.and(later.or(together.and(longer))))
            .select(
                col(PRACTICE_CODE),
                col(AREA_CODE),
                col(OTHER_CODE),
                greatest(col(START_DATE), col("other_start")).as(FIRST),
                least(col(END_DATE), col("other_end")).as(LAST)),
        when(isOpen(col(LAST)), lit("two open memberships"))
            .otherwise(lit("overlapping memberships")),
        NETWORKS,
        "the membership that began last has the days they share; of two that began together the"
            + " longer one, then the first by code");
  }

  private static Column isOpen(Column day) {
    return day.equalTo(lit(END));
  }

  /** Practices that a map of a day puts in another PCN than their memberships do. */
  static Dataset<Row> ofMaps(Dataset<Row> map, Dataset<Row> memberships, Dataset<Row> networks) {
    Dataset<Row> spans =
        networks.select(col(PRACTICE_CODE), col(AREA_CODE), col(START_DATE), col(END_DATE));
    Column known = col("known_to");
    Dataset<Row> listed = memberships.select(PRACTICE_CODE).distinct();
    Dataset<Row> both =
        map.crossJoin(memberships.agg(max(START_DATE).as("known_to")))
            .where(coalesce(col(EXTRACT_DATE).leq(known), lit(false)))
            .join(listed, PRACTICE_CODE)
            .select(PRACTICE_CODE, EXTRACT_DATE, "pcn_code");
    Column day = spans.col(START_DATE).leq(col(EXTRACT_DATE));
    Column same =
        both.col(PRACTICE_CODE)
            .equalTo(spans.col(PRACTICE_CODE))
            .and(day)
            .and(spans.col(END_DATE).geq(col(EXTRACT_DATE)));
    Column mapped = coalesce(col("pcn_code"), lit(""));
    Column stated = coalesce(col(AREA_CODE), lit(""));
    return issue(
        both.join(spans, same, "left")
            .where(not(mapped.equalTo(stated)))
            .groupBy(both.col(PRACTICE_CODE), stated.as(AREA_CODE), mapped.as(OTHER_CODE))
            .agg(min(EXTRACT_DATE).as(FIRST), max(EXTRACT_DATE).as(LAST)),
        lit("map and membership of PCN differ"),
        MAP,
        "the membership counts up to the last day on which one began, the map after it");
  }

  /** PCNs whose practices are in more than one sub-ICB location on the day of a map. */
  static Dataset<Row> ofLocations(Dataset<Row> map) {
    Column codes = array_sort(collect_set("sub_icb_location_code"));
    return issue(
        map.where(col("pcn_code").isNotNull())
            .groupBy(EXTRACT_DATE, "pcn_code")
            .agg(codes.as("locations"))
            .where(size(col("locations")).gt(lit(1)))
            .groupBy(
                col("pcn_code").as(AREA_CODE), array_join(col("locations"), ", ").as(OTHER_CODE))
            .agg(min(EXTRACT_DATE).as(FIRST), max(EXTRACT_DATE).as(LAST))
            .withColumn(PRACTICE_CODE, lit("")),
        lit("PCN over several sub-ICB locations"),
        MAP,
        "each practice counts once, in its own sub-ICB location");
  }

  /** Practices that one map puts in two places. */
  static Dataset<Row> mappedTwice(Dataset<Row> rows) {
    Column place = concat_ws(" ", col("pcn_code"), col("sub_icb_location_code"), col("icb_code"));
    return issue(
        rows.groupBy(PRACTICE_CODE, EXTRACT_DATE)
            .agg(array_sort(collect_set(place)).as("places"))
            .where(size(col("places")).gt(lit(1)))
            .select(
                col(PRACTICE_CODE),
                col("places").getItem(0).as(AREA_CODE),
                col("places").getItem(1).as(OTHER_CODE),
                col(EXTRACT_DATE).as(FIRST),
                col(EXTRACT_DATE).as(LAST)),
        lit("practice mapped twice"),
        MAP,
        "nothing: a release is not published");
  }

  static Dataset<Row> issue(Dataset<Row> rows, Column issue, String source, String settledBy) {
    return rows.select(
        issue.as(ISSUE),
        lit(source).as(FOUND_IN),
        col(PRACTICE_CODE),
        col(AREA_CODE),
        col(OTHER_CODE),
        col(FIRST),
        when(not(isOpen(col(LAST))), col(LAST)).as(LAST),
        lit(settledBy).as(SETTLED_BY));
  }
}
