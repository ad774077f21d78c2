package primarycare.table.appointment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import primarycare.figure.Column;
import primarycare.figure.Label;
import primarycare.statistics.Improvement;
import primarycare.statistics.Xmr;
import primarycare.statistics.XmrLimits;
import primarycare.table.column.ChartRule;
import primarycare.table.column.ProcessChart;
import primarycare.table.column.TrendVerdict;

/**
 * A month of the XmR chart of all appointments of an area, a weekday per 1,000 patients.
 *
 * <p>A month of which nothing is given breaks runs, and moving ranges leave it out.
 */
record AppointmentsChart(
    @Column(value = "Mean of the area's months.", unit = A_WEEKDAY, whenEmpty = NOT_ALL)
        Double processMean,
    @Column(value = "Lower process limit.", unit = A_WEEKDAY, whenEmpty = NO_LIMITS)
        Double processLower,
    @Column(value = "Upper process limit.", unit = A_WEEKDAY, whenEmpty = NO_LIMITS)
        Double processUpper,
    @Column(
            value = "Whether fewer than 13 months make the limits, which may then still move.",
            whenEmpty = NOT_ALL)
        Boolean trialLimits,
    @Label(
            figure = FIGURE,
            lower = ChartRule.LOWER,
            upper = ChartRule.UPPER,
            words = {Xmr.OUTSIDE, "", Xmr.OUTSIDE})
        @Column(value = ChartRule.RULES, whenEmpty = NO_RULE)
        String ruleBroken,
    @Label(
            figure = FIGURE,
            lower = ChartRule.LOWER,
            upper = ChartRule.UPPER,
            words = {"low", "*", "high"})
        @Column(
            value =
                "high or low: which way the rule is broken; more appointments are neither better"
                    + " nor worse by themselves.",
            whenEmpty = NO_RULE)
        String variation,
    TrendVerdict verdict) {

  static final String METHOD_OF_CHART = ProcessChart.METHOD_OF_CHART;
  static final String FIGURE = "appointments_a_weekday_per_1000";
  static final String A_WEEKDAY = "per 1,000 patients a weekday";
  static final String NOT_ALL = "the row is not of all appointments, or the area has no rate";
  static final String NO_LIMITS =
      "the area has fewer than two months with a rate that follow each other, or the row is not of"
          + " all appointments";
  static final String NO_RULE = "the month breaks no rule, or there are no limits";

  /** Of a row that is not of all appointments. */
  static final AppointmentsChart NONE =
      new AppointmentsChart(null, null, null, null, null, null, TrendVerdict.NONE);

  /**
   * The charts of an area by month, where any month has a rate.
   *
   * @param aWeekday per 1,000 patients, from the area's first month to its last; null for none
   */
  static Map<LocalDate, AppointmentsChart> of(SortedMap<LocalDate, Double> aWeekday) {
    List<LocalDate> months = List.copyOf(aWeekday.keySet());
    double[] values = aWeekday.values().stream().mapToDouble(AppointmentsChart::orNaN).toArray();
    XmrLimits limits = XmrLimits.of(values);
    Map<LocalDate, AppointmentsChart> charts = new HashMap<>();
    if (!Double.isNaN(limits.mean())) {
      List<Xmr.Point> points = Xmr.points(values, limits);
      TrendVerdict verdict = TrendVerdict.of(months, values, limits, Improvement.NEUTRAL);
      for (int i = 0; i < values.length; i++) {
        boolean isLast = i == values.length - 1;
        charts.put(months.get(i), of(limits, points.get(i), isLast ? verdict : TrendVerdict.NONE));
      }
    }
    return charts;
  }

  private static AppointmentsChart of(XmrLimits limits, Xmr.Point point, TrendVerdict verdict) {
    return new AppointmentsChart(
        limits.mean(),
        orNull(limits.lower()),
        orNull(limits.upper()),
        limits.isTrial(),
        point.rule(),
        point.variation(),
        verdict);
  }

  /** Days from Monday to Friday, bank holidays among them. */
  static long weekdays(LocalDate month) {
    return month
        .datesUntil(month.plusMonths(1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
        .count();
  }

  private static double orNaN(Double rate) {
    return rate == null ? Double.NaN : rate;
  }

  private static Double orNull(double number) {
    return Double.isNaN(number) ? null : (Double) number;
  }
}
