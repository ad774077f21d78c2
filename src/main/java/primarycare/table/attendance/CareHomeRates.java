package primarycare.table.attendance;

import primarycare.dossier.Needs;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.figure.ToldShare;
import primarycare.statistics.Poisson;
import primarycare.table.column.AttendanceRate;
import primarycare.table.column.NoRate;

/**
 * Attendances of care homes' residents per 1,000 residents with 95% limits, or why there is no
 * rate.
 *
 * <p>Limits are those of {@link Poisson} of the attendances that are shown, over the residents that
 * are.
 */
record CareHomeRates(
    @Quotient(
            value = "Attendances of residents of care homes in the year, per 1,000 residents.",
            numerator = Needs.CARE_HOME,
            denominator = DENOMINATOR,
            per = AttendanceRate.THOUSAND,
            whenEmpty = AttendanceRate.REASON_SAYS)
        Double careHomeAttendancesPer1000,
    @Quotient(
            part = Quotient.Part.LOWER,
            value = "Lower" + LIMIT,
            numerator = Needs.CARE_HOME,
            denominator = DENOMINATOR,
            per = AttendanceRate.THOUSAND,
            whenEmpty = AttendanceRate.REASON_SAYS)
        Double rateLower,
    @Quotient(
            part = Quotient.Part.UPPER,
            value = "Upper" + LIMIT,
            numerator = Needs.CARE_HOME,
            denominator = DENOMINATOR,
            per = AttendanceRate.THOUSAND,
            whenEmpty = AttendanceRate.REASON_SAYS)
        Double rateUpper,
    @Column(value = NoRate.DESCRIPTION, whenEmpty = "there is a rate") String noRateReason) {

  static final String DENOMINATOR = "residents";
  static final String OF_NO_PRACTICE = "attendances of people of no practice here";
  static final String LIMIT =
      " 95% limit of care_home_attendances_per_1000" + AttendanceRate.METHOD_OF_LIMITS;

  /**
   * @param residents that are shown
   * @param leastPercent percentage of attendances that must tell where the patient lives
   * @param isOfPractices whether the area has practices, not people without one
   */
  static CareHomeRates of(
      CareHomeCounts counts, Shown residents, double leastPercent, boolean isOfPractices) {
    String reason = isOfPractices ? noRate(counts, residents, leastPercent) : OF_NO_PRACTICE;
    Double people = reason == null ? (Double) residents.orNaN() : null;
    return new CareHomeRates(
        Figures.per(AttendanceRate.THOUSAND, counts.careHomeAttendances(), people),
        Figures.lowerPer(AttendanceRate.THOUSAND, counts.careHomeAttendances(), people),
        Figures.upperPer(AttendanceRate.THOUSAND, counts.careHomeAttendances(), people),
        reason);
  }

  /** Null where there is a rate. */
  private static String noRate(CareHomeCounts counts, Shown residents, double leastPercent) {
    if (!counts.tellsOfResidents()) {
      return "no attendance carries accommodation status";
    }
    if (residents.status() == Shown.Status.NOT_AVAILABLE) {
      return "residents of a practice were not counted";
    }
    if (residents.value() == null) {
      return "no count of residents to show";
    }
    if (residents.value() == 0) {
      return "no residents of care homes";
    }
    if (counts.careHomeAttendances().value() == null) {
      return "no count of attendances to show";
    }
    return ToldShare.isComplete(
            counts.attendancesWithAccommodation(), counts.attendances(), leastPercent)
        ? null
        : "too few attendances carry accommodation status";
  }
}
