package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.AgeBandFrames.SCHEME;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.BAND_ORDER;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.WEIGHT;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A&E attendances that count, by month, practice of registration, department, sex and age. */
final class Attendances {

  static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();
  static final String SEX = Dimension.SEX.number();

  private Attendances() {}

  /**
   * One row per month, practice code as given, department group, sex and age: attendances; of a
   * practice that areas share, also one for each LSOA where patients live.
   *
   * @param attended rows of {@link Attended#records}
   */
  static Dataset<Row> cells(Dataset<Row> attended) {
    return attended
        .groupBy(MONTH, PRACTICE_CODE, DEPARTMENT, SEX, Attended.AGE, Allocation.LSOA)
        .agg(sum(ATTENDANCES).as(ATTENDANCES))
        .where(col(ATTENDANCES).gt(lit(0)));
  }

  /**
   * The areas of schemes in which LSOAs lie: area type, LSOA and area. One that a conversion puts
   * in several, or partly in none, is in none for certain.
   */
  static Dataset<Row> homes(RelationalRules rules) {
    return certain(LookUp.of(rules));
  }

  static Dataset<Row> certain(Dataset<Row> lookUp) {
    return lookUp
        .groupBy(AREA_TYPE, Allocation.LSOA, AREA_CODE)
        .agg(sum(WEIGHT).as(WEIGHT))
        .where(col(WEIGHT).equalTo(lit(1)))
        .drop(WEIGHT);
  }

  /**
   * One row per month, area, department group, sex and age band: attendances of the area's
   * practices, whether some were given to it by weight, and how many are of practices without a
   * list.
   *
   * <p>Every area type holds every attendance of the month: those of nobody's practice, or of a
   * practice elsewhere, are areas of their own.
   *
   * @param successors month, practice that exists no more, and the one that stands for it
   * @param ages rows of {@link AgeBandFrames#ages}
   * @param homes area type, LSOA and area
   */
  static Dataset<Row> byArea(
      Dataset<Row> cells,
      Organisations places,
      Dataset<Row> successors,
      Areas areas,
      Dataset<Row> ages,
      Dataset<Row> homes) {
    Dataset<Row> banded =
        placed(cells, places, successors)
            .join(broadcast(ages), "age")
            .groupBy(MONTH, PRACTICE_CODE, DEPARTMENT, SEX, SCHEME, BAND_ORDER, Allocation.LSOA)
            .agg(
                sum(ATTENDANCES).as(ATTENDANCES),
                max(coalesce(col("listed"), lit(false))).as("listed"));
    Allocation.Line line =
        new Allocation.Line(List.of(SCHEME), List.of(DEPARTMENT, SEX, BAND_ORDER));
    return Allocation.share(banded, areas.members(), homes, ATTENDANCES, line)
        .groupBy(MONTH, Areas.NUMBER, DEPARTMENT, SEX, SCHEME, BAND_ORDER)
        .agg(
            sum(ATTENDANCES).as(ATTENDANCES),
            max(Allocation.ALLOCATED).as(Allocation.ALLOCATED),
            sum(when(col("listed"), lit(0L)).otherwise(col(ATTENDANCES))).as("unlisted"));
  }

  /**
   * Cells of the months at hand by the practice of the area that they belong to, or the place of
   * people without one; and whether the practice is on the list of its month, or null.
   */
  static Dataset<Row> placed(Dataset<Row> cells, Organisations places, Dataset<Row> successors) {
    Dataset<Row> known =
        places.knownPractices().select(col(MONTH), col(PRACTICE_CODE), col(ReferenceModel.IN_AREA));
    Dataset<Row> listed =
        places.listSizesByMonth().select(col(MONTH), col(PRACTICE_CODE), lit(true).as("listed"));
    String[] practice = {MONTH, PRACTICE_CODE};
    return cells
        .join(broadcast(places.months().select(MONTH)), MONTH)
        .join(broadcast(successors), practice, "left")
        .withColumn(PRACTICE_CODE, coalesce(col("successor_code"), col(PRACTICE_CODE)))
        .join(broadcast(known), practice, "left")
        .join(broadcast(listed), practice, "left")
        .withColumn(PRACTICE_CODE, Registration.place());
  }

  /**
   * One row per month, area, sex and age band: registered patients of its practices, and how many
   * of their lists cannot give the band.
   *
   * @param bands rows of {@link Registrations#byBand}
   */
  static Dataset<Row> patients(Dataset<Row> bands, Organisations places, Areas areas) {
    Dataset<Row> months =
        places.months().select(col(MONTH), col(LIST_EXTRACT_DATE).as(EXTRACT_DATE));
    Allocation.Line line = new Allocation.Line(List.of(SCHEME), List.of(SEX, BAND_ORDER));
    Column uncovered = when(col("patients").isNull(), lit(1L)).otherwise(lit(0L));
    Dataset<Row> cells = bands.join(broadcast(months), EXTRACT_DATE);
    return Allocation.share(cells, areas.members(), "patients", line)
        .groupBy(MONTH, Areas.NUMBER, SEX, SCHEME, BAND_ORDER)
        .agg(sum("patients").as("patients"), sum(uncovered).as("uncovered"));
  }
}
