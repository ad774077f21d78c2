package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.upper;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.Homes.LSOA;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.SEX;
import static primarycare.spec.Columns.WEIGHT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.spec.Columns;
import primarycare.spec.Kept;

/** Registered patients by the area they live in and the area their practice is of. */
public final class Flows {

  /** Residence in no area of the type, by an LSOA that the look-up gives to none of them. */
  public static final String ELSEWHERE = "elsewhere";

  /** Residence that the list does not know. */
  public static final String UNKNOWN = "unknown_residence";

  /** Registration with a practice that has closed. */
  public static final String CLOSED_PRACTICE = "closed_practice";

  public static final String RESIDENCE = "residence_code";
  public static final String REGISTRATION = "registration_code";
  public static final String PATIENTS = "patients";

  private static final String CLOSED = "CLOSED";
  private static final String CODE = "^[EW]01[0-9]{6}$";
  private static final String TYPE = "residence_type";
  private static final String HOME = "home";

  private Flows() {}

  /** Extract dates by what the files of each say of sexes: all as one, or both one by one. */
  public record Dates(Set<LocalDate> totals, Set<LocalDate> both) {

    /** Those of which every patient is told. */
    Set<LocalDate> all() {
      Set<LocalDate> all = new TreeSet<>(totals);
      all.addAll(both);
      return all;
    }
  }

  /**
   * Rows of the lists that count every patient once: where a date has rows of all sexes, those,
   * else those of women and men; of a date with one sex only, which is half a list, none.
   */
  static Dataset<Row> lists(Dataset<Row> rows, Dates dates) {
    Column hasTotals = col(EXTRACT_DATE).isin(dates.totals().toArray());
    Column hasBoth = col(EXTRACT_DATE).isin(dates.both().toArray());
    Column isTotal = col(SEX).equalTo(lit(Columns.ALL));
    return rows.where(when(isTotal, hasTotals).otherwise(hasBoth.and(not(hasTotals))))
        .withColumnRenamed("number_of_patients", PATIENTS);
  }

  /**
   * One row per month, area type, area of residence and area of registration: patients. A practice
   * that areas share gives each its weight's share of them, in whole people.
   *
   * @param lists rows of {@link #lists}; those extracted on the first of a month of the places
   */
  static Dataset<Row> cells(Dataset<Row> lists, Homes homes, Organisations places) {
    Dataset<Row> cells = byType(byHome(lists, homes, places), homes);
    Column isPlace =
        Registration.isPlace(col(PRACTICE_CODE)).or(col(PRACTICE_CODE).equalTo(CLOSED_PRACTICE));
    Dataset<Row> ofNoPractice =
        cells
            .where(isPlace)
            .withColumnRenamed(TYPE, AREA_TYPE)
            .withColumnRenamed(PRACTICE_CODE, REGISTRATION);
    Allocation.Line line = new Allocation.Line(List.of(TYPE), List.of(RESIDENCE));
    return Allocation.share(cells.where(not(isPlace)), places.memberships(), PATIENTS, line)
        .where(col(TYPE).equalTo(col(AREA_TYPE)))
        .groupBy(col(MONTH), col(AREA_TYPE), col(RESIDENCE), col(AREA_CODE).as(REGISTRATION))
        .agg(sum(PATIENTS).as(PATIENTS))
        .unionByName(ofNoPractice);
  }

  /** By practice or place of registration and LSOA, all LSOAs that are in no area as one. */
  private static Dataset<Row> byHome(Dataset<Row> lists, Homes homes, Organisations places) {
    Dataset<Row> known =
        places.knownPractices().select(MONTH, PRACTICE_CODE, ReferenceModel.IN_AREA);
    Dataset<Row> near = homes.areas().select(MONTH, LSOA).distinct().withColumn("near", lit(true));
    Column home =
        when(coalesce(col("near"), lit(false)), col(LSOA))
            .when(coalesce(col(LSOA).rlike(CODE), lit(false)), lit(ELSEWHERE))
            .otherwise(lit(UNKNOWN));
    return lists
        .select(
            col(EXTRACT_DATE).as(MONTH),
            col(PRACTICE_CODE),
            isClosed().as("closed"),
            col(LSOA),
            col(PATIENTS))
        .join(broadcast(places.months().select(MONTH)), MONTH)
        .join(broadcast(known), new String[] {MONTH, PRACTICE_CODE}, "left")
        .join(broadcast(near), new String[] {MONTH, LSOA}, "left")
        .select(
            col(MONTH),
            when(col("closed"), lit(CLOSED_PRACTICE))
                .otherwise(Registration.place())
                .as(PRACTICE_CODE),
            home.as(HOME),
            col(PATIENTS))
        .groupBy(MONTH, PRACTICE_CODE, HOME)
        .agg(sum(PATIENTS).as(PATIENTS));
  }

  /** Whether a row is of a practice that has closed, by its code or its name. */
  static Column isClosed() {
    Column named = upper(trim(col(PRACTICE_NAME))).equalTo(CLOSED);
    return col(PRACTICE_CODE).equalTo(CLOSED).or(coalesce(named, lit(false)));
  }

  /**
   * Each patient once in every area type: in the area of it where the LSOA lies; of an LSOA that is
   * placed in several areas, or partly in none, each takes its share in whole people.
   */
  private static Dataset<Row> byType(Dataset<Row> byHome, Homes homes) {
    Dataset<Row> areas = homes.areas().withColumnRenamed(LSOA, HOME);
    Dataset<Row> cells = byHome.join(broadcast(homes.types()), MONTH);
    if (!homes.areConverted()) {
      return residences(cells, areas.drop(WEIGHT));
    }
    Column whole = col(WEIGHT).equalTo(lit(1));
    Dataset<Row> parts = parts(areas.where(not(whole)));
    Dataset<Row> shared = parts.select(MONTH, AREA_TYPE, HOME).distinct();
    Dataset<Row> others =
        cells.join(broadcast(shared), new String[] {MONTH, AREA_TYPE, HOME}, "left_anti");
    return residences(others, areas.where(whole).drop(WEIGHT))
        .unionByName(inSeveral(byHome, parts))
        .groupBy(MONTH, PRACTICE_CODE, TYPE, RESIDENCE)
        .agg(sum(PATIENTS).as(PATIENTS));
  }

  /** With what lies in no area of the type as a part of its own. */
  private static Dataset<Row> parts(Dataset<Row> parts) {
    Dataset<Row> rest =
        parts
            .groupBy(MONTH, AREA_TYPE, HOME)
            .agg(lit(BigDecimal.ONE).minus(sum(WEIGHT)).as(WEIGHT))
            .where(col(WEIGHT).gt(lit(0)))
            .withColumn(RESIDENCE, lit(ELSEWHERE));
    return Kept.of(parts.unionByName(rest));
  }

  /** The people of an LSOA stand in one line, practice after practice, and are shared out. */
  private static Dataset<Row> inSeveral(Dataset<Row> byHome, Dataset<Row> parts) {
    String registered = "registered_at";
    Dataset<Row> cells =
        byHome.withColumnRenamed(PRACTICE_CODE, registered).withColumnRenamed(HOME, PRACTICE_CODE);
    Dataset<Row> shares =
        parts.withColumnRenamed(HOME, PRACTICE_CODE).withColumnRenamed(RESIDENCE, AREA_CODE);
    Allocation.Line line = new Allocation.Line(List.of(), List.of(registered));
    return Allocation.share(cells, shares, PATIENTS, line)
        .groupBy(
            col(MONTH),
            col(registered).as(PRACTICE_CODE),
            col(AREA_TYPE).as(TYPE),
            col(AREA_CODE).as(RESIDENCE))
        .agg(sum(PATIENTS).as(PATIENTS));
  }

  private static Dataset<Row> residences(Dataset<Row> cells, Dataset<Row> areas) {
    Column residence =
        when(col(HOME).equalTo(UNKNOWN), lit(UNKNOWN))
            .otherwise(coalesce(col(RESIDENCE), lit(ELSEWHERE)));
    return cells
        .join(broadcast(areas), new String[] {MONTH, AREA_TYPE, HOME}, "left")
        .withColumn(RESIDENCE, residence)
        .groupBy(col(MONTH), col(PRACTICE_CODE), col(AREA_TYPE).as(TYPE), col(RESIDENCE))
        .agg(sum(PATIENTS).as(PATIENTS));
  }
}
