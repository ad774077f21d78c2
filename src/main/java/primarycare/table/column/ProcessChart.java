package primarycare.table.column;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Shown;
import primarycare.job.Month;
import primarycare.statistics.Improvement;
import primarycare.statistics.Xmr;
import primarycare.statistics.XmrLimits;

/**
 * A month of an XmR chart of rates, or of counts a day: limits and rules of the counts that are
 * shown; or why there are neither.
 *
 * <p>Each series is cut into segments at the months that the job names and nowhere else. A segment
 * in which a month is suppressed has no limits, nor rules, for they tell of its neighbours too. A
 * month of which nothing is given has none itself: moving ranges leave it out, and runs break
 * there.
 */
public record ProcessChart(
    @Column(
            "What the chart is of: "
                + OF_RATES
                + ", or where a month has no rate "
                + OF_COUNTS
                + ".")
        String chartOf,
    @Column(
            "First month of the segment from which mean and limits are made: the first of the"
                + " series, or that of a rebase that the job names.")
        LocalDate limitsFrom,
    @Column(value = "Mean of the segment.", unit = A_DAY, whenEmpty = REASON_SAYS)
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
    ChartRule rule,
    @Column(value = "Why there are neither limits nor rules.", whenEmpty = "there are limits")
        String noLimitsReason) {

  public static final String METHOD_OF_CHART =
      "mean and process limits at 2.66 mean moving ranges, with four rules of special cause (NHS"
          + " England, Making Data Count, 2019)";

  static final String A_DAY = "as chart_of says";
  static final String OF_RATES = "attendances a day per 1,000 patients";
  static final String OF_COUNTS = "attendances a day";
  static final String REASON_SAYS = "no_limits_reason says why";

  static final String SUPPRESSED = "attendances of a month of the series are suppressed";
  static final String ONE_MONTH = "a series of one month has no limits";
  static final String APART = "no two months of the series follow each other";
  static final String TOO_FEW = "attendances are too few: fewer than 20 a month on average";

  /** Of fewer, rounding makes more of the difference between months than people do. */
  private static final int FEWEST = 20;

  /**
   * What is shown of a month's count.
   *
   * @param per how many days, or days and thousand patients, it is of
   */
  public record Point(Month month, double per, Shown shown) {

    /** The figure of the chart; null where it is not shown. */
    public Double figure() {
      return Figures.per(1, shown, per);
    }

    /** Whether anything is given of the month. */
    public boolean isGiven() {
      return shown.status() != Shown.Status.NOT_AVAILABLE;
    }

    /** The same of other days and patients; as it is where nothing is given. */
    private Point of(Double others) {
      return others == null ? this : new Point(month, others, shown);
    }

    private double orNaN() {
      return shown.orNaN() / per;
    }
  }

  /**
   * A series of months.
   *
   * @param of what its points are
   * @param rebases months from each of which on limits begin anew
   */
  public record Series(String of, List<Point> points, List<Month> rebases) {

    /** Of rates where each month that is given has one, else of counts a day. */
    public static Series of(
        List<Point> aDay, List<Double> thousandPatientDays, List<Month> rebases) {
      boolean hasRates =
          IntStream.range(0, aDay.size())
              .allMatch(i -> !aDay.get(i).isGiven() || thousandPatientDays.get(i) != null);
      return hasRates
          ? new Series(
              OF_RATES,
              IntStream.range(0, aDay.size())
                  .mapToObj(i -> aDay.get(i).of(thousandPatientDays.get(i)))
                  .toList(),
              rebases)
          : new Series(OF_COUNTS, aDay, rebases);
    }

    /** A month after the other. */
    public List<ProcessChart> charts() {
      return points.stream()
          .collect(groupingBy(this::segment, TreeMap::new, toList()))
          .values()
          .stream()
          .flatMap(segment -> ofSegment(of, segment))
          .toList();
    }

    /** What the last of its segments says. */
    public TrendVerdict verdict() {
      List<Point> segment = last();
      String reason = noLimits(segment);
      if (reason != null) {
        boolean isShort = reason.equals(ONE_MONTH);
        return TrendVerdict.without(
            isShort ? TrendVerdict.TOO_FEW_MONTHS : TrendVerdict.NO_LIMITS, reason);
      }
      double[] figures = figures(segment);
      return TrendVerdict.of(
          segment.stream().map(point -> point.month().first()).toList(),
          figures,
          XmrLimits.of(figures),
          Improvement.NEUTRAL);
    }

    /** The first month of the last segment. */
    public LocalDate lastFrom() {
      return last().get(0).month().first();
    }

    private List<Point> last() {
      long last = segment(points.get(points.size() - 1));
      return points.stream().filter(point -> segment(point) == last).toList();
    }

    private long segment(Point point) {
      return rebases.stream().filter(rebase -> rebase.compareTo(point.month()) <= 0).count();
    }
  }

  private static Stream<ProcessChart> ofSegment(String of, List<Point> segment) {
    LocalDate from = segment.get(0).month().first();
    String reason = noLimits(segment);
    if (reason != null) {
      ProcessChart none =
          new ProcessChart(of, from, null, null, null, null, ChartRule.NONE, reason);
      return Collections.nCopies(segment.size(), none).stream();
    }
    double[] figures = figures(segment);
    XmrLimits limits = XmrLimits.of(figures);
    return Xmr.points(figures, limits).stream()
        .map(
            point ->
                new ProcessChart(
                    of,
                    from,
                    limits.mean(),
                    limits.lower(),
                    limits.upper(),
                    limits.isTrial(),
                    new ChartRule(point.rule(), point.variation()),
                    null));
  }

  private static double[] figures(List<Point> segment) {
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
    return Double.isNaN(XmrLimits.of(figures(segment)).upper()) ? APART : null;
  }
}
