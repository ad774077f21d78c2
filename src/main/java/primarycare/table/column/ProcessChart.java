package primarycare.table.column;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Shown;
import primarycare.job.Month;
import primarycare.statistics.Improvement;
import primarycare.statistics.Xmr;
import primarycare.statistics.XmrLimits;

/**
 * A month of an XmR chart of counts a day: limits and rules of the counts that are shown; or why
 * there are neither.
 *
 * <p>Each series is cut into segments at the months that the job names and nowhere else. A segment
 * in which a month is suppressed has no limits, nor rules, for they tell of its neighbours too. A
 * month of which nothing is given has none itself: moving ranges leave it out, and runs break
 * there.
 */
public record ProcessChart(
    @Column(
            "First month of the segment from which mean and limits are made: the first of the"
                + " series, or that of a rebase that the job names.")
        LocalDate limitsFrom,
    @Column(
            value = "Mean attendances per day of the segment.",
            unit = A_DAY,
            whenEmpty = REASON_SAYS)
        Double processMean,
    @Column(
            value = "Lower process limit; may be below 0 although counts cannot.",
            unit = A_DAY,
            whenEmpty = REASON_SAYS)
        Double processLower,
    @Column(value = "Upper process limit.", unit = A_DAY, whenEmpty = REASON_SAYS)
        Double processUpper,
    @Column(
            value = "Whether fewer than 13 months make the limits, which may then still move.",
            whenEmpty = REASON_SAYS)
        Boolean trialLimits,
    @Column(value = RULES, whenEmpty = NO_RULE) String ruleBroken,
    @Column(
            value =
                "high or low: which way the rule is broken; more attendances are neither better"
                    + " nor worse by themselves.",
            whenEmpty = NO_RULE)
        String variation,
    @Column(value = "Why there are neither limits nor rules.", whenEmpty = "there are limits")
        String noLimitsReason) {

  public static final String METHOD_OF_CHART =
      "mean and process limits at 2.66 mean moving ranges, with four rules of special cause (NHS"
          + " England, Making Data Count, 2019)";

  /** The rules in the words of Making Data Count, the first that holds before the others. */
  public static final String RULES =
      "The first rule of special cause that holds: outside the process limits, six rises or falls"
          + " in a row, two of three near a process limit (beyond two thirds of the way to it),"
          + " seven in a row on one side of the mean.";

  static final String A_DAY = "attendances per day";
  static final String REASON_SAYS = "no_limits_reason says why";
  static final String NO_RULE = "no rule is broken, or " + REASON_SAYS;

  static final String SUPPRESSED = "attendances of a month of the series are suppressed";
  static final String ONE_MONTH = "a series of one month has no limits";
  static final String APART = "no two months of the series follow each other";
  static final String TOO_FEW = "attendances are too few: fewer than 20 a month on average";

  /** Of fewer, rounding makes more of the difference between months than people do. */
  private static final int FEWEST = 20;

  /** What is shown of a month's count. */
  public record Point(Month month, long days, Shown shown) {

    /** Null where it is not shown. */
    public Double aDay() {
      return Figures.per(1, shown, (double) days);
    }

    /** Whether anything is given of the month. */
    public boolean isGiven() {
      return shown.status() != Shown.Status.NOT_AVAILABLE;
    }

    private double orNaN() {
      return shown.orNaN() / days;
    }
  }

  /**
   * The charts of a series, a month after the other.
   *
   * @param rebases months from each of which on limits begin anew
   */
  public static List<ProcessChart> of(List<Point> series, List<Month> rebases) {
    return series.stream()
        .collect(groupingBy(point -> segment(point, rebases), TreeMap::new, toList()))
        .values()
        .stream()
        .flatMap(ProcessChart::ofSegment)
        .toList();
  }

  /** What the last of its segments says. */
  public static TrendVerdict verdict(List<Point> series, List<Month> rebases) {
    Point last = series.get(series.size() - 1);
    List<Point> segment =
        series.stream().filter(point -> segment(point, rebases) == segment(last, rebases)).toList();
    String reason = noLimits(segment);
    if (reason != null) {
      boolean isShort = reason.equals(ONE_MONTH);
      return TrendVerdict.without(
          isShort ? TrendVerdict.TOO_FEW_MONTHS : TrendVerdict.NO_LIMITS, reason);
    }
    double[] aDay = aDay(segment);
    return TrendVerdict.of(
        segment.stream().map(point -> point.month().first()).toList(),
        aDay,
        XmrLimits.of(aDay),
        Improvement.NEUTRAL);
  }

  private static long segment(Point point, List<Month> rebases) {
    return rebases.stream().filter(rebase -> rebase.compareTo(point.month()) <= 0).count();
  }

  private static Stream<ProcessChart> ofSegment(List<Point> segment) {
    LocalDate from = segment.get(0).month().first();
    String reason = noLimits(segment);
    if (reason != null) {
      ProcessChart none = new ProcessChart(from, null, null, null, null, null, null, reason);
      return Collections.nCopies(segment.size(), none).stream();
    }
    double[] aDay = aDay(segment);
    XmrLimits limits = XmrLimits.of(aDay);
    return Xmr.points(aDay, limits).stream()
        .map(
            point ->
                new ProcessChart(
                    from,
                    limits.mean(),
                    limits.lower(),
                    limits.upper(),
                    limits.isTrial(),
                    point.rule(),
                    point.variation(),
                    null));
  }

  private static double[] aDay(List<Point> segment) {
    return segment.stream().mapToDouble(Point::orNaN).toArray();
  }

  /** Null where there are limits. */
  private static String noLimits(List<Point> segment) {
    List<Point> given = segment.stream().filter(Point::isGiven).toList();
    if (given.stream().anyMatch(point -> point.shown().value() == null)) {
      return SUPPRESSED;
    }
    if (given.size() < 2) {
      return ONE_MONTH;
    }
    long all = given.stream().mapToLong(point -> point.shown().value()).sum();
    if (all < (long) FEWEST * given.size()) {
      return TOO_FEW;
    }
    return Double.isNaN(XmrLimits.of(aDay(segment)).upper()) ? APART : null;
  }
}
