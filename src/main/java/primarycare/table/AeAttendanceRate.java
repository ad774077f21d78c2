package primarycare.table;

import java.time.LocalDate;
import primarycare.dossier.RollingPeriod;
import primarycare.figure.Column;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.statistics.Poisson;

/**
 * As {@link AttendanceRate}, named after A&amp;E beside rates of other things.
 *
 * <p>Limits are those of {@link Poisson} of the attendances that are shown.
 */
record AeAttendanceRate(
    @Column(
            value = AttendanceRate.PATIENTS,
            unit = AttendanceRate.UNIT,
            whenEmpty = AttendanceRate.REASON_SAYS)
        Double registeredPatients,
    @Column(value = AttendanceRate.LIST_DATE, whenEmpty = AttendanceRate.NO_LIST)
        LocalDate listExtractDate,
    @Quotient(
            value = "A&E attendances" + AttendanceRate.PER_1000,
            numerator = AttendanceRate.NUMERATOR,
            denominator = AttendanceRate.DENOMINATOR,
            per = AttendanceRate.THOUSAND,
            whenEmpty = AttendanceRate.REASON_SAYS)
        Double aeAttendancesPer1000,
    @Quotient(
            part = Quotient.Part.LOWER,
            value = "Lower" + LIMIT,
            numerator = AttendanceRate.NUMERATOR,
            denominator = AttendanceRate.DENOMINATOR,
            per = AttendanceRate.THOUSAND,
            whenEmpty = AttendanceRate.REASON_SAYS)
        Double rateLower,
    @Quotient(
            part = Quotient.Part.UPPER,
            value = "Upper" + LIMIT,
            numerator = AttendanceRate.NUMERATOR,
            denominator = AttendanceRate.DENOMINATOR,
            per = AttendanceRate.THOUSAND,
            whenEmpty = AttendanceRate.REASON_SAYS)
        Double rateUpper,
    @Column(value = NoRate.DESCRIPTION, whenEmpty = "there is a rate") String noRateReason) {

  static final String LIMIT =
      " 95% limit of ae_attendances_per_1000: exact (Poisson) below 10 events, Byar's from 10.";

  /** As {@link AttendanceRate#of}. */
  static AeAttendanceRate of(
      Shown attendances, long patients, RollingPeriod period, String reason) {
    AttendanceRate rate = AttendanceRate.of(attendances, patients, period, reason);
    return new AeAttendanceRate(
        rate.registeredPatients(),
        rate.listExtractDate(),
        rate.ratePer1000(),
        rate.rateLower(),
        rate.rateUpper(),
        rate.noRateReason());
  }
}
