package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.WEIGHT;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A&E attendances that count, by month, practice of registration, department, sex and age. */
final class Attendances {

  static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();

  private Attendances() {}

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
}
