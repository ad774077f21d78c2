package primarycare.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.MONTH;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import primarycare.formula.Rates;
import primarycare.job.Month;
import primarycare.spec.Casts;
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

  static final ColumnSpec BASE_MONTH_COLUMN =
      ColumnSpec.attribute(
          BASE_MONTH,
          DataTypes.DateType,
          "The month whose figure is 100 in the index: the one that the job names, else the first"
              + " of the series.");

  /** The index, of what is told. */
  static ColumnSpec index(String what) {
    return ColumnSpec.amount(
        INDEX,
        DataTypes.DoubleType,
        "base month = 100",
        what + " as an index: " + Methods.INDEX.description() + ".");
  }

  /** Adds the base month and the index of a figure of each series. */
  Dataset<Row> index(Dataset<Row> rows, String figure, String... series) {
    WindowSpec months = of(series);
    Column base = max(when(col(MONTH).equalTo(col(BASE_MONTH)), col(figure))).over(months);
    return rows.withColumn(BASE_MONTH, coalesce(given(), min(MONTH).over(months)))
        .withColumn(INDEX, Rates.index(col(figure), base));
  }

  /** The month that the job names; null where it names none. */
  Column given() {
    return named.map(month -> lit(month.first())).orElseGet(() -> Casts.none(DataTypes.DateType));
  }

  private static WindowSpec of(String... series) {
    return Window.partitionBy(Stream.of(series).map(name -> col(name)).toArray(Column[]::new));
  }
}
