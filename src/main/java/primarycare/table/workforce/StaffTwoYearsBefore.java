package primarycare.table.workforce;

import java.math.BigDecimal;
import primarycare.figure.Column;
import primarycare.table.column.TrendComparisons;

/** Staff of the same month two years before beside those of now. */
record StaffTwoYearsBefore(
    @Column(value = "FTE of " + THEN + ".", unit = "FTE", whenEmpty = StaffYearBefore.NO_FTE)
        BigDecimal fte24MonthsBefore,
    @Column(
            value = "Share of registered patients whose practice reported, in " + THEN + ".",
            unit = "percent",
            whenEmpty = StaffYearBefore.NO_COVERAGE)
        Double patientsCoveredPercent24MonthsBefore,
    @Column(
            value = "Change in FTE since " + THEN + ": " + TrendComparisons.METHOD_OF_CHANGE + ".",
            unit = "share; 0.25 is a rise of a quarter",
            whenEmpty = "no_change_reason_24_months_before says why")
        Double changeOn24MonthsBefore,
    @Column(value = "Why no change is given since " + THEN + ".", whenEmpty = "there is a change")
        String noChangeReason24MonthsBefore) {

  static final String THEN = "the same month two years before";

  /**
   * @param then null where there is no census of that month
   */
  static StaffTwoYearsBefore of(CensusFigure now, CensusFigure then) {
    return new StaffTwoYearsBefore(
        then == null ? null : then.fte(),
        then == null ? null : then.coveredPercent(),
        now.changeOn(then),
        now.notCompared(then));
  }
}
