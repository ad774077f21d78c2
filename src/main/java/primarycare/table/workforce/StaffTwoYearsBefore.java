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
            value = "Practices, as they are now, that reported now and in " + THEN + ".",
            unit = "practices")
        long practicesComparedWith24MonthsBefore,
    @Column(value = "Practices that opened since " + THEN + ".", unit = "practices")
        long practicesOpenedSince24MonthsBefore,
    @Column(
            value = "Practices that closed since " + THEN + " and have no successor.",
            unit = "practices")
        long practicesClosedSince24MonthsBefore,
    @Column(
            value = "FTE of the practices compared, those that opened since among them.",
            unit = "FTE",
            whenEmpty = SAYS_WHY)
        BigDecimal fteComparedWith24MonthsBefore,
    @Column(
            value = "FTE of " + THEN + " of the practices compared and of those that closed since.",
            unit = "FTE",
            whenEmpty = SAYS_WHY)
        BigDecimal comparedFte24MonthsBefore,
    @Column(
            value =
                "Change in FTE since "
                    + THEN
                    + ", "
                    + StaffOverTime.METHOD
                    + ": "
                    + TrendComparisons.METHOD_OF_CHANGE
                    + ".",
            unit = "share; 0.25 is a rise of a quarter",
            whenEmpty = SAYS_WHY)
        Double changeOn24MonthsBefore,
    @Column(
            value =
                "The change of fte by itself, whichever practices reported: partly a change of who"
                    + " reports.",
            unit = "share; 0.25 is a rise of a quarter",
            whenEmpty =
                "fte is empty in either month, or 0 then, or they are not known to be of one"
                    + " issue of the series, or the coverage of one is not known")
        Double rawChangeOn24MonthsBefore,
    @Column(value = "Why no change is given since " + THEN + ".", whenEmpty = "there is a change")
        String noChangeReason24MonthsBefore) {

  static final String THEN = "the same month two years before";
  static final String SAYS_WHY = "no_change_reason_24_months_before says why";

  /**
   * @param then null where there is no census of that month
   */
  static StaffTwoYearsBefore of(CensusFigure now, CensusFigure then, StaffOverTime.Two same) {
    return new StaffTwoYearsBefore(
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
