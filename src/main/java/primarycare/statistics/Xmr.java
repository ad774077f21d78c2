package primarycare.statistics;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;

/**
 * A statistical process control chart of single figures (XmR) by the rules of Making Data Count.
 *
 * <p>Group the rows by series and {@link #segment}, gather each group by {@link #series}, and
 * {@code inline} its {@link #points}: one row a month. Limits and rules never reach over a rebase.
 * A month without a figure needs a row with a null: it has no rule, breaks a run, and its moving
 * ranges are left out; a month without a row is not noticed. A figure that differs from mean or
 * limit only by what sums lose is on it. Units are those of the figures: take attendances per day,
 * for months differ in length. Source: NHS England, Making Data Count.
 *
 * @param limits how mean and limits are found
 */
public record Xmr(XmrLimits limits) {

  /** All points of a segment make its limits, with no moving range screened out. */
  public static final Xmr STANDARD = new Xmr(XmrLimits.STANDARD);

  private static final double ROUNDING = 1e-12;

  /** The number of a month's segment, INT from 0: each date begins another one. */
  public static Column segment(Column month, List<LocalDate> rebases) {
    Column segment = lit(0);
    for (LocalDate rebase : rebases) {
      segment = segment.plus(when(month.geq(lit(rebase)), lit(1)).otherwise(lit(0)));
    }
    return segment;
  }

  /** Aggregate: the points of a group in order of time, ARRAY of month and value. */
  public static Column series(Column month, Column value) {
    return sort_array(collect_list(struct(month.as("month"), Lists.number(value).as("value"))));
  }

  /**
   * The points of a series with its limits, ARRAY of STRUCT.
   *
   * <p>{@code month}, {@code value}, the fields of {@link XmrLimits#of}, {@code rule} ({@code
   * astronomical}, {@code trend}, {@code two of three}, {@code shift}; the first that holds, null
   * for common cause) and {@code variation} ({@code high} or {@code low}: the side of the mean, of
   * a trend whether it rises or falls; null for common cause).
   */
  public Column points(Column series) {
    return Lists.let(
        transform(series, point -> point.getField("value")),
        values ->
            Lists.let(
                limits.of(values),
                found ->
                    Lists.let(
                        rules(values, found),
                        all -> transform(series, (point, i) -> point(point, found, all, i)))));
  }

  /** A sum is not exact: what lies so near to mean or limit, for the series' size, is on it. */
  private static Column slack(Column values) {
    return array_max(transform(values, x -> abs(x))).multiply(lit(ROUNDING));
  }

  private static Column rules(Column values, Column limits) {
    return Lists.let(slack(values), slack -> rules(values, limits, slack));
  }

  private static Column rules(Column values, Column limits, Column slack) {
    Column sides = transform(values, x -> side(x, limits, "mean", "mean", slack));
    Column outside = transform(values, x -> side(x, limits, "lower", "upper", slack));
    Column beyond = transform(values, x -> side(x, limits, "near_lower", "near_upper", slack));
    return Lists.let(
        struct(sides.as("sides"), outside.as("outside"), beyond.as("beyond")),
        s ->
            struct(
                s.getField("outside").as("astronomical"),
                SpecialCause.trend(values).as("trend"),
                Lists.let(near(s), near -> SpecialCause.twoOfThree(near, s.getField("sides")))
                    .as("two of three"),
                SpecialCause.shift(s.getField("sides")).as("shift")));
  }

  /** Beyond the near limit, yet inside the process limit. */
  private static Column near(Column sides) {
    return transform(
        sides.getField("beyond"),
        (beyond, i) ->
            when(
                    beyond.notEqual(lit(0)).and(get(sides.getField("outside"), i).equalTo(lit(0))),
                    lit(1))
                .otherwise(lit(0)));
  }

  /** 1 above the upper, -1 below the lower bound, 0 between them, on one, or without a figure. */
  private static Column side(Column x, Column limits, String lower, String upper, Column slack) {
    return when(x.gt(limits.getField(upper).plus(slack)), lit(1))
        .when(x.lt(limits.getField(lower).minus(slack)), lit(-1))
        .otherwise(lit(0));
  }

  private static Column point(Column point, Column limits, Column rules, Column i) {
    Column rule = lit(null);
    Column sign = lit(0);
    for (String name : List.of("shift", "two of three", "trend", "astronomical")) {
      Column held = get(rules.getField(name), i);
      rule = when(held.notEqual(lit(0)), lit(name)).otherwise(rule);
      sign = when(held.notEqual(lit(0)), held).otherwise(sign);
    }
    Column variation =
        when(sign.equalTo(lit(1)), lit("high")).when(sign.equalTo(lit(-1)), lit("low"));
    return struct(
        point.getField("month"),
        point.getField("value"),
        limits.getField("mean"),
        limits.getField("lower"),
        limits.getField("near_lower"),
        limits.getField("near_upper"),
        limits.getField("upper"),
        limits.getField("trial"),
        rule.as("rule"),
        variation.as("variation"));
  }
}
