package primarycare.table.attendance;

import primarycare.dossier.Needs;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.figure.ShareOfTold;
import primarycare.figure.ToldShare;
import primarycare.table.column.ToldWords;

/** Shares of care homes' residents, and of those of them who came by ambulance. */
record CareHomeShares(
    @Quotient(
            value = Needs.WITH_ACCOMMODATION + ToldWords.COMPLETENESS,
            numerator = Needs.WITH_ACCOMMODATION,
            denominator = Needs.ATTENDANCES)
        Double accommodationCompleteness,
    @ShareOfTold(
            numerator = Needs.CARE_HOME,
            denominator = Needs.WITH_ACCOMMODATION,
            whole = Needs.ATTENDANCES)
        ToldShare careHomeShare,
    @Quotient(
            value = Needs.CARE_HOME_WITH_MODE + ToldWords.COMPLETENESS,
            numerator = Needs.CARE_HOME_WITH_MODE,
            denominator = Needs.CARE_HOME)
        Double arrivalModeCompleteness,
    @ShareOfTold(
            numerator = Needs.CARE_HOME_AMBULANCE,
            denominator = Needs.CARE_HOME_WITH_MODE,
            whole = Needs.CARE_HOME)
        ToldShare ambulanceShare) {

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
        residents,
        Figures.ratio(counts.careHomeAttendancesWithArrivalMode(), counts.careHomeAttendances()),
        ambulance);
  }
}
