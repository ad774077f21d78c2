package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Dimension;
import primarycare.conform.ReferenceModel;

/** Attendances and registered patients by practice, every dimension by its number. */
final class PracticeCells {

  static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();

  private static final String[] KEYS = {Periods.NUMBER, AREA, DEPARTMENT};

  private PracticeCells() {}

  /** One row per period, practice or place without one, and department group. */
  static Dataset<Row> of(ReferenceModel model, Dataset<Row> periods) {
    return attendances(model, periods)
        .unionByName(patients(model, periods), true)
        .groupBy(columns(KEYS))
        .agg(
            coalesce(sum(ATTENDANCES), lit(0L)).as(ATTENDANCES),
            sum("unlisted").as("unlisted"),
            sum("patients").as("patients"));
  }

  /** One row per practice of any month, and a place of people without one: its number and name. */
  static Dataset<Row> practices(ReferenceModel model) {
    return model
        .areaNames()
        .where(isPractice())
        .select(col(AREA), col(AREA_CODE).as(PRACTICE_CODE), col(AREA_NAME).as(PRACTICE_NAME));
  }

  private static Dataset<Row> attendances(ReferenceModel model, Dataset<Row> periods) {
    Dataset<Row> monthly =
        Groups.ofOneScheme(model).join(broadcast(practices(model).select(AREA)), AREA);
    return Groups.andAll(Periods.of(monthly, periods, lit(true)), Dimension.DEPARTMENT_GROUP)
        .groupBy(columns(KEYS))
        .agg(sum(ATTENDANCES).as(ATTENDANCES), sum("unlisted").as("unlisted"));
  }

  private static Dataset<Row> patients(ReferenceModel model, Dataset<Row> periods) {
    Dataset<Row> listed =
        model
            .arrivals()
            .areas()
            .where(isPractice())
            .select(MONTH, PRACTICE_CODE, REGISTERED_PATIENTS)
            .join(broadcast(practices(model).select(AREA, PRACTICE_CODE)), PRACTICE_CODE);
    return Groups.inEveryDepartment(
        Periods.of(listed, periods, lit(true))
            .groupBy(Periods.NUMBER, AREA)
            .agg(sum(REGISTERED_PATIENTS).as("patients")));
  }

  private static Column[] columns(String... names) {
    return Stream.of(names).map(name -> col(name)).toArray(Column[]::new);
  }

  private static Column isPractice() {
    return col(AREA_TYPE).equalTo("practice");
  }
}
