package primarycare.formula;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.statistics.Xmr;
import primarycare.statistics.XmrLimits;

/**
 * XmR charts over columns.
 *
 * <p>Group the rows by series, gather each group by {@link #series}, and {@code inline} its {@link
 * #points}: one row a month. A month without a figure needs a row with a null; a month without a
 * row is not noticed.
 */
public final class Charts {

  private static final int VALUE = 1;

  private static final StructType POINT =
      new StructType()
          .add("month", DataTypes.DateType)
          .add("value", DataTypes.DoubleType)
          .add("mean", DataTypes.DoubleType)
          .add("lower", DataTypes.DoubleType)
          .add("upper", DataTypes.DoubleType)
          .add("trial", DataTypes.BooleanType)
          .add("rule", DataTypes.StringType)
          .add("variation", DataTypes.StringType);

  private Charts() {}

  /** Aggregate: the points of a group in order of time, ARRAY of month and value. */
  public static Column series(Column month, Column value) {
    return sort_array(collect_list(struct(month.as("month"), Numbers.asDouble(value).as("value"))));
  }

  /**
   * The points of a series with its limits, as {@link Xmr#points}: ARRAY of STRUCT of month, value,
   * mean, lower, upper, trial, rule and variation.
   */
  public static Column points(Column series) {
    return Numbers.ofArray(Charts::points, DataTypes.createArrayType(POINT), series);
  }

  private static List<Row> points(List<Row> series) {
    double[] values = Numbers.at(series, VALUE);
    XmrLimits limits = XmrLimits.of(values);
    List<Xmr.Point> points = Xmr.points(values, limits);
    return IntStream.range(0, values.length)
        .mapToObj(i -> row(series.get(i).get(0), points.get(i), limits))
        .toList();
  }

  private static Row row(Object month, Xmr.Point point, XmrLimits limits) {
    return RowFactory.create(
        month,
        Numbers.known(point.value()),
        Numbers.known(limits.mean()),
        Numbers.known(limits.lower()),
        Numbers.known(limits.upper()),
        limits.isTrial(),
        point.rule(),
        point.variation());
  }
}
