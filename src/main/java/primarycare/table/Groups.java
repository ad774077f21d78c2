package primarycare.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.SEX;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.spec.Columns;

/** Dimensions of attendances that have a row for all of them beside a row for each. */
final class Groups {

  /** Department groups: a type 3 visit may be a diversion from type 1 that worked. */
  static final List<String> DEPARTMENTS = List.of("type 1", "type 2", "type 3 and 4", Columns.ALL);

  static final String DEPARTMENT_DESCRIPTION =
      "type 1, type 2, type 3 and 4, or all, which also holds departments whose type is not known.";

  private Groups() {}

  /** Each row once for its department group, and once for all. */
  static Dataset<Row> byDepartment(Dataset<Row> rows) {
    Column type = col("department_type");
    Column group =
        when(type.equalTo("01"), lit(DEPARTMENTS.get(0)))
            .when(type.equalTo("02"), lit(DEPARTMENTS.get(1)))
            .when(type.isin("03", "04"), lit(DEPARTMENTS.get(2)));
    return rows.withColumn(DEPARTMENT_GROUP, explode(array(group, lit(Columns.ALL))))
        .where(col(DEPARTMENT_GROUP).isNotNull());
  }

  /** Each row in every department group: patients have no department. */
  static Dataset<Row> inEveryDepartment(Dataset<Row> rows) {
    Column[] groups = DEPARTMENTS.stream().map(group -> lit(group)).toArray(Column[]::new);
    return rows.withColumn(DEPARTMENT_GROUP, explode(array(groups)));
  }

  /** Each row once for its sex, and once for all. */
  static Dataset<Row> bySex(Dataset<Row> rows) {
    return rows.withColumn(SEX, explode(array(col(SEX), lit(Columns.ALL))));
  }
}
