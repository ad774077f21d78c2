package primarycare.table;

import java.util.Optional;
import org.apache.spark.sql.types.DataTypes;
import primarycare.job.Month;
import primarycare.spec.ColumnSpec;
import primarycare.statistics.Methods;

/**
 * The month whose figure is 100 in an index.
 *
 * @param named the one that the job names; else the first month of each series
 */
record BaseMonth(Optional<Month> named) {

  static final String BASE_MONTH = "base_month";
  static final String INDEX = "index_of_base_month";

  /** The index, of what is told. */
  static ColumnSpec index(String what) {
    return ColumnSpec.amount(
        INDEX,
        DataTypes.DoubleType,
        "base month = 100",
        what + " as an index: " + Methods.INDEX.description() + ".");
  }
}
