package primarycare.table.workforce;

import java.math.BigDecimal;
import primarycare.figure.Figures;
import primarycare.job.Month;

/**
 * Staff of a group in an area at a census, as others are compared with it.
 *
 * @param fte null where no practice reported
 * @param seriesIssue of the series; null where it is not known
 * @param coveredPercent of the registered patients; null where it is not known
 */
public record CensusFigure(Month month, BigDecimal fte, String seriesIssue, Double coveredPercent) {

  static final String NO_MONTH = "the area has no census of that month at hand";
  static final String NOT_REPORTED = GpTotals.NOBODY_REPORTED;
  static final String NOT_REPORTED_THEN = "no practice reported then";
  public static final String UNKNOWN =
      "the vintage of a census is not known: name the day of its publication in the job";
  public static final String RE_ISSUED =
      "the series was issued anew between the two: they do not compare";
  static final String COVERAGE = "the coverage of a census is not known: no list";
  static final String NOBODY = "no staff then";

  /** Why it is not compared with an earlier one, which may be missing; null where it is. */
  String notCompared(CensusFigure then) {
    if (fte == null) {
      return NOT_REPORTED;
    }
    if (then == null) {
      return NO_MONTH;
    }
    if (then.fte == null) {
      return NOT_REPORTED_THEN;
    }
    String twoIssues = notOfOneIssue(seriesIssue, then.seriesIssue);
    if (twoIssues != null) {
      return twoIssues;
    }
    if (coveredPercent == null || then.coveredPercent == null) {
      return COVERAGE;
    }
    return then.fte.signum() == 0 ? NOBODY : null;
  }

  /** Why figures of two issues do not compare; null where they are of one. */
  public static String notOfOneIssue(String now, String then) {
    if (now == null || then == null) {
      return UNKNOWN;
    }
    return now.equals(then) ? null : RE_ISSUED;
  }

  /** The change since one that it is compared with; null for another. */
  Double changeOn(CensusFigure then) {
    return notCompared(then) == null ? Figures.change(number(), then.number()) : null;
  }

  /** The index on one that it is compared with; null for another. */
  Double indexOn(CensusFigure then) {
    return notCompared(then) == null ? Figures.index(number(), then.number()) : null;
  }

  private Double number() {
    return fte.doubleValue();
  }
}
