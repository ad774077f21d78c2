package primarycare.table.benchmark;

import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.AttendanceRate;
import primarycare.table.column.NoRate;

/** An area's measure of a period, with its numerator and denominator. */
record BenchmarkValue(
    @People(
            value = "Attendances that count, of the area's practices.",
            unit = "attendances",
            whenEmpty = "suppressed, or not available because the measure is of GPs",
            repeated = true)
        Shown attendances,
    @Column(
            value = "Fully qualified GPs.",
            unit = "FTE",
            whenEmpty = "the measure is of attendances, or no practice reported")
        Double gpFte,
    @Column(
            value =
                "Registered patients: the denominator; for GPs, of the practices that reported.",
            unit = AttendanceRate.PATIENTS_UNIT,
            whenEmpty = AttendanceRate.REASON_SAYS)
        Double patients,
    @Column(value = "The measure.", unit = UNIT, whenEmpty = AttendanceRate.REASON_SAYS)
        Double value,
    @Column(
            value = "Its lower 95% limit: " + AttendanceColumns.METHOD_OF_LIMITS + ".",
            unit = UNIT,
            whenEmpty = NO_LIMIT)
        Double valueLower,
    @Column(value = "Its upper 95% limit.", unit = UNIT, whenEmpty = NO_LIMIT) Double valueUpper,
    @Column(value = "Why there is no value.", whenEmpty = "there is one") String noRateReason) {

  static final String UNIT = "per 1,000 patients";
  static final String NO_LIMIT = "there is no value, or it is for GPs";

  static BenchmarkValue of(BenchmarkFigure figure, Protection protection) {
    Shown attendances = figure.shown(protection);
    Double value = figure.value(attendances);
    return new BenchmarkValue(
        attendances,
        figure.gpFte(),
        figure.patients(),
        value,
        Figures.lowerPer(Benchmark.PER, attendances, figure.patients()),
        Figures.upperPer(Benchmark.PER, attendances, figure.patients()),
        figure.whyNot() == null && value == null ? NoRate.SUPPRESSED : figure.whyNot());
  }
}
