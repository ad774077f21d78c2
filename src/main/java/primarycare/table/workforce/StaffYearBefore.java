package primarycare.table.workforce;

import java.math.BigDecimal;
import primarycare.figure.Column;
import primarycare.table.column.TrendComparisons;

/** Staff of the same month a year before beside those of now. */
record StaffYearBefore(
    @Column(value = "FTE of " + THEN + ".", unit = "FTE", whenEmpty = NO_FTE)
        BigDecimal fteYearBefore,
    @Column(
            value = "Share of registered patients whose practice reported, in " + THEN + ".",
            unit = "percent",
            whenEmpty = NO_COVERAGE)
        Double patientsCoveredPercentYearBefore,
    @Column(
            value = "Change in FTE since " + THEN + ": " + TrendComparisons.METHOD_OF_CHANGE + ".",
            unit = "share; 0.25 is a rise of a quarter",
            whenEmpty = "no_change_reason_year_before says why")
        Double changeOnYearBefore,
    @Column(value = "Why no change is given since " + THEN + ".", whenEmpty = "there is a change")
        String noChangeReasonYearBefore) {

  static final String NO_FTE = "the inputs have no census of that month, or no practice reported";
  static final String NO_COVERAGE =
      "the inputs have no census of that month or no list, or no practice reported";

  static final String THEN = "the same month a year before";

  /**
   * @param then null where there is no census of that month
   */
  static StaffYearBefore of(CensusFigure now, CensusFigure then) {
    return new StaffYearBefore(
        then == null ? null : then.fte(),
        then == null ? null : then.coveredPercent(),
        now.changeOn(then),
        now.notCompared(then));
  }
}
