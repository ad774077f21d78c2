package primarycare.table;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Dimension;

/** Dimensions of attendances that have a row for all of them beside a row for each. */
final class Groups {

  static final String DEPARTMENT_DESCRIPTION =
      String.join(", ", Dimension.DEPARTMENT_GROUP.labels())
          + "; all also holds departments whose type is not known.";

  private Groups() {}

  /** Each row once for its value of a dimension, and once for all. */
  static Dataset<Row> andAll(Dataset<Row> rows, Dimension dimension) {
    String number = dimension.number();
    return rows.withColumn(number, dimension.andAll(col(number)));
  }

  /** Each row in every department group: patients have no department. */
  static Dataset<Row> inEveryDepartment(Dataset<Row> rows) {
    Dimension groups = Dimension.DEPARTMENT_GROUP;
    return rows.withColumn(groups.number(), groups.every());
  }
}
