package primarycare.statistics;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * The rules of Making Data Count over a series of points.
 *
 * <p>Each takes arrays in order of time and gives an array of INT, one a point: 1 where the rule
 * holds upwards, -1 downwards, 0 where it does not hold. A point on the mean has side 0 and breaks
 * a run, as does a missing one. Source: NHS England, Making Data Count.
 */
final class SpecialCause {

  private static final int RUN = 7;
  private static final int WINDOW = 3;

  private SpecialCause() {}

  /** Points of a run of seven on one side of the mean. */
  static Column shift(Column sides) {
    return Lists.let(endsOfRuns(sides, RUN), ends -> partOf(ends, RUN));
  }

  /** Points of a run of seven in which each of six steps rises, or each falls. */
  static Column trend(Column values) {
    return Lists.let(endsOfTrends(values), ends -> partOf(ends, RUN));
  }

  /** Points near a limit, of a window of three on one side with at least two such. */
  static Column twoOfThree(Column near, Column sides) {
    return Lists.let(
        windowsOfThree(near, sides),
        held -> transform(held, (side, i) -> side.multiply(get(near, i))));
  }

  /** All points of a window of three on one side with at least two near a limit. */
  static Column windowsOfThree(Column near, Column sides) {
    Column ends =
        transform(
            endsOfRuns(sides, WINDOW), (side, i) -> when(total(near, i, WINDOW).geq(lit(2)), side));
    return Lists.let(ends, held -> partOf(held, WINDOW));
  }

  /** The last points of trends. */
  static Column endsOfTrends(Column values) {
    Column steps = transform(values, (x, i) -> sign(x.minus(get(values, i.minus(lit(1))))));
    return Lists.let(steps, held -> endsOfRuns(held, RUN - 1));
  }

  /** The last points of runs of so many equal signs. */
  static Column endsOfRuns(Column signs, int length) {
    return transform(
        signs,
        (sign, i) ->
            when(abs(total(signs, i, length)).equalTo(lit(length)), sign).otherwise(lit(0)));
  }

  /** Points of the runs of such a length whose last points are given. */
  static Column partOf(Column ends, int length) {
    return transform(
        ends,
        (end, i) ->
            Lists.let(
                slice(ends, i.plus(lit(1)), lit(length)),
                next ->
                    when(array_contains(next, 1), lit(1))
                        .when(array_contains(next, -1), lit(-1))
                        .otherwise(lit(0))));
  }

  /** 1 or -1; null of neither, which is in no run. */
  private static Column sign(Column difference) {
    return when(difference.gt(lit(0)), lit(1)).when(difference.lt(lit(0)), lit(-1));
  }

  /** The sum of an element and those before it; null where there are not so many. */
  private static Column total(Column numbers, Column last, int length) {
    Column window = slice(numbers, last.minus(lit(length - 2)), lit(length));
    return when(last.geq(lit(length - 1)), aggregate(window, lit(0), Column::plus));
  }
}
