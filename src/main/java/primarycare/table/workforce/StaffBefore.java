package primarycare.table.workforce;

import java.math.BigDecimal;
import primarycare.figure.Beside;
import primarycare.figure.Column;
import primarycare.table.column.TrendComparisons;

/** Staff of the same month of an earlier year beside those of now. */
record StaffBefore(
    @Column(value = "FTE of " + Beside.WORDS + ".", unit = "FTE", whenEmpty = NO_FTE)
        BigDecimal fte,
    @Column(
            value =
                "Share of registered patients whose practice reported, in " + Beside.WORDS + ".",
            unit = "%",
            whenEmpty = NO_COVERAGE)
        Double patientsCoveredPercent,
    @Column(
            value = "Practices, as they are now, that reported now and in " + Beside.WORDS + ".",
            unit = "practices")
        long practicesComparedWith,
    @Column(value = "Practices that opened since " + Beside.WORDS + ".", unit = "practices")
        long practicesOpenedSince,
    @Column(
            value = "Practices that closed since " + Beside.WORDS + " and have no successor.",
            unit = "practices")
        long practicesClosedSince,
    @Column(
            value = "FTE of the practices compared, those that opened since among them.",
            unit = "FTE",
            whenEmpty = SAYS_WHY)
        BigDecimal fteComparedWith,
    @Column(
            value =
                "FTE of "
                    + Beside.WORDS
                    + " of the practices compared and of those that closed since.",
            unit = "FTE",
            whenEmpty = SAYS_WHY)
        BigDecimal comparedFte,
    @Column(
            value =
                "Change in FTE since "
                    + Beside.WORDS
                    + ", "
                    + StaffOverTime.METHOD
                    + ": "
                    + TrendComparisons.METHOD_OF_CHANGE
                    + ".",
            unit = "share; 0.25 is a rise of a quarter",
            whenEmpty = SAYS_WHY)
        Double changeOn,
    @Column(
            value =
                "The change of fte by itself, whichever practices reported: partly a change of who"
                    + " reports.",
            unit = "share; 0.25 is a rise of a quarter",
            whenEmpty =
                "fte is empty in either month, or 0 then, or they are not known to be of one"
                    + " issue of the series, or the coverage of one is not known")
        Double rawChangeOn,
    @Column(
            value = "Why no change is given since " + Beside.WORDS + ".",
            whenEmpty = "there is a change")
        String noChangeReason) {

  static final String NO_FTE = "the inputs have no census of that month, or no practice reported";
  static final String NO_COVERAGE =
      "the inputs have no census of that month or no list, or no practice reported";
  static final String SAYS_WHY = "no_change_reason" + Beside.SUFFIX + " says why";

  /**
   * @param then null where there is no census of that month
   */
  static StaffBefore of(CensusFigure now, CensusFigure then, StaffOverTime.Two same) {
    return new StaffBefore(
        then == null ? null : then.fte(),
        then == null ? null : then.coveredPercent(),
        same.staff().both(),
        same.staff().opened(),
        same.staff().closed(),
        same.staff().now(),
        same.staff().then(),
        same.change(),
        now.rawChangeOn(then),
        same.reason());
  }
}
