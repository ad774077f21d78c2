package primarycare.table.attendance;

import primarycare.dossier.Needs;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.statistics.Poisson;
import primarycare.table.column.AttendanceRate;
import primarycare.table.column.NoRate;

/**
 * Attendances of care homes' residents per 1,000 residents with 95% limits, or why there is no
 * rate; and their shares.
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
    @Quotient(
            value =
                "Care-home residents' share of the attendances with a recorded accommodation"
                    + " status, from 0 to 1.",
            numerator = Needs.CARE_HOME,
            denominator = Needs.WITH_ACCOMMODATION)
        Double careHomeShare,
    @Quotient(
            value =
                "Share of residents' attendances with an arrival mode recorded that came by"
                    + " ambulance, from 0 to 1.",
            numerator = Needs.CARE_HOME_AMBULANCE,
            denominator = Needs.CARE_HOME_WITH_MODE)
        Double ambulanceShare,
    @Column(value = NoRate.DESCRIPTION, whenEmpty = "there is a rate") String noRateReason) {

  static final String DENOMINATOR = "residents";
  static final String LIMIT =
      " 95% limit of care_home_attendances_per_1000" + AttendanceRate.METHOD_OF_LIMITS;

  /**
   * @param residents that are shown
   * @param isOfPractices whether the area has practices, not people without one
   */
  static CareHomeRates of(CareHomeCounts counts, Shown residents, boolean isOfPractices) {
    Double people = residents.value() == null ? null : (Double) residents.orNaN();
    return new CareHomeRates(
        Figures.per(AttendanceRate.THOUSAND, counts.careHomeAttendances(), people),
        Figures.lowerPer(AttendanceRate.THOUSAND, counts.careHomeAttendances(), people),
        Figures.upperPer(AttendanceRate.THOUSAND, counts.careHomeAttendances(), people),
        Figures.ratio(counts.careHomeAttendances(), counts.attendancesWithAccommodation()),
        Figures.ratio(
            counts.careHomeAmbulanceAttendances(), counts.careHomeAttendancesWithArrivalMode()),
        isOfPractices ? noRate(counts, residents) : "attendances of people of no practice here");
  }

  /** Null where there is a rate. */
  private static String noRate(CareHomeCounts counts, Shown residents) {
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
    return counts.careHomeAttendances().value() == null ? "no count of attendances to show" : null;
  }
}
