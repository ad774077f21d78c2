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
            value = "Practices, as they are now, that reported now and in " + THEN + ".",
            unit = "practices")
        long practicesComparedWithYearBefore,
    @Column(value = "Practices that opened since " + THEN + ".", unit = "practices")
        long practicesOpenedSinceYearBefore,
    @Column(
            value = "Practices that closed since " + THEN + " and have no successor.",
            unit = "practices")
        long practicesClosedSinceYearBefore,
    @Column(
            value = "FTE of the practices compared, those that opened since among them.",
            unit = "FTE",
            whenEmpty = SAYS_WHY)
        BigDecimal fteComparedWithYearBefore,
    @Column(
            value = "FTE of " + THEN + " of the practices compared and of those that closed since.",
            unit = "FTE",
            whenEmpty = SAYS_WHY)
        BigDecimal comparedFteYearBefore,
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
        Double changeOnYearBefore,
    @Column(
            value =
                "The change of fte by itself, whichever practices reported: partly a change of who"
                    + " reports.",
            unit = "share; 0.25 is a rise of a quarter",
            whenEmpty =
                "fte is empty in either month, or 0 then, or they are not known to be of one"
                    + " issue of the series, or the coverage of one is not known")
        Double rawChangeOnYearBefore,
    @Column(value = "Why no change is given since " + THEN + ".", whenEmpty = "there is a change")
        String noChangeReasonYearBefore) {

  static final String THEN = "the same month a year before";
  static final String NO_FTE = "the inputs have no census of that month, or no practice reported";
  static final String NO_COVERAGE =
      "the inputs have no census of that month or no list, or no practice reported";
  static final String SAYS_WHY = "no_change_reason_year_before says why";

  /**
   * @param then null where there is no census of that month
   */
  static StaffYearBefore of(CensusFigure now, CensusFigure then, StaffOverTime.Two same) {
    return new StaffYearBefore(
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
