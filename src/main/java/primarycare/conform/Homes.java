package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static primarycare.conform.Flows.RESIDENCE;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.WEIGHT;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.Casts;
import primarycare.spec.Columns;
import primarycare.spec.Kept;

/**
 * Which area of each type an LSOA lies in, as at each month.
 *
 * <p>The look-up says so. Of sub-ICB locations and ICBs, which a look-up may give for all of
 * England, only those count that a practice of the job belongs to; of the other schemes, which are
 * the job's own, all do. An LSOA lies in the whole where it lies in any of these areas.
 */
final class Homes {

  static final String LSOA = "lsoa_code";

  private static final Object[] NATIONAL = {"sub_icb_location", "icb"};

  private final Dataset<Row> lookUp;
  private final Dataset<Row> memberships;
  private final Dataset<Row> types;
  private final Dataset<Row> areas;
  private final Dataset<Row> names;
  private final boolean areConverted;

  /**
   * @param lookUp rows of {@link LookUp}
   * @param memberships month, practice, area type and area
   * @param areConverted whether LSOAs may be placed by counterparts of another edition
   */
  Homes(Dataset<Row> lookUp, Dataset<Row> memberships, boolean areConverted) {
    this.lookUp = lookUp;
    this.areConverted = areConverted;
    this.memberships = memberships;
    this.types = anew(known());
    this.areas = anew(ofLsoas());
    this.names = anew(named());
  }

  /**
   * One row per month and area type that both the practices and the look-up know, and the whole.
   */
  Dataset<Row> types() {
    return types;
  }

  /**
   * One row per month, area type, LSOA and area of the type where its people live: their share, 1
   * but for an LSOA that is placed by its counterparts in several areas, or partly in none.
   */
  Dataset<Row> areas() {
    return areas;
  }

  /** Whether LSOAs may be placed by counterparts of another edition. */
  boolean areConverted() {
    return areConverted;
  }

  /** One row per area type and area: its name, by the practices' latest membership if they have. */
  Dataset<Row> names() {
    return names;
  }

  private Dataset<Row> known() {
    Dataset<Row> schemes = lookUp.select(AREA_TYPE).distinct();
    Dataset<Row> known = memberships.select(MONTH, AREA_TYPE).distinct();
    return known
        .join(broadcast(schemes), AREA_TYPE)
        .select(MONTH, AREA_TYPE)
        .unionByName(known.where(isWhole()));
  }

  private Dataset<Row> ofLsoas() {
    Dataset<Row> ours =
        memberships
            .select(
                col(MONTH).as(MONTH),
                col(AREA_TYPE).as(AREA_TYPE),
                col(AREA_CODE).as(AREA_CODE),
                lit(true).as("ours"))
            .distinct();
    Dataset<Row> known =
        lookUp
            .join(broadcast(types.where(not(isWhole()))), AREA_TYPE)
            .join(broadcast(ours), new String[] {MONTH, AREA_TYPE, AREA_CODE}, "left")
            .where(not(col(AREA_TYPE).isin(NATIONAL)).or(coalesce(col("ours"), lit(false))))
            .select(
                col(MONTH),
                col(AREA_TYPE),
                col(LSOA),
                col(AREA_CODE).as(RESIDENCE),
                col(LookUp.BY),
                col(WEIGHT));
    Dataset<Row> whole =
        known
            .select(MONTH, LSOA, LookUp.BY, WEIGHT)
            .distinct()
            .select(
                col(MONTH),
                lit(Columns.ALL).as(AREA_TYPE),
                col(LSOA),
                lit(Columns.ALL).as(RESIDENCE),
                col(LookUp.BY),
                col(WEIGHT));
    return known
        .unionByName(whole)
        .groupBy(MONTH, AREA_TYPE, LSOA, RESIDENCE)
        .agg(least(sum(WEIGHT), lit(BigDecimal.ONE)).as(WEIGHT));
  }

  private Dataset<Row> named() {
    Dataset<Row> ofPractices =
        memberships.select(
            col(AREA_TYPE), col(AREA_CODE), lit(1).as("by"), col(MONTH), col(AREA_NAME));
    Dataset<Row> ofLookUp =
        lookUp.select(
            col(AREA_TYPE),
            col(AREA_CODE),
            lit(0).as("by"),
            Casts.none(DataTypes.DateType).as(MONTH),
            coalesce(col(AREA_NAME), col(AREA_CODE)).as(AREA_NAME));
    return ofPractices
        .unionByName(ofLookUp)
        .groupBy(AREA_TYPE, AREA_CODE)
        .agg(max(struct("by", MONTH, AREA_NAME)).as("latest"))
        .select(col(AREA_TYPE), col(AREA_CODE), col("latest." + AREA_NAME).as(AREA_NAME));
  }

  /**
   * Cut from what it is made of, with columns of its own: these frames are joined to each other.
   */
  private static Dataset<Row> anew(Dataset<Row> rows) {
    Column[] columns =
        Stream.of(rows.columns()).map(name -> col(name).as(name)).toArray(Column[]::new);
    return Kept.of(rows.select(columns));
  }

  private static Column isWhole() {
    return col(AREA_TYPE).equalTo(lit(Columns.ALL));
  }
}
