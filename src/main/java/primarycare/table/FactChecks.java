package primarycare.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.Casts;

/** Checks that facts, which tables count from, hold every row that was loaded. */
final class FactChecks {

  static final String HOLD = "facts of a file hold the rows loaded";

  private FactChecks() {}

  /**
   * @param facts rows of {@link primarycare.conform.ReferenceModel#factRows}
   */
  static Dataset<Row> of(Dataset<Row> facts) {
    Column isPublic = not(col(Intake.ABOUT_PEOPLE));
    return new Check(HOLD, true)
        .rows(
            facts,
            Casts.none(DataTypes.DateType),
            concat(col("source"), lit(": "), col("file")),
            coalesce(col("rows").equalTo(col("held")), lit(false)),
            when(isPublic, col("rows")),
            when(isPublic, col("held")),
            lit(""));
  }
}
