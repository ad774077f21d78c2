package primarycare.table.trend;

import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.table.column.AttendanceRate;
import primarycare.table.column.NoRate;

/** A month's attendances a day per 1,000 registered patients, or why there is no rate. */
record TrendRate(
    @Column(
            value = "Patients registered with the area's practices on the month's list.",
            unit = "patients",
            whenEmpty = AttendanceRate.REASON_SAYS)
        Long registeredPatients,
    @Column(
            value = "Registered patients times the days of the month: the denominator.",
            unit = "patient days",
            whenEmpty = AttendanceRate.REASON_SAYS)
        Long patientDays,
    @Quotient(
            value = "Attendances per day and 1,000 registered patients.",
            numerator = AttendanceRate.NUMERATOR,
            denominator = "patient_days",
            per = AttendanceRate.THOUSAND,
            whenEmpty = AttendanceRate.REASON_SAYS)
        Double attendancesADayPer1000,
    @Column(value = NoRate.DESCRIPTION, whenEmpty = AttendanceRate.IS_A_RATE) String noRateReason) {

  /** Without a rate. */
  static TrendRate none(String reason) {
    return new TrendRate(null, null, null, reason);
  }

  static TrendRate of(Shown attendances, long patients, long days) {
    long patientDays = patients * days;
    Double rate = Figures.per(AttendanceRate.THOUSAND, attendances, (double) patientDays);
    return new TrendRate(patients, patientDays, rate, rate == null ? NoRate.SUPPRESSED : null);
  }

  /** Of how many days and thousand patients the attendances are; null without patients. */
  Double thousandPatientDays() {
    return patientDays == null ? null : (Double) (patientDays / AttendanceRate.THOUSAND);
  }
}
