package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The people behind attendances, as far as records carry a key of the person. */
public final class Attenders {

  /** A number that stands for one person; null where the record has no key. */
  public static final String PERSON = "person";

  private Attenders() {}

  /** One row per month, practice code as given, department group and person: attendances. */
  static Dataset<Row> cells(Dataset<Row> rows) {
    return rows.groupBy(
            trunc(col("arrival_date"), "MM").as(MONTH),
            col("gp_practice_code").as(PRACTICE_CODE),
            Dimension.DEPARTMENT_GROUP.number(col("department_type")).as(Attendances.DEPARTMENT),
            when(col("person_key").isNotNull(), xxhash64(col("person_key"))).as(PERSON))
        .agg(count(lit(1)).as(ATTENDANCES));
  }
}
