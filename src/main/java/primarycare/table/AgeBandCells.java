package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.conform.ReferenceModel.SCHEME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.BAND_ORDER;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import primarycare.conform.Dimension;
import primarycare.conform.ReferenceModel;

/** Attendances and registered patients by age band, every dimension by its number. */
final class AgeBandCells {

  static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();
  static final String SEX = Dimension.SEX.number();

  private static final String[] PATIENT_KEYS = {Periods.NUMBER, AREA, SEX, SCHEME, BAND_ORDER};

  private static final String[] KEYS = {Periods.NUMBER, AREA, DEPARTMENT, SEX, SCHEME, BAND_ORDER};

  private AgeBandCells() {}

  /**
   * One row per period, area, department group, sex and band of which there are patients or
   * attendances; beside them all attendances of the group, whatever the age.
   */
  static Dataset<Row> of(ReferenceModel model, Dataset<Row> periods) {
    return attendances(model, periods)
        .unionByName(patients(model, periods), true)
        .groupBy(columns(KEYS))
        .agg(
            coalesce(sum(ATTENDANCES), lit(0L)).as(ATTENDANCES),
            coalesce(max("allocated"), lit(false)).as("allocated"),
            sum("unlisted").as("unlisted"),
            sum("patients").as("patients"),
            sum("uncovered").as("uncovered"))
        .withColumn("all_ages_attendances", sum(ATTENDANCES).over(allAges()));
  }

  private static Dataset<Row> attendances(ReferenceModel model, Dataset<Row> periods) {
    Dataset<Row> monthly = inPeriods(model.visits().byArea(), model, periods);
    return Groups.andAll(Groups.andAll(monthly, Dimension.DEPARTMENT_GROUP), Dimension.SEX)
        .groupBy(columns(KEYS))
        .agg(
            sum(ATTENDANCES).as(ATTENDANCES),
            max("allocated").as("allocated"),
            sum("unlisted").as("unlisted"));
  }

  private static Dataset<Row> patients(ReferenceModel model, Dataset<Row> periods) {
    return Groups.inEveryDepartment(
        Groups.andAll(inPeriods(model.patients(), model, periods), Dimension.SEX)
            .groupBy(columns(PATIENT_KEYS))
            .agg(sum("patients").as("patients"), sum("uncovered").as("uncovered")));
  }

  /** The bands of one group in order, which leaves the rows nearly as they will be published. */
  private static WindowSpec allAges() {
    Column group =
        Packed.of(col(Periods.NUMBER), col(AREA), col(DEPARTMENT), col(SEX), col(SCHEME));
    return Window.partitionBy(group)
        .orderBy(BAND_ORDER)
        .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
  }

  private static Dataset<Row> inPeriods(
      Dataset<Row> monthly, ReferenceModel model, Dataset<Row> periods) {
    Dataset<Row> kinds =
        model.areaNames().select(col(AREA), col(AREA_TYPE).equalTo("practice").as("is_practice"));
    return Periods.of(monthly.join(broadcast(kinds), AREA), periods, col("is_practice"));
  }

  private static Column[] columns(String... names) {
    return Stream.of(names).map(name -> col(name)).toArray(Column[]::new);
  }
}
