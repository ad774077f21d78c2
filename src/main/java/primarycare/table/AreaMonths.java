package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Dimension;
import primarycare.conform.ReferenceModel;

/** Attendances of each area but practices, month by month, every dimension by its number. */
final class AreaMonths {

  static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();

  private AreaMonths() {}

  /**
   * One row per month of which there are files, area that has practices then, and department group;
   * where nobody attended, 0.
   */
  static Dataset<Row> of(ReferenceModel model) {
    Dataset<Row> given = model.arrivals().months().where(col("given")).select(MONTH);
    Dataset<Row> attended = Groups.ofOneScheme(model);
    Dataset<Row> areas =
        model.areaNames().where(col(AREA_TYPE).notEqual(lit("practice"))).select(AREA);
    return filled(
        attended.join(broadcast(areas), AREA),
        model.areaMonths().join(broadcast(given), MONTH).join(broadcast(areas), AREA));
  }

  /**
   * @param attended rows of month, area, department group, attendances and whether allocated
   * @param present months and areas that are to have a row
   */
  static Dataset<Row> filled(Dataset<Row> attended, Dataset<Row> present) {
    Column some = lit(0L);
    Dataset<Row> groups =
        Groups.andAll(
            attended.select(MONTH, AREA, DEPARTMENT, ATTENDANCES, "allocated"),
            Dimension.DEPARTMENT_GROUP);
    return groups
        .unionByName(Groups.inEveryDepartment(present.select(MONTH, AREA)), true)
        .groupBy(MONTH, AREA, DEPARTMENT)
        .agg(
            coalesce(sum(ATTENDANCES), some).as(ATTENDANCES),
            coalesce(max("allocated"), lit(false)).as("allocated"));
  }
}
