package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.AGE_BAND_SCHEME;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.BAND_ORDER;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.NOT_KNOWN;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.SEX;
import static primarycare.spec.Columns.WEIGHT;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.spec.Columns;

/** A&E attendances that count, by month, practice of registration, department, sex and age. */
final class Attendances {

  static final String DEPARTMENT_TYPE = "department_type";

  private Attendances() {}

  /** One row a month, practice code as given, department type, sex and age: attendances. */
  static Dataset<Row> cells(Dataset<Row> rows) {
    return rows.groupBy(
            trunc(col("arrival_date"), "MM").as(MONTH),
            col("gp_practice_code").as(PRACTICE_CODE),
            coalesce(col(DEPARTMENT_TYPE), lit(NOT_KNOWN)).as(DEPARTMENT_TYPE),
            coalesce(col(SEX), lit(NOT_KNOWN)).as(SEX),
            coalesce(col("age_at_arrival"), lit(AgeBandFrames.NO_AGE)).as("age"))
        .agg(count(lit(1)).as(ATTENDANCES));
  }

  /**
   * One row a month, area, department type, sex and age band: attendances of the area's practices,
   * whether some were given to it by weight, and how many are of practices without a list.
   *
   * <p>Every area type holds every attendance of the month: those of nobody's practice, or of a
   * practice elsewhere, are areas of their own.
   *
   * @param ages rows of {@link AgeBandFrames#ages}
   */
  static Dataset<Row> byArea(Dataset<Row> cells, Organisations places, Dataset<Row> ages) {
    Dataset<Row> known =
        places.knownPractices().select(col(MONTH), col(PRACTICE_CODE), col(ReferenceModel.IN_AREA));
    Dataset<Row> listed =
        places.listSizesByMonth().select(col(MONTH), col(PRACTICE_CODE), lit(true).as("listed"));
    String[] practice = {MONTH, PRACTICE_CODE};
    Dataset<Row> banded =
        cells
            .join(broadcast(places.months().select(MONTH)), MONTH)
            .join(broadcast(known), practice, "left")
            .join(broadcast(listed), practice, "left")
            .withColumn(PRACTICE_CODE, Registration.place())
            .join(broadcast(ages), "age")
            .groupBy(
                MONTH, PRACTICE_CODE, DEPARTMENT_TYPE, SEX, AGE_BAND_SCHEME, AGE_BAND, BAND_ORDER)
            .agg(
                sum(ATTENDANCES).as(ATTENDANCES),
                max(coalesce(col("listed"), lit(false))).as("listed"));
    Allocation.Line line =
        new Allocation.Line(List.of(AGE_BAND_SCHEME), List.of(DEPARTMENT_TYPE, SEX, BAND_ORDER));
    return Allocation.share(banded, everywhere(places.memberships()), ATTENDANCES, line)
        .groupBy(
            MONTH,
            AREA_TYPE,
            AREA_CODE,
            DEPARTMENT_TYPE,
            SEX,
            AGE_BAND_SCHEME,
            AGE_BAND,
            BAND_ORDER)
        .agg(
            sum(ATTENDANCES).as(ATTENDANCES),
            max(Allocation.ALLOCATED).as(Allocation.ALLOCATED),
            sum(when(col("listed"), lit(0L)).otherwise(col(ATTENDANCES))).as("unlisted"));
  }

  /**
   * One row a month, area, sex and age band: registered patients of its practices, and how many of
   * their lists cannot give the band.
   *
   * @param bands rows of {@link Registrations#byBand}
   */
  static Dataset<Row> patients(Dataset<Row> bands, Organisations places) {
    Dataset<Row> months =
        places.months().select(col(MONTH), col(Columns.LIST_EXTRACT_DATE).as(Columns.EXTRACT_DATE));
    Allocation.Line line = new Allocation.Line(List.of(AGE_BAND_SCHEME), List.of(SEX, BAND_ORDER));
    Column uncovered = when(col("patients").isNull(), lit(1L)).otherwise(lit(0L));
    Dataset<Row> cells = bands.join(broadcast(months), Columns.EXTRACT_DATE);
    return Allocation.share(cells, places.memberships(), "patients", line)
        .groupBy(MONTH, AREA_TYPE, AREA_CODE, SEX, AGE_BAND_SCHEME, AGE_BAND, BAND_ORDER)
        .agg(sum("patients").as("patients"), sum(uncovered).as("uncovered"));
  }

  /** The memberships, and in every area type the places of those who are of no practice here. */
  private static Dataset<Row> everywhere(Dataset<Row> memberships) {
    Dataset<Row> others =
        memberships
            .select(MONTH, AREA_TYPE)
            .distinct()
            .withColumn("place", explode(Registration.places()))
            .select(
                col(MONTH),
                col("place.code").as(PRACTICE_CODE),
                col(AREA_TYPE),
                col("place.code").as(AREA_CODE),
                col("place.name").as(AREA_NAME),
                lit(BigDecimal.ONE).as(WEIGHT));
    return memberships.unionByName(others);
  }

  /** One row an area: its name, the latest where it changed. */
  static Dataset<Row> names(Dataset<Row> memberships) {
    return everywhere(memberships)
        .groupBy(AREA_TYPE, AREA_CODE)
        .agg(max(struct(MONTH, AREA_NAME)).as("latest"))
        .select(col(AREA_TYPE), col(AREA_CODE), col("latest." + AREA_NAME).as(AREA_NAME));
  }
}
