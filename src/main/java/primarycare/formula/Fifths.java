package primarycare.formula;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.statistics.Inequality;
import primarycare.statistics.Quantiles;

/** Areas in groups of like size, and inequality between groups, over columns. */
public final class Fifths {

  private static final StructType INDEXES =
      new StructType()
          .add("slope", DataTypes.DoubleType)
          .add("slope_variance", DataTypes.DoubleType)
          .add("relative", DataTypes.DoubleType)
          .add("log_variance", DataTypes.DoubleType);

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

  /**
   * Aggregate: what both indexes of inequality are made of, a STRUCT, as {@link Inequality#of}.
   *
   * @param order of the groups, of any type, the most deprived first
   */
  public static Column inequality(Column order, Column events, Column population) {
    Column group =
        struct(
            order.as("order"),
            Numbers.asDouble(events).as("events"),
            Numbers.asDouble(population).as("population"));
    return Numbers.ofArray(Fifths::inequality, INDEXES, sort_array(collect_list(group)));
  }

  private static Row inequality(List<Row> sorted) {
    List<Inequality.Group> groups = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Row row = sorted.get(i);
      boolean ties = i > 0 && Objects.equals(row.get(0), sorted.get(i - 1).get(0));
      double order = ties ? groups.get(i - 1).order() : i;
      groups.add(new Inequality.Group(order, Numbers.at(row, 1), Numbers.at(row, 2)));
    }
    Inequality found = Inequality.of(groups);
    return RowFactory.create(
        Numbers.known(found.slope()),
        Numbers.known(found.slopeVariance()),
        Numbers.known(found.relative()),
        Numbers.known(found.logVariance()));
  }

  /** Slope index of what {@link #inequality} gave, as {@link Inequality#slope}. */
  public static Column slope(Column fitted, Inequality.Part part, double multiplier) {
    return Numbers.number(
        (slope, variance) ->
            new Inequality(slope, variance, Double.NaN, Double.NaN).slope(part, multiplier),
        fitted.getField("slope"),
        fitted.getField("slope_variance"));
  }

  /** Relative index of what {@link #inequality} gave, as {@link Inequality#relative}. */
  public static Column relative(Column fitted, Inequality.Part part) {
    return Numbers.number(
        (relative, variance) ->
            new Inequality(Double.NaN, Double.NaN, relative, variance).relative(part),
        fitted.getField("relative"),
        fitted.getField("log_variance"));
  }
}
