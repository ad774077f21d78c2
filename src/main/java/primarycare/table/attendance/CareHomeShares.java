package primarycare.table.attendance;

import primarycare.dossier.Needs;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.figure.ToldShare;
import primarycare.table.column.ToldWords;

/** Shares of care homes' residents, and of those of them who came by ambulance. */
record CareHomeShares(
    @Quotient(
            value = Needs.WITH_ACCOMMODATION + ToldWords.COMPLETENESS,
            numerator = Needs.WITH_ACCOMMODATION,
            denominator = Needs.ATTENDANCES)
        Double accommodationCompleteness,
    @Quotient(
            value = Needs.CARE_HOME + ToldWords.SHARE,
            numerator = Needs.CARE_HOME,
            denominator = Needs.WITH_ACCOMMODATION,
            whole = Needs.ATTENDANCES,
            whenEmpty = ToldWords.INCOMPLETE)
        Double careHomeShare,
    @Quotient(
            part = Quotient.Part.LEAST,
            value = Needs.CARE_HOME + ToldWords.LEAST,
            numerator = Needs.CARE_HOME,
            denominator = Needs.WITH_ACCOMMODATION,
            whole = Needs.ATTENDANCES)
        Double careHomeShareLeast,
    @Quotient(
            part = Quotient.Part.MOST,
            value = Needs.CARE_HOME + ToldWords.MOST,
            numerator = Needs.CARE_HOME,
            denominator = Needs.WITH_ACCOMMODATION,
            whole = Needs.ATTENDANCES)
        Double careHomeShareMost,
    @Quotient(
            value = Needs.CARE_HOME_WITH_MODE + ToldWords.COMPLETENESS,
            numerator = Needs.CARE_HOME_WITH_MODE,
            denominator = Needs.CARE_HOME)
        Double arrivalModeCompleteness,
    @Quotient(
            value = Needs.CARE_HOME_AMBULANCE + ToldWords.SHARE,
            numerator = Needs.CARE_HOME_AMBULANCE,
            denominator = Needs.CARE_HOME_WITH_MODE,
            whole = Needs.CARE_HOME,
            whenEmpty = ToldWords.INCOMPLETE)
        Double ambulanceShare,
    @Quotient(
            part = Quotient.Part.LEAST,
            value = Needs.CARE_HOME_AMBULANCE + ToldWords.LEAST,
            numerator = Needs.CARE_HOME_AMBULANCE,
            denominator = Needs.CARE_HOME_WITH_MODE,
            whole = Needs.CARE_HOME)
        Double ambulanceShareLeast,
    @Quotient(
            part = Quotient.Part.MOST,
            value = Needs.CARE_HOME_AMBULANCE + ToldWords.MOST,
            numerator = Needs.CARE_HOME_AMBULANCE,
            denominator = Needs.CARE_HOME_WITH_MODE,
            whole = Needs.CARE_HOME)
        Double ambulanceShareMost) {

  /**
   * @param leastPercent percentage of all that must tell so that there is a share
   */
  static CareHomeShares of(CareHomeCounts counts, double leastPercent) {
    ToldShare residents =
        ToldShare.of(
            counts.careHomeAttendances(),
            counts.attendancesWithAccommodation(),
            counts.attendances(),
            leastPercent);
    ToldShare ambulance =
        ToldShare.of(
            counts.careHomeAmbulanceAttendances(),
            counts.careHomeAttendancesWithArrivalMode(),
            counts.careHomeAttendances(),
            leastPercent);
    return new CareHomeShares(
        Figures.ratio(counts.attendancesWithAccommodation(), counts.attendances()),
        residents.share(),
        residents.least(),
        residents.most(),
        Figures.ratio(counts.careHomeAttendancesWithArrivalMode(), counts.careHomeAttendances()),
        ambulance.share(),
        ambulance.least(),
        ambulance.most());
  }
}
