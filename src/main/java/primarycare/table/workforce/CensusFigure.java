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
  static final String NOT_TWICE = "no practice reported at both censuses, or one is not at hand";
  public static final String UNKNOWN =
      "the vintage of a census is not known: name the day of its publication in the job";
  public static final String RE_ISSUED =
      "the series was issued anew between the two: they do not compare";
  static final String NOBODY = "no staff then";

  /** Whether all that reported may be set beside all that reported then. */
  private boolean isComparable(CensusFigure then) {
    return fte != null
        && then != null
        && then.fte != null
        && notOfOneIssue(seriesIssue, then.seriesIssue) == null
        && coveredPercent != null
        && then.coveredPercent != null;
  }

  /** Why figures of two issues do not compare; null where they are of one. */
  public static String notOfOneIssue(String now, String then) {
    if (now == null || then == null) {
      return UNKNOWN;
    }
    return now.equals(then) ? null : RE_ISSUED;
  }

  /** The change since an earlier one of whichever practices reported; null where it has none. */
  Double rawChangeOn(CensusFigure then) {
    return isComparable(then) ? Figures.change(number(), then.number()) : null;
  }

  /** The index on another one of whichever practices reported; null where it has none. */
  Double rawIndexOn(CensusFigure then) {
    return isComparable(then) ? Figures.index(number(), then.number()) : null;
  }

  private Double number() {
    return fte.doubleValue();
  }
}
