package primarycare.table.access;

import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;

/** Slots of a hub and A&amp;E attendances per 1,000 registered patients of an area. */
record HubPatients(
    @Column(
            value = "Patients on the list of the first of the month: the denominator.",
            unit = "patients",
            whenEmpty = "there is no such list, or the area has no patients on it")
        Double registeredPatients,
    @Quotient(
            value = "Slots attended per 1,000 registered patients in the month.",
            numerator = "attended",
            denominator = PATIENTS,
            per = THOUSAND)
        Double attendedPer1000,
    @People(
            value = "A&E attendances that count, of the area's patients.",
            unit = ATTENDANCES,
            whenEmpty =
                "suppressed, or not available because no attendances are given for the month, or no"
                    + " practice is named, or "
                    + HubSlots.NOT_PUBLISHED,
            repeated = true)
        Shown attendances,
    @Quotient(
            value = "A&E attendances per 1,000 registered patients in the month.",
            numerator = ATTENDANCES,
            denominator = PATIENTS,
            per = THOUSAND)
        Double aeAttendancesPer1000) {

  static final String PATIENTS = "registered_patients";
  static final String ATTENDANCES = "attendances";
  static final double THOUSAND = 1000;

  /**
   * @param attended slots that are shown
   */
  static HubPatients of(HubActivity given, HubArea of, Shown attended, Protection protection) {
    Double patients = given.patients(of);
    Shown attendances = protection.show(given.attendances(of), given.isAttended(of));
    return new HubPatients(
        patients,
        Figures.per(THOUSAND, attended, patients),
        attendances,
        Figures.per(THOUSAND, attendances, patients));
  }
}
