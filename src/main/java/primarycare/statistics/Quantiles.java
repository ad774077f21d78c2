package primarycare.statistics;

import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Areas in groups of like size by their value, such as fifths.
 *
 * <p>Of n areas with a value and m groups, the area of rank r is in group m + 1 - ceil((n + 1 - r)
 * m / n). Areas of equal value share the better-ranked group. Null without a value, and for all
 * where n is below m. Source: PHEindicatormethods, in whole numbers, because its division of
 * doubles misplaces areas where n / m is inexact.
 */
public final class Quantiles {

  private Quantiles() {}

  /** Window: the group from 1, which has the lowest values, to {@code groups}. */
  public static Column ascending(Column value, int groups, Column... within) {
    return of(value, value.asc_nulls_last(), groups, within);
  }

  /** Window: the group from 1, which has the highest values, to {@code groups}. */
  public static Column descending(Column value, int groups, Column... within) {
    return of(value, value.desc_nulls_last(), groups, within);
  }

  private static Column of(Column value, Column order, int groups, Column... within) {
    WindowSpec all = Window.partitionBy(within);
    Column areas = count(value).over(all);
    Column rank = rank().over(all.orderBy(order));
    Column fromLast = areas.plus(lit(1)).minus(rank).multiply(lit(groups));
    return when(
        value.isNotNull().and(areas.geq(lit(groups))),
        lit(groups + 1).minus(ceil(fromLast.divide(areas))));
  }
}
