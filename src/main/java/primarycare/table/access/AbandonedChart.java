package primarycare.table.access;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import primarycare.figure.Column;
import primarycare.figure.Label;
import primarycare.statistics.Improvement;
import primarycare.statistics.Xmr;
import primarycare.statistics.XmrLimits;
import primarycare.table.column.ChartRule;
import primarycare.table.column.TrendVerdict;

/**
 * A month of the XmR chart of an area's abandoned calls.
 *
 * <p>A month of which nothing is given breaks runs, and moving ranges leave it out.
 */
record AbandonedChart(
    @Column(
            value = "Mean of abandoned_percent over the area's months.",
            unit = "%",
            whenEmpty = Nhs111Calls.NO_SHARE)
        Double processMean,
    @Column(value = "Lower process limit.", unit = "%", whenEmpty = NO_LIMITS) Double processLower,
    @Column(value = "Upper process limit.", unit = "%", whenEmpty = NO_LIMITS) Double processUpper,
    @Column("Whether fewer than 13 months make the limits, which may then still move.")
        boolean trialLimits,
    @Label(
            figure = PERCENT,
            lower = ChartRule.LOWER,
            upper = ChartRule.UPPER,
            words = {Xmr.OUTSIDE, "", Xmr.OUTSIDE})
        @Column(value = ChartRule.RULES, whenEmpty = NO_RULE)
        String ruleBroken,
    @Label(
            figure = PERCENT,
            lower = ChartRule.LOWER,
            upper = ChartRule.UPPER,
            words = {"improvement", "*", "concern"})
        @Column(
            value =
                "improvement or concern: which way the rule is broken; fewer abandoned calls are"
                    + " better.",
            whenEmpty = NO_RULE)
        String variation,
    TrendVerdict verdict) {

  static final String PERCENT = "abandoned_percent";
  static final String NO_LIMITS = "the area has fewer than two months with a percentage";
  static final String NO_RULE = "the month breaks no rule, or has no percentage";

  private static final double WHOLE = 100;

  /** The charts of the months of an area. */
  static Map<LocalDate, AbandonedChart> of(List<StatedCalls> rows) {
    SortedMap<LocalDate, Double> given = new TreeMap<>();
    rows.forEach(row -> given.put(row.month(), row.percent()));
    List<LocalDate> months =
        given.firstKey().datesUntil(given.lastKey().plusDays(1), Period.ofMonths(1)).toList();
    double[] values = months.stream().mapToDouble(month -> orNaN(given.get(month))).toArray();
    XmrLimits limits = XmrLimits.of(values);
    List<Xmr.Point> points = Xmr.points(values, limits);
    Map<LocalDate, AbandonedChart> charts = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      boolean isLast = i == values.length - 1;
      charts.put(
          months.get(i),
          of(
              limits,
              points.get(i),
              isLast
                  ? TrendVerdict.of(months, values, limits, Improvement.DECREASE)
                  : TrendVerdict.NONE));
    }
    return charts;
  }

  private static AbandonedChart of(XmrLimits limits, Xmr.Point point, TrendVerdict verdict) {
    return new AbandonedChart(
        orNull(limits.mean()),
        orNull(Math.max(0, limits.lower())),
        orNull(Math.min(WHOLE, limits.upper())),
        limits.isTrial(),
        point.rule(),
        Improvement.DECREASE.variation(point.variation()),
        verdict);
  }

  private static double orNaN(Double percent) {
    return percent == null ? Double.NaN : percent;
  }

  private static Double orNull(double number) {
    return Double.isNaN(number) ? null : (Double) number;
  }
}
