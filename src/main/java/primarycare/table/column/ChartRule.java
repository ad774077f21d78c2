package primarycare.table.column;

import primarycare.figure.Column;
import primarycare.figure.Label;
import primarycare.statistics.Xmr;

/** Which rule a month of a chart breaks, and which way. */
public record ChartRule(
    @Label(
            given = CHART + OF_RATES,
            figure = RATE,
            lower = LOWER,
            upper = UPPER,
            words = {Xmr.OUTSIDE, "", Xmr.OUTSIDE})
        @Label(
            given = CHART + OF_COUNTS,
            figure = A_DAY_ALONE,
            lower = LOWER,
            upper = UPPER,
            words = {Xmr.OUTSIDE, "", Xmr.OUTSIDE})
        @Column(value = RULES, whenEmpty = NO_RULE)
        String ruleBroken,
    @Label(
            given = CHART + OF_RATES,
            figure = RATE,
            lower = LOWER,
            upper = UPPER,
            words = {"low", "*", "high"})
        @Label(
            given = CHART + OF_COUNTS,
            figure = A_DAY_ALONE,
            lower = LOWER,
            upper = UPPER,
            words = {"low", "*", "high"})
        @Column(
            value =
                "high or low: which way the rule is broken; more attendances are neither better"
                    + " nor worse by themselves.",
            whenEmpty = NO_RULE)
        String variation) {

  static final ChartRule NONE = new ChartRule(null, null);

  /** The rules in the words of Making Data Count, the first that holds before the others. */
  public static final String RULES =
      "The first rule of special cause that holds: outside the process limits, six rises or falls"
          + " in a row, two of three near a process limit (beyond two thirds of the way to it),"
          + " seven in a row on one side of the mean.";

  public static final String LOWER = "process_lower";
  public static final String UPPER = "process_upper";

  static final String CHART = "chart_of=";
  static final String OF_RATES = ProcessChart.OF_RATES;
  static final String OF_COUNTS = ProcessChart.OF_COUNTS;
  static final String RATE = "attendances_a_day_per_1000";
  static final String A_DAY_ALONE = "attendances_a_day";
  static final String NO_RULE = "no rule is broken, or " + ProcessChart.REASON_SAYS;
}
