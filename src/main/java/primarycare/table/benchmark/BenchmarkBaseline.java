package primarycare.table.benchmark;

import java.time.LocalDate;
import java.util.Optional;
import primarycare.figure.Column;
import primarycare.figure.ComparedRate;
import primarycare.figure.Figures;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.job.Period;
import primarycare.table.column.AttendanceRate;
import primarycare.table.column.TrendComparisons;

/** An area's own measure in the baseline, and how it has changed since. */
record BenchmarkBaseline(
    @Column(value = "First month of the baseline that the job names.", whenEmpty = "it names none")
        LocalDate baselineFrom,
    @Column(value = "Its last month.", whenEmpty = "the job names none") LocalDate baselineTo,
    @People(
            value = "Attendances in the baseline.",
            unit = "attendances",
            whenEmpty = SAYS_WHY + "; or the measure is of GPs",
            repeated = true)
        Shown baselineAttendances,
    @Column(
            value = "Fully qualified GPs, added over the censuses of the baseline.",
            unit = "FTE",
            whenEmpty = SAYS_WHY + "; or the measure is of attendances")
        Double baselineGpFte,
    @Column(
            value =
                "Registered patients, added over the days of the baseline and divided by those of"
                    + " the period; for GPs, added over its censuses.",
            unit = AttendanceRate.PATIENTS_UNIT,
            whenEmpty = SAYS_WHY)
        Double baselinePatients,
    @Column(
            value = "The area's own measure in the baseline.",
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
    @Column(
            value = "higher, similar or lower than in the baseline" + BenchmarkComparison.BY,
            whenEmpty = SAYS_WHY + "; or there is no value, or a practice is not ranked")
        String comparisonWithBaseline,
    @Column(
            value = "Why there is no value of the baseline to compare with.",
            whenEmpty = "there is one")
        String noBaselineReason) {

  static final String SAYS_WHY = "no_baseline_reason says why";
  static final String NOT_NAMED = "the job names no baseline";
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
    Optional<Period> baseline = given.baseline();
    boolean isTold = area.isRanked() && value != null && ofBase != null;
    return new BenchmarkBaseline(
        baseline.map(months -> months.from().first()).orElse(null),
        baseline.map(months -> months.to().first()).orElse(null),
        attendances,
        base.gpFte(),
        base.patients(),
        ofBase,
        Figures.change(value, ofBase),
        isTold ? now.comparedWith(base.rate(attendances), given.display().similarPercent()) : null,
        base.whyNot() == null && ofBase == null ? SUPPRESSED : base.whyNot());
  }
}
