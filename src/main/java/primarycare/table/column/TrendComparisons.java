package primarycare.table.column;

import java.time.LocalDate;
import java.util.List;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.People;
import primarycare.figure.Shown;
import primarycare.job.Month;

/** A month's attendances beside those of the same month a year before, and of the base month. */
public record TrendComparisons(
    @People(
            value = "Attendances of the same month a year before.",
            unit = "attendances",
            repeated = true)
        Shown attendancesYearBefore,
    @Column(
            value =
                "Change in attendances per day since the same month a year before: "
                    + METHOD_OF_CHANGE
                    + ".",
            unit = "share; 0.25 is a rise of a quarter",
            whenEmpty =
                "either month is suppressed or missing, the earlier one is 0, or the two lack"
                    + " different providers")
        Double changeOnYearBefore,
    @Column(
            "The month whose figure is 100 in the index: the one that the job names, else the first"
                + " of the series.")
        LocalDate baseMonth,
    @Column(
            value = "Attendances per day as an index: " + METHOD_OF_INDEX + ".",
            unit = "base month = 100",
            whenEmpty = "either month is suppressed or missing, or the base is 0")
        Double indexOfBaseMonth) {

  private static final int YEAR = 12;

  public static final String METHOD_OF_CHANGE = "figure over an earlier one, less 1 (arithmetic)";
  public static final String METHOD_OF_INDEX =
      "figure as a percentage of that of the base period (Office for National Statistics, guide to"
          + " index numbers, 2014)";

  /**
   * @param series attendances a day of the months that are asked for, in order
   * @param base the month that the job names; null for none
   * @param yearBefore what is shown of the month a year before
   */
  public static TrendComparisons of(
      List<ProcessChart.Point> series, int place, Month base, Shown yearBefore) {
    ProcessChart.Point now = series.get(place);
    LocalDate then = now.month().plus(-YEAR).first();
    Month baseMonth = base == null ? first(series) : base;
    return new TrendComparisons(
        yearBefore,
        Figures.change(now.figure(), Figures.per(1, yearBefore, (double) then.lengthOfMonth())),
        baseMonth.first(),
        Figures.index(now.figure(), aDay(series, baseMonth)));
  }

  /** The same of months that are not to be compared. */
  public TrendComparisons withoutChange() {
    return new TrendComparisons(attendancesYearBefore, null, baseMonth, indexOfBaseMonth);
  }

  /** The first of which anything is given. */
  private static Month first(List<ProcessChart.Point> series) {
    return series.stream()
        .filter(ProcessChart.Point::isGiven)
        .findFirst()
        .orElse(series.get(0))
        .month();
  }

  /** Null where the month is not in the series, or not shown. */
  private static Double aDay(List<ProcessChart.Point> series, Month month) {
    return series.stream()
        .filter(point -> point.month().equals(month))
        .findFirst()
        .map(ProcessChart.Point::figure)
        .orElse(null);
  }
}
