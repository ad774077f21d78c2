package primarycare.formula;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import primarycare.statistics.Quantiles;

/** Areas in groups of like size, over columns. */
public final class Fifths {

  private Fifths() {}

  /** Window: the group from 1, which has the lowest values, as {@link Quantiles#ascending}. */
  public static Column ascending(Column value, int groups, Column... within) {
    WindowSpec all = Window.partitionBy(within);
    UDF2<Long, Long, Long> group =
        (rank, areas) -> {
          long found = Quantiles.group(rank, areas, groups);
          return found == 0 ? null : found;
        };
    Column rank = rank().over(all.orderBy(value.asc_nulls_last())).multiply(lit(1L));
    return when(
        value.isNotNull(), udf(group, DataTypes.LongType).apply(rank, count(value).over(all)));
  }
}
