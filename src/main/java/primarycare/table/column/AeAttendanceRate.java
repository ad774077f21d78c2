package primarycare.table.column;

import java.time.LocalDate;
import primarycare.dossier.RollingPeriod;
import primarycare.figure.Column;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;

/**
 * {@link AttendanceRate} where the table's rate has the name of what is counted.
 *
 * <p>Sources, limits and nulls are those of that rate.
 */
public record AeAttendanceRate(
    @Column(
            value = AttendanceRate.PATIENTS,
            unit = AttendanceRate.PATIENTS_UNIT,
            whenEmpty = AttendanceRate.REASON_SAYS)
        Double registeredPatients,
    @Column(value = AttendanceRate.LIST, whenEmpty = AttendanceRate.NO_LIST)
        LocalDate listExtractDate,
    @Quotient(
            value = "A&E attendances" + AttendanceRate.PER,
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
    @Column(value = NoRate.DESCRIPTION, whenEmpty = AttendanceRate.IS_A_RATE) String noRateReason) {

  static final String LIMIT =
      " 95% limit of ae_attendances_per_1000" + AttendanceRate.METHOD_OF_LIMITS;

  /** As {@link AttendanceRate#of}. */
  public static AeAttendanceRate of(
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
