package primarycare.table.benchmark;

import java.time.LocalDate;
import primarycare.figure.Column;
import primarycare.figure.ComparedRate;
import primarycare.figure.Figures;
import primarycare.figure.Label;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.table.column.AttendanceRate;
import primarycare.table.column.TrendComparisons;

/** An area's own measure in the baseline, and how it has changed since. */
record BenchmarkBaseline(
    @Column(
            value =
                "First of the months that the row is compared with: those of the job's baseline"
                    + " that are the same of the year, and none of the period.",
            whenEmpty = SAYS_WHY)
        LocalDate baselineFrom,
    @Column(value = "The last of them.", whenEmpty = SAYS_WHY) LocalDate baselineTo,
    @People(
            value = "Attendances in these months.",
            unit = "attendances",
            whenEmpty = SAYS_WHY + "; or the measure is of GPs",
            repeated = true)
        Shown baselineAttendances,
    @Column(
            value = "Fully qualified GPs at the census of the baseline.",
            unit = "FTE",
            whenEmpty = SAYS_WHY + "; or the measure is of attendances")
        Double baselineGpFte,
    @Column(
            value =
                "Registered patients, added over the days of these months and divided by those of"
                    + " the period; for GPs, at the census.",
            unit = AttendanceRate.PATIENTS_UNIT,
            whenEmpty = SAYS_WHY)
        Double baselinePatients,
    @Column(
            value = "The area's own measure in these months.",
            unit = BenchmarkValue.UNIT,
            whenEmpty = SAYS_WHY)
        Double baselineValue,
    @Column(
            value =
                "Value over that of the baseline, less 1: "
                    + TrendComparisons.METHOD_OF_CHANGE
                    + ".",
            unit = "share",
            whenEmpty = SAYS_WHY + "; or there is no value")
        Double changeOnBaseline,
    @Label(
            figure = "value",
            lower = "value_lower",
            upper = "value_upper",
            reference = "baseline_value")
        @Label(
            given = "gp_fte",
            figure = "value",
            reference = "baseline_value",
            margin = Label.Margin.SIMILAR)
        @Column(
            value =
                "higher, similar or lower than in the baseline: attendances by the limits of value,"
                    + " GPs by display.similarPercent of the job.",
            whenEmpty =
                SAYS_WHY + ", or no_comparison_reason why the area is compared with nothing")
        String comparisonWithBaseline,
    @Column(
            value = "Why there is no value of the baseline to compare with.",
            whenEmpty = "there is one")
        String noBaselineReason) {

  static final String SAYS_WHY = "no_baseline_reason says why";
  static final String SUPPRESSED = "attendances of the baseline are suppressed";

  /**
   * @param now the rate of the period
   * @param value the same as it is shown; null where it is not
   */
  static BenchmarkBaseline of(
      BenchmarkAreas given,
      ComparedArea area,
      ComparedRate now,
      Double value,
      Protection protection) {
    BenchmarkFigure base = area.base();
    Shown attendances = base.shown(protection);
    Double ofBase = base.value(attendances);
    BaselineMonths months = BaselineMonths.of(given.baseline(), area);
    boolean isTold = area.isRanked() && value != null && ofBase != null;
    return new BenchmarkBaseline(
        months.from(),
        months.to(),
        attendances,
        base.gpFte(),
        base.patients(),
        ofBase,
        Figures.change(value, ofBase),
        isTold ? now.comparedWith(base.rate(attendances), given.display().similarPercent()) : null,
        base.whyNot() == null && ofBase == null ? SUPPRESSED : base.whyNot());
  }
}
