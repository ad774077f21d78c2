package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import primarycare.spec.Casts;

/**
 * Shares a whole number of people among areas by weight, in whole people, losing none.
 *
 * <p>Largest remainder: each area takes the whole part of its share, and what is left goes one by
 * one to the largest remainders, ties by area code.
 */
final class Allocation {

  private Allocation() {}

  /**
   * Replaces {@code people} by the share of each row.
   *
   * @param within columns that name one shared total; their weights sum to 1
   */
  static Dataset<Row> share(
      Dataset<Row> rows, String people, String weight, List<String> within, String tie) {
    Column[] total = within.stream().map(c -> col(c)).toArray(Column[]::new);
    WindowSpec all = Window.partitionBy(total);
    WindowSpec byRemainder = all.orderBy(col("remainder").desc(), col(tie));
    Column left = col(people).minus(sum(col("whole")).over(all));
    Column extra = Casts.toOne(row_number().over(byRemainder).leq(col("left")));
    return rows.withColumn("share", col(people).multiply(col(weight)))
        .withColumn("whole", floor(col("share")))
        .withColumn("remainder", col("share").minus(col("whole")))
        .withColumn("left", coalesce(left, lit(0)))
        .withColumn(people, col("whole").plus(extra))
        .drop("share", "whole", "remainder", "left");
  }
}
