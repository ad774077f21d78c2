package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.spec.Columns;

/** List sizes: registered patients of each practice at each extract date. */
final class Registrations {

  private Registrations() {}

  /**
   * One row a practice and extract date: the sum of the cells by sex and age where the list has
   * them, else the total it gives.
   */
  static Dataset<Row> listSizes(Dataset<Row> registered) {
    Column total = col("sex").equalTo(lit(Columns.ALL)).and(col("age_band").equalTo(Columns.ALL));
    Column patients = col("number_of_patients");
    return registered
        .groupBy(PRACTICE_CODE, EXTRACT_DATE)
        .agg(
            coalesce(sum(when(total, null).otherwise(patients)), sum(when(total, patients)))
                .as(REGISTERED_PATIENTS));
  }
}
